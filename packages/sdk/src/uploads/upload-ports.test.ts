import { describe, expect, it, vi } from "vitest";
import { carryByXhr } from "./carry-by-xhr.ts";
import { type FilePorts, partCarrier, patience } from "./upload-ports.ts";

const ports = { timeoutMs: 30_000, maxRetries: 2 } as FilePorts;

describe("the patience with an upload", () => {
  it("is the stall clock where there is news of each chunk", () => {
    expect(patience(8_388_608, true, { options: {}, ports })).toBe(30_000);
    expect(patience(8_388_608, true, { options: { timeoutMs: 500 }, ports })).toBe(500);
  });

  it("is as long as a slow line takes where nothing is told until the end", () => {
    expect(patience(8_388_608, false, { options: {}, ports })).toBe(262_144);
    expect(patience(64_000, false, { options: {}, ports })).toBe(30_000);
  });
});

describe("a part in a page", () => {
  const page = { canStreamRequests: false, hasOwnFetch: false };

  it("goes by XMLHttpRequest, but not where the program has a fetch of its own", () => {
    expect(partCarrier(page)).toBeUndefined();
    vi.stubGlobal("XMLHttpRequest", class {});
    expect(partCarrier(page)).toBe(carryByXhr);
    expect(partCarrier({ ...page, hasOwnFetch: true })).toBeUndefined();
    expect(partCarrier({ ...page, canStreamRequests: true })).toBeUndefined();
  });
});
