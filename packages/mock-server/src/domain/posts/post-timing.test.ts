import { describe, expect, it } from "vitest";
import { makePost, NOW } from "./post.fixture.ts";
import { NO_RULES } from "./post-approval.ts";
import { schedulePost, unschedulePost } from "./post-timing.ts";

const at = (now: number) => ({ now, approval: NO_RULES });

describe("schedulePost", () => {
  const time = { scheduled_at: "2026-12-01T09:00:00Z" };

  it("gives a post its time", () => {
    expect(schedulePost(makePost(), time, at(NOW)).post).toMatchObject({
      status: "scheduled",
      schedule: { mode: "at", scheduled_at: "2026-12-01T09:00:00.000Z" },
      version: 2,
    });
  });

  it("changes nothing when asked for the time that the post has", () => {
    const { post } = schedulePost(makePost(), time, at(NOW));

    expect(schedulePost(post, time, at(NOW + 60_000)).post).toBe(post);
  });

  it("blames a bad time on the member of its own request", () => {
    expect(() => schedulePost(makePost(), { scheduled_at: "tomorrow" }, at(NOW))).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: "/scheduled_at" })] }),
    );
  });

  it("refuses a post that has gone out", () => {
    expect(() => schedulePost(makePost({ status: "published" }), time, at(NOW))).toThrow(
      expect.objectContaining({ code: "POST_NOT_EDITABLE" }),
    );
  });
});

describe("unschedulePost", () => {
  it("makes a draft without a time of a post that has not gone out", () => {
    const { post } = schedulePost(makePost(), { scheduled_at: "2026-12-01T09:00:00Z" }, at(NOW));
    expect(unschedulePost(post, NOW)).toMatchObject({
      status: "draft",
      schedule: { mode: "draft", scheduled_at: null },
      version: 3,
    });
  });

  it("leaves a draft as it is", () => {
    const post = makePost();
    expect(unschedulePost(post, NOW)).toBe(post);
  });

  it("refuses a post that has gone out", () => {
    expect(() => unschedulePost(makePost({ status: "partial" }), NOW)).toThrow(
      expect.objectContaining({ code: "POST_NOT_EDITABLE" }),
    );
  });
});
