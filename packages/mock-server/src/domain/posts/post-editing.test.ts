import { describe, expect, it } from "vitest";
import { requireMove } from "./post-editing.ts";

describe("requireMove", () => {
  it("lets a post go where the table of statuses leads, and nowhere else", () => {
    expect(() => requireMove({ status: "draft" }, "publishing")).not.toThrow();
    expect(() => requireMove({ status: "published" }, "publishing")).toThrow(
      expect.objectContaining({ code: "CONFLICT", details: { status: "published" } }),
    );
  });
});
