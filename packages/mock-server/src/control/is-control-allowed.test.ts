import { describe, expect, it } from "vitest";
import { toRequest } from "../domain/wire/described-request.ts";
import { isControlAllowed } from "./is-control-allowed.ts";

const isAllowed = (headers: Record<string, string>, token: string) =>
  isControlAllowed(toRequest({ path: "/", headers }, ""), token, (one, other) => one === other);

describe("the control surface", () => {
  it("is open to nobody where its token is empty", () => {
    expect(isAllowed({}, "")).toBe(false);
    expect(isAllowed({ "x-postern-control-token": "" }, "")).toBe(false);
  });

  it("is open to the holder of its token", () => {
    expect(isAllowed({ "x-postern-control-token": "let me in" }, "let me in")).toBe(true);
    expect(isAllowed({}, "let me in")).toBe(false);
  });
});
