import { describe, expect, expectTypeOf, it } from "vitest";
import type { ApiPromise } from "./api-promise.ts";
import { NotFoundError, type PosternError } from "./errors.ts";
import type { Post, PostMeta } from "./generated/schemas.ts";
import { fail, succeed } from "./testing/stub-server.ts";
import { createTestClient } from "./testing/test-client.ts";

const missing = fail(404, { code: "NOT_FOUND" });

describe("a call", () => {
  it("is sent at once, and once, however often it is asked", async () => {
    const { client, server } = createTestClient([succeed({ id: "post_1" })]);

    const call = client.posts.get("post_1");
    const answers = await Promise.all([call, call, call.withResponse(), call.result()]);

    expect(answers[0]).toEqual({ id: "post_1" });
    expect(server.requests).toHaveLength(1);
  });

  it("gives the response on request: unread, with the request id and the limits", async () => {
    const { client } = createTestClient([
      succeed(
        { id: "post_1" },
        { "x-request-id": "req_9", etag: '"v3"', ratelimit: '"minute";r=5;t=9' },
      ),
    ]);

    const { data, response, requestId, rateLimit } = await client.posts
      .get("post_1")
      .withResponse();

    expect(data).toEqual({ id: "post_1" });
    expect(requestId).toBe("req_9");
    expect(rateLimit?.windows[0]?.remaining).toBe(5);
    expect(response.headers.get("etag")).toBe('"v3"');
    expect(await response.json()).toEqual({ success: true, data: { id: "post_1" } });
  });

  it("tells what its answer says beside the data, such as the warnings of a post", async () => {
    const meta = { warnings: [{ code: "LOCAL_TIME_SKIPPED", path: "/schedule/at" }] };
    const { client } = createTestClient([
      () => Response.json({ success: true, data: { id: "post_1" }, meta }),
    ]);

    const told = await client.posts.create({ content: "Hello" }).withResponse();

    expect(told.data).toEqual({ id: "post_1" });
    expect(told.meta?.warnings[0]?.code).toBe("LOCAL_TIME_SKIPPED");
  });

  it("tells of nothing beside the data where its answer does not", async () => {
    const { client } = createTestClient([succeed(), () => new Response(null, { status: 204 })]);

    expect((await client.posts.get("post_1").withResponse()).meta).toBeUndefined();
    expect((await client.posts.delete("post_1").withResponse()).meta).toBeUndefined();
  });

  it("gives the response of an answer without a body, too", async () => {
    const { client } = createTestClient([() => new Response(null, { status: 204 })]);

    const { response } = await client.posts.delete("post_1").withResponse();

    expect(response.status).toBe(204);
  });

  it("gives a result that does not throw", async () => {
    const { client } = createTestClient([succeed({ id: "post_1" }), missing]);

    expect(await client.posts.get("post_1").result()).toEqual({ ok: true, data: { id: "post_1" } });
    const result = await client.posts.get("post_2").result();
    expect(result.ok || result.error).toBeInstanceOf(NotFoundError);
  });

  it("throws what is no failure of a call even from result()", async () => {
    const { client } = createTestClient([succeed()], {
      apiKey: () => Promise.reject(new RangeError("vault")),
    });

    await expect(client.me.get().result()).rejects.toBeInstanceOf(RangeError);
  });

  it("leaves no rejection unhandled, whichever way its failure was looked at", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const { client } = createTestClient([missing]);

    await client.posts
      .get("a")
      .withResponse()
      .catch(() => undefined);
    await client.posts.get("b").result();
    await client.posts.get("c").catch(() => undefined);
    await client.posts
      .get("d")
      .finally(() => undefined)
      .catch(() => undefined);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    process.off("unhandledRejection", note);

    expect(unhandled).toEqual([]);
  });

  it("is typed by the spec", () => {
    const { client } = createTestClient([succeed()]);

    expectTypeOf(client.posts.get).returns.toEqualTypeOf<ApiPromise<Post, PostMeta | undefined>>();
    expectTypeOf(client.posts.delete).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf<
      Extract<Awaited<ReturnType<ApiPromise<Post>["result"]>>, { ok: false }>["error"]
    >().toEqualTypeOf<PosternError>();
    // An open enum: a status that a newer server invents is a string, not an error of types.
    expectTypeOf<Post["status"]>().toExtend<string>();
    expectTypeOf<string>().toExtend<Post["status"]>();
  });
});
