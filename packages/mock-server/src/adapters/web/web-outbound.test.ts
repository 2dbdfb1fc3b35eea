import { afterEach, describe, expect, it, vi } from "vitest";
import { createWebOutbound } from "./web-outbound.ts";

afterEach(() => vi.unstubAllGlobals());

const outbound = createWebOutbound(true);
const ask = (answer: unknown, maxResponseBytes = 10) => {
  vi.stubGlobal("fetch", async () => answer);
  return outbound.fetch(new Request("https://acme.test/feed"), { maxResponseBytes });
};

describe("what a page fetches from outside", () => {
  it("is left off as soon as it is too long", async () => {
    let isCancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8)),
      cancel: () => {
        isCancelled = true;
      },
    });
    await expect(ask(new Response(endless))).rejects.toThrow("The answer exceeds 10 bytes.");
    expect(isCancelled).toBe(true);
  });

  it("comes whole, with status and headers", async () => {
    const response = await ask(new Response("whole", { status: 201, headers: { etag: '"1"' } }));
    expect([response.status, response.headers.get("etag")]).toEqual([201, '"1"']);
    expect(await response.text()).toBe("whole");
    expect((await ask(new Response(null, { status: 204 }))).status).toBe(204);
  });

  it("is no redirect, of which a browser tells nothing", async () => {
    const redirect = { type: "opaqueredirect", status: 0, headers: new Headers(), body: null };
    await expect(ask(redirect)).rejects.toThrow("The answer is a redirect.");
  });
});
