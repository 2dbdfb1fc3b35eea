import { describe, expect, it } from "vitest";
import { AbortError, TimeoutError, UsageError } from "./errors.ts";
import { fail, hang, succeed } from "./testing/stub-server.ts";
import { createTestClient, thrownBy } from "./testing/test-client.ts";

const publishing = succeed({ id: "post_1", status: "publishing" });
const published = succeed({ id: "post_1", status: "published" });

describe("waitUntilPublished", () => {
  it.each(["published", "partial", "failed", "rejected", "draft"])(
    "gives the post when it is %s",
    async (status) => {
      const { client, clock, server } = createTestClient([
        publishing,
        publishing,
        succeed({ id: "post_1", status }),
      ]);

      const post = await clock.run(client.posts.waitUntilPublished("post_1"));

      expect(post.status).toBe(status);
      expect(server.requests.map(({ at }) => at)).toEqual([0, 2_000, 4_000]);
    },
  );

  it("looks as often as it is told, and less often where the server asks for it", async () => {
    const { client, clock, server } = createTestClient([
      publishing,
      succeed({ id: "post_1", status: "publishing" }, { "retry-after": "7" }),
      published,
    ]);

    await clock.run(client.posts.waitUntilPublished("post_1", { pollMs: 500 }));

    expect(server.requests.map(({ at }) => at)).toEqual([0, 500, 7_500]);
  });

  it("looks with the headers that it is given, as a call does", async () => {
    const { client, clock, server } = createTestClient([publishing, published]);
    const headers = { "X-Workspace-Id": "ws_berlin" };

    await clock.run(client.posts.waitUntilPublished("post_1", { headers }));

    const sent = server.requests.map((request) => request.headers.get("x-workspace-id"));
    expect(sent).toEqual(["ws_berlin", "ws_berlin"]);
  });

  it("gives up at its deadline and says where the post stands", async () => {
    const { client, clock } = createTestClient([publishing]);

    const error = await thrownBy(
      clock.run(client.posts.waitUntilPublished("post_1", { deadlineMs: 5_000 })),
    );

    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ details: { post_id: "post_1", status: "publishing" } });
    expect(clock.elapsedMs).toBe(5_000);
  });

  it("looks once more when its deadline is over, so that no time is given away", async () => {
    const { client, clock, server } = createTestClient([publishing, published]);

    const work = client.posts.waitUntilPublished("post_1", { deadlineMs: 1_500 });

    expect(await clock.run(work)).toMatchObject({ status: "published" });
    expect(server.requests.map(({ at }) => at)).toEqual([0, 1_500]);
  });

  it("gives a result where it is asked for one", async () => {
    const { client, clock } = createTestClient([fail(404, { code: "NOT_FOUND" })]);

    const result = await clock.run(client.posts.waitUntilPublished("post_1").result());

    expect(result).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
  });

  it.each([{ pollMs: Number.NaN }, { pollMs: 0 }, { deadlineMs: Number.NaN }])(
    "refuses a number that cannot be, and sends nothing: %o",
    async (options) => {
      const { client, server } = createTestClient([publishing]);

      const error = await thrownBy(client.posts.waitUntilPublished("post_1", options));

      expect(error).toBeInstanceOf(UsageError);
      expect(server.requests).toEqual([]);
    },
  );

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

describe("jobs.wait", () => {
  const working = succeed({ id: "job_1", status: "working" });

  it.each(["complete", "partial", "failed"])("gives the job when it is %s", async (status) => {
    const { client, clock, server } = createTestClient([
      succeed({ id: "job_1", status: "queued" }),
      working,
      succeed({ id: "job_1", status }),
    ]);

    const job = await clock.run(client.jobs.wait("job_1"));

    expect(job.status).toBe(status);
    expect(server.requests.map(({ at }) => at)).toEqual([0, 2_000, 4_000]);
  });

  it("gives up at its deadline and says where the job stands", async () => {
    const { client, clock } = createTestClient([working]);

    const error = await thrownBy(clock.run(client.jobs.wait("job_1", { deadlineMs: 5_000 })));

    expect(error).toMatchObject({
      code: "TIMED_OUT",
      details: { job_id: "job_1", status: "working" },
    });
  });

  it("has no look that outlasts its deadline", async () => {
    const { client, clock } = createTestClient([working, hang()]);

    const error = await thrownBy(clock.run(client.jobs.wait("job_1", { deadlineMs: 5_000 })));

    expect(error).toBeInstanceOf(TimeoutError);
    expect(clock.elapsedMs).toBe(5_000);
  });

  it("has no look that outlasts a call of its client", async () => {
    const { client, clock } = createTestClient([hang()], { deadlineMs: 9_000 });

    await thrownBy(clock.run(client.jobs.wait("job_1")));

    expect(clock.elapsedMs).toBe(9_000);
  });
});
