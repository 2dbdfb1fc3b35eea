import { describe, expect, it } from "vitest";
import { contentHashInput, refuseDuplicate } from "./duplicate-content.ts";
import { makePost, makeTarget, NOW } from "./post.fixture.ts";
import type { StoredPost } from "./post-record.ts";

const HOUR = 3_600_000;
const post = makePost({ id: "post_2" });
const ago = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();
const live = (milliseconds: number) =>
  makeTarget({ status: "published", published_at: ago(milliseconds) });

const makeMedia = (media_id: string) => ({ media_id, alt_text: null, thumbnail_media_id: null });

describe("refuseDuplicate", () => {
  it.each([
    ["scheduled", makePost({ status: "scheduled" })],
    ["queued", makePost({ status: "queued", updated_at: ago(100 * HOUR) })],
    ["publishing", makePost({ status: "publishing" })],
    [
      "published within the last 24 hours",
      makePost({ status: "published", targets: [live(23 * HOUR)] }),
    ],
    ["published in part", makePost({ status: "partial", targets: [live(HOUR)] })],
  ])("refuses a post whose like is %s, and names it", (_, existing) => {
    expect(() => refuseDuplicate(post, [existing], NOW)).toThrow(
      expect.objectContaining({
        code: "DUPLICATE_CONTENT",
        status: 409,
        details: { existing_post_id: "post_1" },
      }),
    );
  });

  it.each([
    ["is a draft", makePost()],
    ["is the post itself", makePost({ id: post.id, status: "scheduled" })],
    ["went out 24 hours ago", makePost({ status: "published", targets: [live(24 * HOUR)] })],
    ["failed", makePost({ status: "failed", targets: [makeTarget({ status: "failed" })] })],
    [
      "goes out through another connection",
      makePost({ status: "scheduled", targets: [makeTarget({ connection_id: "conn_li" })] }),
    ],
    [
      "says something else through this connection",
      makePost({ status: "scheduled", targets: [makeTarget({ content: "Only here" })] }),
    ],
    ["shows something else", makePost({ status: "scheduled", media: [makeMedia("media_2")] })],
  ])("lets a post pass whose like %s", (_, existing) => {
    expect(() => refuseDuplicate(post, [existing], NOW)).not.toThrow();
  });
});

describe("contentHashInput", () => {
  const hashed = (post: StoredPost) => contentHashInput(post, post.targets[0] ?? makeTarget());

  it("is the same for what comes to the same on its network, however it is described", () => {
    const media = [{ ...makeMedia("media_1"), alt_text: "Skates" }];
    const undescribed = [makeMedia("media_1")];
    const own = makeTarget({ content: "Skates!", media });

    expect(hashed(makePost({ content: "Skates!", media: undescribed }))).toBe(
      hashed(makePost({ targets: [own] })),
    );
  });

  it("is the same for what is imported from one URL twice, and differs with the URL", () => {
    const imported = (id: string, url: string) =>
      hashed(makePost({ media: [makeMedia(id)], media_urls: { [id]: url } }));
    const skates = "https://acme.test/skates.jpg";

    expect(imported("media_1", skates)).toBe(imported("media_2", skates));
    expect(imported("media_1", "https://acme.test/anvil.jpg")).not.toBe(
      imported("media_1", skates),
    );
  });

  it.each([
    { content: "Other" },
    { targets: [makeTarget({ connection_id: "conn_li" })] },
    { targets: [makeTarget({ content: "Only here" })] },
    { media: [makeMedia("m")] },
  ])("differs with %j", (differences) => {
    expect(hashed(makePost(differences))).not.toBe(hashed(makePost()));
  });
});
