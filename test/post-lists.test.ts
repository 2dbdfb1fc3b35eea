import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Post = Schemas["Post"];

async function add(workspace: Workspace, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const { body } = await workspace.createPost({ content: `Post ${index}` });
    ids.unshift(body.data.id);
    await workspace.server.clock.advance("1s");
  }
  return ids;
}

const idsOf = (posts: readonly Post[]) => posts.map(({ id }) => id);

describe("a list of posts", () => {
  it("comes newest first, twenty at a time unless told otherwise", async () => {
    const workspace = await startWorkspace();
    const ids = await add(workspace, 21);
    const { body } = await workspace.call<Post[]>("GET", "/posts");
    expect(idsOf(body.data)).toEqual(ids.slice(0, 20));
    expect(body.pagination).toEqual({ next_cursor: expect.any(String) as string, has_more: true });
  });

  it("shows each post once to whoever pages through it while others are added and deleted", async () => {
    const workspace = await startWorkspace();
    const ids = await add(workspace, 5);
    const seen: string[] = [];
    let cursor: string | null = "";
    for (let pages = 0; cursor !== null && pages < 10; pages++) {
      const page: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const { body } = await workspace.call<Post[]>("GET", `/posts?limit=2${page}`);
      seen.push(...idsOf(body.data));
      cursor = body.pagination.next_cursor;
      await add(workspace, 1);
      await workspace.call("DELETE", `/posts/${seen.at(-1)}`);
    }
    expect(seen).toEqual(ids);
  });

  it("has those with an external reference alone, in whichever order", async () => {
    const workspace = await startWorkspace();
    const { body: first } = await workspace.createPost({ content: "1", external_ref: "sku-47" });
    await workspace.createPost({ content: "2", external_ref: "sku-4711" });
    const { body: last } = await workspace.createPost({ content: "3", external_ref: "sku-47" });
    const ids = [first.data.id, last.data.id];
    for (const [query, expected] of [
      ["", ids.toReversed()],
      ["&sort=created_at", ids],
      ["&status=draft", ids.toReversed()],
      ["&status=published", []],
    ] as const) {
      const { body } = await workspace.call<Post[]>("GET", `/posts?external_ref=sku-47${query}`);
      expect(idsOf(body.data)).toEqual(expected);
    }
  });

  it("has an order of its own for posts of the same instant", async () => {
    const workspace = await startWorkspace();
    const client = createClient({
      apiKey: workspace.token,
      baseUrl: workspace.server.baseUrl,
      fetch: workspace.server.fetch,
    });
    for (let index = 0; index < 7; index++) await workspace.createPost({ content: `${index}` });
    const posts = await client.posts.list({ limit: 2 }).toArray({ limit: 100 });
    expect(posts.map(({ content }) => content)).toEqual(["6", "5", "4", "3", "2", "1", "0"]);
  });

  it.for([
    ["another order", "sort=created_at"],
    ["another filter", "status=scheduled"],
    ["no filter", ""],
  ])("refuses the cursor of a page under %s, and says what to send", async ([, other]) => {
    const workspace = await startWorkspace();
    await add(workspace, 2);
    const { body: first } = await workspace.call<Post[]>("GET", "/posts?status=draft&limit=1");
    const cursor = first.pagination.next_cursor;
    const { status, body } = await workspace.call("GET", `/posts?${other}&cursor=${cursor}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: "INVALID_PARAMETER",
      message: expect.stringMatching(
        /other filters or another order.*parameters of the page/,
      ) as string,
      details: { parameter: "cursor" },
    });
    const next = await workspace.call("GET", `/posts?status=draft&limit=5&cursor=${cursor}`);
    expect(next.body.data).toHaveLength(1);
  });

  it("ends with no cursor, also when the last page is full", async () => {
    const workspace = await startWorkspace();
    await add(workspace, 2);
    const { body } = await workspace.call<Post[]>("GET", "/posts?limit=2");
    expect(body.data).toHaveLength(2);
    expect(body.pagination).toEqual({ next_cursor: null, has_more: false });
  });

  it.for([
    "limit=0",
    "limit=101",
    "limit=ten",
    "cursor=%20",
    "cursor=bm9uZQ",
    "colour=red",
    "status=gone",
  ])("refuses ?%s, and says which parameter is wrong", async (query) => {
    const { call } = await startWorkspace();
    const { status, body } = await call("GET", `/posts?${query}`);
    expect(status).toBe(400);
    expect(body.error.code).toBe("INVALID_PARAMETER");
    expect(JSON.stringify([body.error.errors, body.error.details])).toContain(
      query.split("=", 1)[0],
    );
  });
});

describe("a filter", () => {
  async function startWithPosts() {
    const workspace = await startWorkspace();
    const { createPost, inMinutes, server } = workspace;
    const made = async (json: object) => (await createPost(json)).body.data.id;
    const thought = await made({ content: "A thought about Skates", title: "Notes" });
    await server.clock.advance("1h");
    const scheduled = await made({
      content: "Tomorrow",
      brand_id: "brand_acme",
      labels: ["launch"],
      targets: [{ connection_id: "conn_acmelinkedin" }],
      schedule: { mode: "at", scheduled_at: inMinutes(24 * 60) },
    });
    const live = await made({
      content: "Now",
      title: "Rocket skates",
      targets: [{ connection_id: "conn_acmex" }],
      schedule: { mode: "now" },
    });
    await server.clock.advance("1m");
    const names = new Map([
      [thought, "thought"],
      [scheduled, "scheduled"],
      [live, "live"],
    ]);
    const found = async (query: string) => {
      const { body } = await workspace.call<Post[]>("GET", `/posts?${query}`);
      return idsOf(body.data).map((id) => names.get(id));
    };
    return { ...workspace, found };
  }

  it.for<[string, string[]]>([
    ["status=draft", ["thought"]],
    ["status=scheduled&status=published", ["live", "scheduled"]],
    ["brand_id=brand_acme", ["scheduled"]],
    ["connection_id=conn_acmex", ["live"]],
    ["network=linkedin", ["scheduled"]],
    ["label=launch", ["scheduled"]],
    ["label=laun", []],
    ["q=SKATES", ["live", "thought"]],
    ["source=api", ["live", "scheduled", "thought"]],
    ["source=zapier", []],
    ["status=published&network=linkedin", []],
  ])("?%s finds just those posts", async ([query, names]) => {
    const { found } = await startWithPosts();
    expect(await found(query)).toEqual(names);
  });

  it("finds posts by when they were made and when they go out", async () => {
    const { found, inMinutes } = await startWithPosts();
    const at = (minutes: number) => encodeURIComponent(inMinutes(minutes));
    expect(await found(`created_after=${at(-30)}`)).toEqual(["live", "scheduled"]);
    expect(await found(`scheduled_after=${at(0)}`)).toEqual(["scheduled"]);
    expect(await found(`scheduled_before=${at(60)}`)).toEqual([]);
    expect(await found(`scheduled_after=${at(0)}&scheduled_before=${at(48 * 60)}`)).toEqual([
      "scheduled",
    ]);
  });

  it("holds over all pages", async () => {
    const { createPost, call, found } = await startWithPosts();
    await createPost({ content: "More skates" });
    const first = await call<Post[]>("GET", "/posts?q=skates&limit=1");
    expect(first.body.pagination.has_more).toBe(true);
    const rest = `q=skates&limit=2&cursor=${first.body.pagination.next_cursor}`;
    expect(await found(rest)).toEqual(["live", "thought"]);
  });
});
