import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { describeAgent } from "./environment.ts";
import { UsageError } from "./errors.ts";
import { succeed } from "./testing/stub-server.ts";
import { createTestClient } from "./testing/test-client.ts";
import { version } from "./version.ts";

describe("User-Agent", () => {
  it("names the client by the version of its package, and the engine", async () => {
    const manifest: unknown = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    );
    const { client, server } = createTestClient([succeed()]);

    await client.me.get();

    expect(manifest).toHaveProperty("version", version);
    expect(server.requests[0]?.headers.get("user-agent")).toBe(
      `postern-sdk/${version} node/${process.versions.node}`,
    );
  });

  it("can be the caller's own", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.me.get({ headers: { "User-Agent": "nightly-report/2" } });

    expect(server.requests[0]?.headers.get("user-agent")).toBe("nightly-report/2");
  });

  it("ends with the program, where it gives its name", async () => {
    const appInfo = { name: "nightly-report", version: "2.1", url: "https://acme.test/report" };
    const { client, server } = createTestClient([succeed()], { appInfo });

    await client.me.get();

    expect(server.requests[0]?.headers.get("user-agent")).toBe(
      `postern-sdk/${version} node/${process.versions.node} nightly-report/2.1 (https://acme.test/report)`,
    );
    expect(describeAgent({ name: "report" }, {})).toBe(`postern-sdk/${version} report`);
  });

  it.each([
    { name: "" },
    { name: "two words" },
    { name: "a", version: "1\n2" },
    { name: "a", url: "https://a.test/ (b)" },
  ])("takes no name that would be read as something else: %j", (appInfo) => {
    expect(() => createTestClient([], { appInfo })).toThrow(UsageError);
  });

  it("is left to the browser in a page", async () => {
    vi.stubGlobal("window", { document: {} });
    const { client, server } = createTestClient([succeed()], { dangerouslyAllowBrowser: true });

    await client.me.get();

    expect(server.requests[0]?.headers.has("user-agent")).toBe(false);
  });

  const node = { versions: { node: "24.0.0" } };
  it.each([
    ["deno/2.5.0", { Deno: { version: { deno: "2.5.0" } }, process: node }],
    ["bun/1.3.0", { Bun: { version: "1.3.0" }, process: node }],
    ["node/24.0.0", { process: node }],
  ])("says %s", (engine, globals) => {
    expect(describeAgent(undefined, globals)).toBe(`postern-sdk/${version} ${engine}`);
  });

  it("says no engine where none has a name", () => {
    expect(describeAgent(undefined, { navigator: {} })).toBe(`postern-sdk/${version}`);
  });
});
