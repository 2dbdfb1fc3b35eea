import { describe, expect, it } from "vitest";
import { makePost, makeTarget, surroundings } from "./post.fixture.ts";
import type { PostStatus } from "./post-status.ts";
import { type UpdatePostRequest, updatePost } from "./post-update.ts";

const request = (differences: Partial<UpdatePostRequest>): UpdatePostRequest => ({
  allow_duplicate: false,
  ...differences,
});
const update = (post: ReturnType<typeof makePost>, differences: Partial<UpdatePostRequest>) =>
  updatePost(
    post,
    { request: request(differences), by: { type: "key", id: "key_1" } },
    surroundings(),
  ).post;

describe("updatePost", () => {
  it("changes what it is asked to, and the version with it", () => {
    const before = makePost({ notes: "Ask Mo", title: "Skates" });

    expect(update(before, { content: "New", notes: null })).toEqual({
      ...before,
      content: "New",
      notes: null,
      updated_at: "2026-11-21T12:00:00.000Z",
      version: 2,
    });
  });

  it("replaces the targets as a whole, and keeps the id of one that stays", () => {
    const post = makePost({
      targets: [makeTarget(), makeTarget({ id: "target_2", connection_id: "conn_y" })],
    });

    const { targets } = update(post, { social_profile_ids: ["conn_li", "conn_x"] });

    expect(targets.map(({ connection_id }) => connection_id)).toEqual(["conn_li", "conn_x"]);
    expect(targets[1]?.id).toBe("target_1");
  });

  it("schedules a draft, and takes a scheduled post back", () => {
    const scheduled = update(makePost(), {
      schedule: { mode: "at", scheduled_at: "2026-12-01T09:00:00Z" },
    });

    expect(scheduled.status).toBe("scheduled");
    const back = update(scheduled, { schedule: { mode: "draft" } });
    expect(back).toMatchObject({ status: "draft", schedule: { scheduled_at: null }, version: 3 });
  });

  it.each<PostStatus>(["publishing", "published", "partial"])(
    "leaves alone what goes out of a post that is %s, and names the fields",
    (status) => {
      const post = makePost({ status });

      expect(() => update(post, { content: "New", labels: ["sale"] })).toThrow(
        expect.objectContaining({
          code: "POST_NOT_EDITABLE",
          status: 409,
          details: { status, fields: ["content"] },
        }),
      );
      expect(update(post, { labels: ["sale"], notes: "Well done" })).toMatchObject({
        status,
        labels: ["sale"],
      });
    },
  );

  it("does not schedule a post that was rejected", () => {
    const schedule = { mode: "at", scheduled_at: "2026-12-01T09:00:00Z" } as const;

    expect(() => update(makePost({ status: "rejected" }), { schedule })).toThrow(
      expect.objectContaining({ code: "CONFLICT", details: { status: "rejected" } }),
    );
  });

  it("leaves no post without content, nor a scheduled one without a connection", () => {
    expect(() => update(makePost(), { content: "" })).toThrow(
      expect.objectContaining({ code: "VALIDATION_FAILED" }),
    );
    const schedule = {
      mode: "at",
      scheduled_at: "2026-12-01T09:00:00.000Z",
      timezone: null,
      queue_item_id: null,
    } as const;
    expect(() => update(makePost({ status: "scheduled", schedule }), { targets: [] })).toThrow(
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: "/targets", code: "REQUIRED" })],
      }),
    );
  });
});
