/** Media of posts beyond what the library has already: files from URLs, and the covers of videos. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { type Reply, sends, startFileHost } from "./support/file-host.ts";
import { mp4 } from "./support/films.ts";
import { jpeg, png } from "./support/pictures.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Validation = Schemas["PostValidation"];

const X = "conn_acmex";
const INSTAGRAM = "conn_acmeinstagram";

const now = (media: readonly object[], connection = INSTAGRAM) => ({
  content: "Rocket skates are back in stock.",
  media,
  social_profile_ids: [connection],
  schedule: { mode: "now" },
});

async function startWithFile(file: Blob = jpeg()) {
  const host = await startFileHost({ "/skates": await sends(file) });
  return { workspace: await startWorkspace(), host, url: `${host.origin}/skates` };
}

const codesOf = (findings: readonly { code: string; path: string }[] = []) =>
  findings.map(({ code, path }) => `${code} ${path}`);

describe("media that a post names by their URL", () => {
  it("are in the post and in the library at once, and go out when they have been fetched", async () => {
    const { workspace, url } = await startWithFile();
    const { status, body } = await workspace.createPost(now([{ url, alt_text: "Red skates." }]));
    expect(status).toBe(202);
    const [item] = body.data.media;
    expect(item).toEqual({
      media_id: expect.stringMatching(/^media_/) as string,
      alt_text: "Red skates.",
      thumbnail_media_id: null,
    });
    expect(codesOf(body.data.targets[0]?.warnings)).toContain(
      "MEDIA_NOT_INSPECTED targets[0].media[0]",
    );
    const path = `/media/${item?.media_id}`;
    const media = (await workspace.call<Schemas["Media"]>("GET", path)).body.data;
    expect(media).toMatchObject({ status: "processing", alt_text: "Red skates." });
    await workspace.server.clock.advance("1m");
    const post = await workspace.getPost(body.data.id);
    expect(post).toMatchObject({ status: "published", targets: [{ warnings: [] }] });
  });

  it("hold the post back for as long as the host takes", async () => {
    const picture = await jpeg().bytes();
    const asked = Promise.withResolvers<() => void>();
    const late: Reply = (response) => asked.resolve(() => response.end(picture));
    const { origin } = await startFileHost({ "/late": late });
    const workspace = await startWorkspace();
    const { body } = await workspace.createPost(now([{ url: `${origin}/late` }]));
    const passed = workspace.server.clock.advance("1m");
    const answer = await asked.promise;
    expect((await workspace.getPost(body.data.id)).status).toBe("publishing");
    answer();
    await passed;
    expect((await workspace.getPost(body.data.id)).status).toBe("published");
  });

  it("fail the target that shows them where they cannot be fetched, and say what to do", async () => {
    const { workspace, url } = await startWithFile();
    const media = [{ url: `${url}/gone` }];
    const { body } = await workspace.createPost(now(media));
    await workspace.server.clock.advance("1m");
    const post = await workspace.getPost(body.data.id);
    expect(post.status).toBe("failed");
    expect(post.targets[0]?.error).toMatchObject({
      code: "MEDIA_FETCH_FAILED",
      category: "user_content",
      retryable: false,
      message: expect.stringMatching(/media_.*Create another post/) as string,
    });
  });

  it("keep a draft from going out where they could not be fetched, until others take their place", async () => {
    const { workspace, url } = await startWithFile();
    const { call, createPost, getPost, server } = workspace;
    const draft = { media: [{ url: `${url}/gone` }], social_profile_ids: [INSTAGRAM] };
    const { id } = (await createPost(draft)).body.data;
    await server.clock.advance("1m");
    const refused = await call("POST", `/posts/${id}/publish`);
    expect(refused.status).toBe(422);
    expect(refused.body.error.errors).toMatchObject([{ code: "MEDIA_FETCH_FAILED" }]);
    const queued = await call("POST", `/posts/${id}/schedule`, { json: { mode: "queue" } });
    expect(queued.body.error.errors).toMatchObject([{ code: "MEDIA_FETCH_FAILED" }]);
    await call("PATCH", `/posts/${id}`, { json: { media: [{ url }] } });
    expect((await call("POST", `/posts/${id}/publish`)).status).toBe(202);
    await server.clock.advance("1m");
    expect((await getPost(id)).status).toBe("published");
  });

  it("are checked once they are there: what the network does not take fails the target", async () => {
    const { workspace, url } = await startWithFile(png());
    const { status, body } = await workspace.createPost(now([{ url }]));
    expect(status).toBe(202);
    await workspace.server.clock.advance("1m");
    expect((await workspace.getPost(body.data.id)).targets[0]).toMatchObject({
      status: "failed",
      error: { code: "MEDIA_TYPE_UNSUPPORTED", category: "user_content" },
    });
  });

  it("are warned of by validatePost, which fetches nothing", async () => {
    const { workspace, host, url } = await startWithFile();
    const json = { content: "Hello", media: [{ url }], social_profile_ids: [INSTAGRAM] };
    const { body } = await workspace.call<Validation>("POST", "/posts/validate", { json });
    expect(body.data.valid).toBe(true);
    expect(codesOf(body.data.results[0]?.warnings)).toEqual([
      "MEDIA_NOT_INSPECTED targets[0].media[0]",
    ]);
    await workspace.server.clock.advance("1m");
    expect(host.asked).toEqual([]);
    expect((await workspace.call("GET", "/media")).body.data).toEqual([]);
  });

  it("are fetched once for a request that is sent twice, and for a URL that is named twice", async () => {
    const { workspace, host, url } = await startWithFile();
    const json = { ...now([{ url }]), first_comment: { content: "These.", media: [{ url }] } };
    const headers = { "idempotency-key": "skates-1" };
    const first = await workspace.createPost(json, { headers });
    const again = await workspace.createPost(json, { headers });
    expect(again.body.data.id).toBe(first.body.data.id);
    const { media, first_comment } = first.body.data;
    expect(first_comment?.media[0]?.media_id).toBe(media[0]?.media_id);
    await workspace.server.clock.advance("1m");
    expect(host.asked).toEqual(["/skates"]);
  });

  it("are the same content again from the same URL, so that no post goes live twice", async () => {
    const { workspace, host, url } = await startWithFile();
    const { body: first } = await workspace.createPost(now([{ url }]));
    const { status, body } = await workspace.createPost(now([{ url }]));
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: "DUPLICATE_CONTENT",
      details: { existing_post_id: first.data.id },
    });
    await workspace.server.clock.advance("1m");
    expect(host.asked).toEqual(["/skates"]);
  });

  it("take the place of others in an update, also in a post that waits for them", async () => {
    const { workspace, url } = await startWithFile();
    const { body } = await workspace.createPost({ content: "Hello" });
    const path = `/posts/${body.data.id}`;
    const json = { media: [{ url }] };
    const { body: updated } = await workspace.call<Schemas["Post"]>("PATCH", path, { json });
    const { media } = updated.data;
    expect(media).toMatchObject([{ media_id: expect.stringMatching(/^media_/) as string }]);
    const same = await workspace.call<Schemas["Post"]>("PATCH", path, { json: { media } });
    expect(same.body.data.media).toEqual(media);
    await workspace.server.clock.advance("1m");
    expect((await workspace.call("GET", `/media/${media[0]?.media_id}`)).body.data).toMatchObject({
      status: "ready",
    });
  });

  it("are imported by each post of a bulk request, and by none that is tried", async () => {
    const { workspace, host, url } = await startWithFile();
    const posts = [{ content: "Hello", media: [{ url }] }];
    await workspace.call("POST", "/posts/bulk", { json: { posts, dry_run: true } });
    await workspace.server.clock.advance("1m");
    expect(host.asked).toEqual([]);
    await workspace.call("POST", "/posts/bulk", { json: { posts } });
    await workspace.server.clock.advance("1m");
    expect(host.asked).toEqual(["/skates"]);
  });

  it("need the scope media:upload, wherever in the post they are", async () => {
    const { workspace, url } = await startWithFile();
    const { secret: token } = await workspace.server.issueKey({ scopes: ["posts:write"] });
    const json = { content: "Hello", targets: [{ connection_id: X, media: [{ url }] }] };
    const { status, body } = await workspace.createPost(json, { token });
    expect(status).toBe(403);
    expect(body.error.code).toBe("INSUFFICIENT_SCOPE");
  });

  it("are never fetched from inside, nor kept in any way where the post is refused", async () => {
    const workspace = await startWorkspace({ allowPrivateUrls: false });
    const inside = await workspace.createPost(now([{ url: "https://127.0.0.1/skates" }]));
    expect(inside.body.error.code).toBe("URL_BLOCKED");
    const url = "https://acme.test/skates";
    const refused = await workspace.createPost({ ...now([{ url }]), brand_id: "brand_nobody" });
    expect(refused.status).toBe(422);
    expect((await workspace.call("GET", "/media")).body.data).toEqual([]);
  });

  it.for<[string, object, string]>([
    ["with an id beside the URL", { url: "https://a.test/b", media_id: "media_1" }, "NOT_ALLOWED"],
    ["with neither", { alt_text: "Skates" }, "REQUIRED"],
  ])("are refused %s", async ([, item, code]) => {
    const { createPost } = await startWorkspace();
    const { status, body } = await createPost({ content: "Hello", media: [item] });
    expect(status).toBe(422);
    expect(body.error.errors).toContainEqual(
      expect.objectContaining({ pointer: "/media/0", code }),
    );
  });
});

describe("the cover of a video", () => {
  async function startWithFilm() {
    const workspace = await startWorkspace();
    const film = await workspace.upload(await mp4({ width: 1024, height: 1024, seconds: 5 }));
    const cover = await workspace.upload(jpeg());
    return { workspace, film: film.body.data.id, cover: cover.body.data.id };
  }

  const warningsOf = async ({ call }: Workspace, media: object, target: object) => {
    const json = { content: "Hello", media: [media], targets: [target] };
    const { body } = await call<Validation>("POST", "/posts/validate", { json });
    return codesOf(body.data.results[0]?.warnings);
  };

  it("is kept in the post, and cannot be deleted while the post may still go out", async () => {
    const { workspace, film, cover } = await startWithFilm();
    const media = [{ media_id: film, thumbnail_media_id: cover }];
    const { body } = await workspace.createPost({ content: "Hello", media });
    expect(body.data.media).toEqual([
      { media_id: film, alt_text: null, thumbnail_media_id: cover },
    ]);
    const deleted = await workspace.call("DELETE", `/media/${cover}`);
    expect(deleted.body.error.code).toBe("CONFLICT");
  });

  it("is used without a word by a network that takes one", async () => {
    const { workspace, film, cover } = await startWithFilm();
    const media = { media_id: film, thumbnail_media_id: cover };
    expect(await warningsOf(workspace, media, { connection_id: INSTAGRAM })).toEqual([]);
  });

  it("is warned of where it is not used: by networks without one, and beside a picture", async () => {
    const { workspace, film, cover } = await startWithFilm();
    const unused = ["THUMBNAIL_NOT_USED targets[0].media[0].thumbnail_media_id"];
    const onVideo = { media_id: film, thumbnail_media_id: cover };
    expect(await warningsOf(workspace, onVideo, { connection_id: X })).toEqual(unused);
    const onPicture = { media_id: cover, thumbnail_media_id: cover };
    expect(await warningsOf(workspace, onPicture, { connection_id: INSTAGRAM })).toEqual(unused);
  });

  it("is warned of where an option of the network takes its place", async () => {
    const { workspace, film, cover } = await startWithFilm();
    const media = { media_id: film, thumbnail_media_id: cover };
    const options = { post_type: "reel", cover: { offset_ms: 100 } };
    expect(await warningsOf(workspace, media, { connection_id: INSTAGRAM, options })).toContain(
      "OPTION_CONFLICT targets[0].options.cover",
    );
  });

  it("has to be an image of the workspace", async () => {
    const { workspace, film } = await startWithFilm();
    for (const thumbnail_media_id of [film, "media_nobody"]) {
      const media = [{ media_id: film, thumbnail_media_id }];
      const { status, body } = await workspace.createPost({ content: "Hello", media });
      expect(status).toBe(422);
      expect(body.error.errors).toMatchObject([{ pointer: "/media/0/thumbnail_media_id" }]);
    }
  });
});
