import { describe, expect, it } from "vitest";
import { GuardedOutbound } from "../../adapters/http/guarded-outbound.ts";
import type { Outbound } from "../../ports/outbound.ts";
import { download } from "./download.ts";

const log = () => undefined;
const guard = new GuardedOutbound();

/** The real guard before a web that leads on to `location`. */
function leadingTo(location: string) {
  const asked: string[] = [];
  const outbound: Outbound = {
    requireAllowed: (url) => guard.requireAllowed(url),
    async fetch({ url }) {
      guard.requireAllowed(url);
      asked.push(url);
      return new Response(null, { status: 302, headers: { location } });
    },
  };
  return { asked, outbound };
}

describe("a file that is fetched", () => {
  it.each([
    "https://169.254.169.254/latest/meta-data/",
    "https://127.0.0.1/skates.png",
    "https://[::1]/skates.png",
    "http://acme.test/skates.png",
    "https://user:secret@acme.test/skates.png",
    "file:///etc/passwd",
  ])("is not looked for where its address leads on to %s", async (location) => {
    const { asked, outbound } = leadingTo(location);
    const fetched = download("https://acme.test/skates.png", { outbound, log });
    await expect(fetched).rejects.toMatchObject({ code: "URL_BLOCKED" });
    expect(asked).toEqual(["https://acme.test/skates.png"]);
  });

  it("follows an address that is given from where it stands", async () => {
    const asked: string[] = [];
    const outbound: Outbound = {
      requireAllowed: () => undefined,
      async fetch({ url }) {
        asked.push(url);
        const headers = { location: "../b/skates.png" };
        return asked.length === 1
          ? new Response(null, { status: 307, headers })
          : new Response("bytes");
      },
    };
    const bytes = await download("https://acme.test/a/skates.png", { outbound, log });
    expect(new TextDecoder().decode(bytes)).toBe("bytes");
    expect(asked.at(-1)).toBe("https://acme.test/b/skates.png");
  });

  it("has 30 seconds and 128 MiB", async () => {
    const given: unknown[] = [];
    const outbound: Outbound = {
      requireAllowed: () => undefined,
      async fetch(_, bounds) {
        given.push(bounds);
        return new Response("");
      },
    };
    await download("https://acme.test/skates.png", { outbound, log });
    expect(given).toEqual([{ timeoutMs: 30_000, maxResponseBytes: 134_217_728 }]);
  });
});
