import { describe, expect, it } from "vitest";
import { patience, type UploadPorts } from "./upload-ports.ts";

const ports = (canStreamRequests: boolean) =>
  ({ canStreamRequests, timeoutMs: 30_000, maxRetries: 2 }) as UploadPorts;

describe("the patience with an upload", () => {
  it("is the stall clock where the engine tells of each chunk", () => {
    expect(patience(8_388_608, {}, ports(true))).toBe(30_000);
    expect(patience(8_388_608, { timeoutMs: 500 }, ports(true))).toBe(500);
  });

  it("is as long as a slow line takes where a browser tells nothing until the end", () => {
    expect(patience(8_388_608, {}, ports(false))).toBe(262_144);
    expect(patience(64_000, {}, ports(false))).toBe(30_000);
  });
});
