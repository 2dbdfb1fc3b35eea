import { describe, expect, it } from "vitest";
import { UsageError } from "./errors.ts";
import { succeed } from "./testing/stub-server.ts";
import { createTestClient } from "./testing/test-client.ts";

describe("withWorkspace", () => {
  it("names the workspace in every call, uploads and lists among them", async () => {
    const { client, server } = createTestClient([succeed([])]);
    const berlin = client.withWorkspace("ws_berlin");

    await berlin.posts.get("post_1");
    await berlin.posts.list();
    await berlin.media.create({ file: new Blob(["pixels"]) });
    await client.posts.get("post_1");

    expect(server.requests.map(({ headers }) => headers.get("x-workspace-id"))).toEqual([
      "ws_berlin",
      "ws_berlin",
      "ws_berlin",
      null,
    ]);
  });

  it("may be left for another workspace, also for one call", async () => {
    const { client, server } = createTestClient([succeed()]);

    await client.withWorkspace("ws_1").withWorkspace("ws_2").me.get();
    await client.withWorkspace("ws_1").me.get({ headers: { "X-Workspace-Id": "ws_3" } });

    expect(server.requests.map(({ headers }) => headers.get("x-workspace-id"))).toEqual([
      "ws_2",
      "ws_3",
    ]);
  });

  it("shares the limits of the key, which are the same in every workspace", async () => {
    const { client, clock, server } = createTestClient([
      succeed({}, { ratelimit: '"minute";r=0;t=12' }),
      succeed(),
    ]);
    const [one, other] = [client.withWorkspace("ws_1"), client.withWorkspace("ws_2")];

    await one.me.get();
    await clock.run(other.me.get());

    expect(server.requests.map(({ at }) => at)).toEqual([0, 12_000]);
    expect(other.rateLimit).toBe(client.rateLimit);
  });

  it.each(["", undefined, null])("refuses %j", (id) => {
    const { client } = createTestClient([]);

    // Callers without types may give anything.
    expect(() => client.withWorkspace(id as string)).toThrow(UsageError);
  });
});
