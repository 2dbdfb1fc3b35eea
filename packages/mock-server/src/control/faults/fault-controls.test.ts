import { describe, expect, it } from "vitest";
import type { IncomingRequest } from "../../domain/wire/exchange.ts";
import { heedFaultHeader } from "./fault-controls.ts";

const HEADERS = new Map([
  ["accept", "*/*"],
  ["x-postern-fault", "reset"],
]);

const request = {
  header: (name: string) => HEADERS.get(name),
  headers: () => HEADERS,
} as unknown as IncomingRequest;

describe("a fault that a header asks for", () => {
  it("is in none of the headers of a request that may not ask for it", () => {
    const heeded = heedFaultHeader(request, () => false);
    expect(heeded.header("x-postern-fault")).toBeUndefined();
    expect([...heeded.headers()]).toEqual([["accept", "*/*"]]);
    expect(heeded.header("accept")).toBe("*/*");
  });

  it("stays in a request that may ask for it", () => {
    expect(heedFaultHeader(request, () => true)).toBe(request);
  });
});
