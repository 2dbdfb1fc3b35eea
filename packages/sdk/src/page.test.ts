import { describe, expect, it } from "vitest";
import { type PosternError, UnexpectedResponseError, UsageError } from "./errors.ts";
import { breakOff, fail, numberedPage, page, succeed } from "./testing/stub-server.ts";
import { createTestClient, thrownBy } from "./testing/test-client.ts";

const threePages = [
  page([{ id: "a" }, { id: "b" }], "c1"),
  page([{ id: "c" }, { id: "d" }], "c2"),
  page([{ id: "e" }]),
];

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) {
    collected.push(item);
  }
  return collected;
}

describe("a list", () => {
  it("awaited gives the first page, with the cursor to go on from", async () => {
    const { client, server } = createTestClient(threePages);

    expect(await client.posts.list({ limit: 2 })).toEqual({
      items: [{ id: "a" }, { id: "b" }],
      nextCursor: "c1",
      hasMore: true,
    });
    expect(server.requests).toHaveLength(1);
  });

  it("iterated over gives every item, asking for each page with the same filters", async () => {
    const { client, server } = createTestClient(threePages);

    const posts = await collect(client.posts.list({ limit: 2, network: "x" }));

    expect(posts.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    expect(server.requests.map(({ url }) => new URL(url).search)).toEqual([
      "?limit=2&network=x",
      "?limit=2&network=x&cursor=c1",
      "?limit=2&network=x&cursor=c2",
    ]);
  });

  it("resumes from a cursor of an earlier run", async () => {
    const { client, server } = createTestClient([page([{ id: "e" }])]);

    await collect(client.posts.list({ cursor: "c2" }));

    expect(new URL(server.requests[0]?.url ?? "").searchParams.get("cursor")).toBe("c2");
  });

  it("gives its pages one by one", async () => {
    const { client } = createTestClient(threePages);

    const pages = await collect(client.posts.list().pages());

    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
    expect(pages.at(-1)).toMatchObject({ nextCursor: undefined, hasMore: false });
  });

  it("gives an array of at most so many, and fetches no more pages than that takes", async () => {
    const { client, server } = createTestClient(threePages);

    expect(await client.posts.list().toArray({ limit: 3 })).toHaveLength(3);
    expect(server.requests).toHaveLength(2);
  });

  it.each([Number.NaN, -1, 1.5])("gives no array of %d items", async (limit) => {
    const { client, server } = createTestClient(threePages);

    const error = await thrownBy(client.posts.list().toArray({ limit }));

    expect(error).toBeInstanceOf(UsageError);
    expect(server.requests).toEqual([]);
  });

  it("sends nothing before it is asked, and stops when its reader does", async () => {
    const { client, server } = createTestClient(threePages);

    const list = client.posts.list();
    expect(server.requests).toHaveLength(0);
    for await (const post of list) {
      if (post.id === "b") {
        break;
      }
    }

    expect(server.requests).toHaveLength(1);
  });

  it("fetches its first page once, whether it is awaited or iterated over", async () => {
    const { client, server } = createTestClient([page([{ id: "a" }])]);

    const list = client.posts.list();
    await list;
    await collect(list);
    await list.withResponse();

    expect(server.requests).toHaveLength(1);
  });

  it("ends with an error when a cursor comes back: it would never end otherwise", async () => {
    const { client, server } = createTestClient([
      page([{ id: "a" }], "c1"),
      page([{ id: "b" }], "c2"),
      page([], "c1"),
    ]);

    const error = await thrownBy(collect(client.posts.list()));

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(server.requests).toHaveLength(3);
  });

  it("ends with an error when there is said to be more, and no cursor", async () => {
    const lost = () =>
      Response.json({ success: true, data: [], pagination: { next_cursor: null, has_more: true } });
    const { client } = createTestClient([lost]);

    expect(await thrownBy(collect(client.posts.list()))).toBeInstanceOf(UnexpectedResponseError);
  });

  it("ends with an error when the cursor is that of the caller's own first page", async () => {
    const { client, server } = createTestClient([page([{ id: "a" }], "c1")]);

    const error = await thrownBy(collect(client.posts.list({ cursor: "c1" })));

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(server.requests).toHaveLength(1);
  });

  it("tells on its error which page failed, so that it goes on there with nothing lost or twice", async () => {
    const answers = [
      page([{ id: "a" }], "c1"),
      page([{ id: "b" }], "c2"),
      fail(403, { code: "PLAN_LIMIT" }),
      page([{ id: "c" }]),
    ];
    const { client, server } = createTestClient(answers);
    const query = { status: ["draft" as const] };
    const seen: string[] = [];

    let error: unknown;
    try {
      for await (const { id } of client.posts.list(query)) seen.push(id);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ code: "PLAN_LIMIT", resumeFrom: { cursor: "c2" } });
    const { resumeFrom } = error as PosternError;
    for await (const { id } of client.posts.list({ ...query, ...resumeFrom })) seen.push(id);

    expect(seen).toEqual(["a", "b", "c"]);
    expect(server.requests.map(({ url }) => new URL(url).searchParams.get("cursor"))).toEqual([
      null,
      "c1",
      "c2",
      "c2",
    ]);
  });

  it.each([
    ["a number", { page: 2 }, { page: 2 }],
    ["the caller's own cursor", { cursor: "c7" }, { cursor: "c7" }],
    ["nothing, where the first page fails", undefined, undefined],
  ])("whose page failed is told by %s", async (_what, query, resumeFrom) => {
    const { client, clock } = createTestClient([breakOff()]);

    const list: PromiseLike<unknown> =
      query && "page" in query ? client.analytics.listVideos(query) : client.posts.list(query);
    const error = (await thrownBy(clock.run(list))) as PosternError;

    expect(error.resumeFrom).toEqual(resumeFrom);
  });

  it("throws what goes wrong in the middle", async () => {
    const { client, clock } = createTestClient([
      page([{ id: "a" }], "c1"),
      fail(403, { code: "PLAN_LIMIT" }),
    ]);

    expect(await thrownBy(clock.run(collect(client.posts.list())))).toMatchObject({
      code: "PLAN_LIMIT",
    });
  });

  it("whose pages have numbers goes on to the next number, with the same filters", async () => {
    const { client, server } = createTestClient([
      numberedPage([{ id: "a" }, { id: "b" }], { page: 1, totalPages: 2 }),
      numberedPage([{ id: "c" }], { page: 2, totalPages: 2 }),
    ]);

    const list = client.analytics.listVideos({ sort_by: "title" });

    expect(await list).toMatchObject({ nextPage: 2, hasMore: true, totalCount: 3 });
    expect((await collect(list)).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(server.requests.map(({ url }) => new URL(url).search)).toEqual([
      "?sort_by=title",
      "?sort_by=title&page=2",
    ]);
  });

  it("whose pages have numbers resumes from any, and ends with the last", async () => {
    const { client, server } = createTestClient([
      numberedPage([{ id: "c" }], { page: 2, totalPages: 2 }),
    ]);

    const pages = await collect(client.analytics.listVideos({ page: 2 }).pages());

    expect(pages).toMatchObject([{ nextPage: undefined, hasMore: false }]);
    expect(server.requests).toHaveLength(1);
  });

  it("whose pages have numbers ends with an error when a page comes back", async () => {
    const first = numberedPage([{ id: "a" }], { page: 1, totalPages: 2 });
    const { client, server } = createTestClient([first, first]);

    const error = await thrownBy(collect(client.analytics.listVideos()));

    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(server.requests).toHaveLength(2);
  });

  it("that does not page is one page", async () => {
    const { client } = createTestClient([succeed([{ id: "seed" }, { id: "bloom" }])]);

    expect(await client.plans.list()).toEqual({
      items: [{ id: "seed" }, { id: "bloom" }],
      nextCursor: undefined,
      hasMore: false,
    });
  });

  it("tells with each page, and with its response, what the answer says beside the items", async () => {
    const answer = { success: true, data: [], meta: { paused: true, paused_connection_ids: [] } };
    const { client } = createTestClient([() => Response.json(answer)]);

    const list = client.queue.list();

    expect((await list).meta.paused).toBe(true);
    expect((await list.withResponse()).meta).toEqual(answer.meta);
  });

  it("that is no list is not Postern's", async () => {
    const { client } = createTestClient([succeed({ id: "post_1" })]);

    expect(await thrownBy(client.posts.list())).toBeInstanceOf(UnexpectedResponseError);
  });
});
