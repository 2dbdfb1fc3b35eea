import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { mp4 } from "./support/films.ts";
import { png } from "./support/pictures.ts";
import { startWorkspace } from "./support/workspace.ts";

type Media = Schemas["Media"];

/** A library of three, oldest first, and a way to list it by title. */
async function startLibrary() {
  const workspace = await startWorkspace();
  const { upload, call } = workspace;
  const film = await mp4({ width: 640, height: 360, seconds: 3 });
  const files = [png(), film, new Blob(["%PDF-1.7\n%%EOF\n"])];
  const titles = ["Red skates", "The film", "A manual"];
  const items: Media[] = [];
  for (const [index, file] of files.entries()) {
    items.push((await upload(file, { title: titles[index] ?? "" })).body.data);
  }
  const list = async (query = "") =>
    (await call<Media[]>("GET", `/media${query}`)).body.data.map(({ title }) => title);
  const [picture] = items;
  if (picture === undefined) throw new Error("Nothing was uploaded.");
  return { ...workspace, list, picture };
}

describe("the library", () => {
  it("lists what there is, newest first, page by page", async () => {
    const { list, call } = await startLibrary();
    expect(await list()).toEqual(["A manual", "The film", "Red skates"]);
    const { body } = await call<Media[]>("GET", "/media?limit=2");
    expect(body.pagination.has_more).toBe(true);
    expect(await list(`?limit=2&cursor=${body.pagination.next_cursor}`)).toEqual(["Red skates"]);
  });

  it("is narrowed by kind, and by words of the title or the alternative text", async () => {
    const { list, call, picture } = await startLibrary();
    expect(await list("?type=video")).toEqual(["The film"]);
    expect(await list("?type=document&q=MANUAL")).toEqual(["A manual"]);
    expect(await list("?type=image&q=manual")).toEqual([]);
    await call("PATCH", `/media/${picture.id}`, { json: { alt_text: "A pair on a floor" } });
    expect(await list("?q=pair")).toEqual(["Red skates"]);
    expect((await call("GET", "/media?type=audio")).status).toBe(400);
  });

  it.for<[string, (media_id: string) => object]>([
    ["of its own", (media_id) => ({ media: [{ media_id }] })],
    [
      "of a part of its thread",
      (media_id) => ({ thread: [{ content: "1", media: [{ media_id }] }] }),
    ],
    [
      "of one target",
      (media_id) => ({ targets: [{ connection_id: "conn_acmex", media: [{ media_id }] }] }),
    ],
  ])("tells what some post shows as media %s", async ([, showing]) => {
    const { list, createPost, picture } = await startLibrary();
    expect(await list("?used=true")).toEqual([]);
    const { status } = await createPost({ content: "Hello", ...showing(picture.id) });
    expect(status).toBe(201);
    expect(await list("?used=true")).toEqual(["Red skates"]);
    expect(await list("?used=false")).toEqual(["A manual", "The film"]);
  });
});

describe("a change of a media item", () => {
  it("leaves what it does not name, and takes away what it says is null", async () => {
    const { call, picture } = await startLibrary();
    const path = `/media/${picture.id}`;
    const named = await call<Media>("PATCH", path, { json: { alt_text: "Red." } });
    expect(named.body.data).toEqual({ ...picture, alt_text: "Red." });
    const bare = await call<Media>("PATCH", path, { json: { title: null } });
    expect(bare.body.data).toEqual({ ...picture, alt_text: "Red.", title: null });
    expect((await call("PATCH", path, { json: {} })).status).toBe(422);
  });

  it("stops where somebody else has changed the item first", async () => {
    const { call, picture } = await startLibrary();
    const path = `/media/${picture.id}`;
    const etag = (await call("GET", path)).headers.get("etag") ?? "";
    const headers = { "if-match": etag };
    expect((await call("PATCH", path, { json: { title: "One" }, headers })).status).toBe(200);
    const late = await call("PATCH", path, { json: { title: "Two" }, headers });
    expect(late.body.error.code).toBe("PRECONDITION_FAILED");
  });

  it("that makes no difference leaves the entity tag as it was", async () => {
    const { call, picture } = await startLibrary();
    const { headers } = await call("PATCH", `/media/${picture.id}`, {
      json: { title: picture.title },
    });
    expect(headers.get("etag")).toBe(`"${picture.id}.1"`);
  });
});

describe("a media item that is deleted", () => {
  it("is gone with its bytes, once and for all", async () => {
    const { call, server, list, picture } = await startLibrary();
    expect((await call("DELETE", `/media/${picture.id}`)).status).toBe(204);
    expect(await list()).toEqual(["A manual", "The film"]);
    expect((await server.fetch(picture.url)).status).toBe(404);
    expect((await call("DELETE", `/media/${picture.id}`)).status).toBe(404);
  });

  it.for([
    ["a draft", undefined],
    ["a post with a time", 60],
  ] as const)("is not one that %s shows, and the refusal names the post", async ([, minutes]) => {
    const { call, createPost, inMinutes, picture } = await startLibrary();
    const { body } = await createPost({
      content: "Hello",
      targets: [{ connection_id: "conn_acmelinkedin" }],
      media: [{ media_id: picture.id }],
      ...(minutes && { schedule: { mode: "at", scheduled_at: inMinutes(minutes) } }),
    });
    const post = body.data;
    const refused = await call("DELETE", `/media/${picture.id}`);
    expect(refused.body.error).toMatchObject({
      code: "CONFLICT",
      details: { post_ids: [post.id] },
    });
    await call("DELETE", `/posts/${post.id}`);
    expect((await call("DELETE", `/media/${picture.id}`)).status).toBe(204);
  });

  it("may be one that is live already", async () => {
    const { call, createPost, server, picture } = await startLibrary();
    const media = [{ media_id: picture.id }];
    const targets = [{ connection_id: "conn_acmelinkedin" }];
    const schedule = { mode: "now" };
    const post = await createPost({ content: "Hello", targets, media, schedule });
    await server.clock.advance("1m");
    expect((await call("DELETE", `/media/${picture.id}`)).status).toBe(204);
    const { body } = await call<Schemas["Post"]>("GET", `/posts/${post.body.data.id}`);
    expect(body.data.status).toBe("published");
  });
});
