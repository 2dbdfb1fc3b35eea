import { describe, expect, it } from "vitest";
import { AbortError, TimeoutError } from "./errors.ts";
import { fail, succeed } from "./testing/stub-server.ts";
import { createTestClient, thrownBy } from "./testing/test-client.ts";

const publishing = succeed({ id: "post_1", status: "publishing" });
const published = succeed({ id: "post_1", status: "published" });

describe("waitUntilPublished", () => {
  it.each(["published", "partial", "failed"])("gives the post when it is %s", async (status) => {
    const { client, clock, server } = createTestClient([
      publishing,
      publishing,
      succeed({ id: "post_1", status }),
    ]);

    const post = await clock.run(client.posts.waitUntilPublished("post_1"));

    expect(post.status).toBe(status);
    expect(server.requests.map(({ at }) => at)).toEqual([0, 2_000, 4_000]);
  });

  it("looks as often as it is told, and less often where the server asks for it", async () => {
    const { client, clock, server } = createTestClient([
      publishing,
      succeed({ id: "post_1", status: "publishing" }, { "retry-after": "7" }),
      published,
    ]);

    await clock.run(client.posts.waitUntilPublished("post_1", { pollMs: 500 }));

    expect(server.requests.map(({ at }) => at)).toEqual([0, 500, 7_500]);
  });

  it("gives up at its deadline and says where the post stands", async () => {
    const { client, clock } = createTestClient([publishing]);

    const error = await thrownBy(
      clock.run(client.posts.waitUntilPublished("post_1", { deadlineMs: 5_000 })),
    );

    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ details: { post_id: "post_1", status: "publishing" } });
    expect(clock.elapsedMs).toBeLessThanOrEqual(5_000);
  });

  it("ends at once on an abort", async () => {
    const { client, clock } = createTestClient([publishing]);
    const controller = new AbortController();

    const work = thrownBy(client.posts.waitUntilPublished("post_1", { signal: controller.signal }));
    await clock.advance(100);
    controller.abort();

    expect(await work).toBeInstanceOf(AbortError);
    expect(clock.pending).toBe(0);
  });

  it("throws what the server refuses", async () => {
    const { client, clock } = createTestClient([fail(404, { code: "NOT_FOUND" })]);

    const error = await thrownBy(clock.run(client.posts.waitUntilPublished("post_1")));

    expect(error).toMatchObject({ code: "NOT_FOUND" });
  });
});
