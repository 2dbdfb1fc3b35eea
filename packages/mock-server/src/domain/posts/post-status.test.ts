import { describe, expect, it } from "vitest";
import {
  canMovePost,
  canMoveTarget,
  isEditable,
  POST_MOVES,
  type PostStatus,
  settlePost,
  TARGET_MOVES,
  type TargetStatus,
} from "./post-status.ts";

describe("a post", () => {
  it.each<[PostStatus, PostStatus, boolean]>([
    ["draft", "scheduled", true],
    ["draft", "publishing", true],
    ["draft", "published", false],
    ["scheduled", "scheduled", true],
    ["scheduled", "draft", true],
    ["pending_approval", "rejected", true],
    ["rejected", "publishing", false],
    ["publishing", "draft", false],
    ["publishing", "partial", true],
    ["partial", "publishing", true],
    ["failed", "publishing", true],
    ["published", "publishing", false],
    ["published", "draft", true],
  ])("that is %s may become %s: %s", (from, to, may) => {
    expect(canMovePost(from, to)).toBe(may);
  });

  it("that is published stays so, unless it is taken off its networks", () => {
    expect(POST_MOVES.published).toEqual(["draft"]);
  });

  it("ends publishing in one of three ways, and no other status leads there", () => {
    const ends = ["published", "partial", "failed"] as const;

    expect(POST_MOVES.publishing).toEqual(ends);
    for (const [from, moves] of Object.entries(POST_MOVES)) {
      if (from !== "publishing") expect(moves).not.toEqual(expect.arrayContaining([ends[0]]));
    }
  });

  it.each<[PostStatus, boolean]>([
    ["draft", true],
    ["rejected", true],
    ["scheduled", true],
    ["failed", true],
    ["publishing", false],
    ["published", false],
    ["partial", false],
  ])("that is %s can be edited: %s", (status, may) => {
    expect(isEditable(status)).toBe(may);
  });
});

describe("a target", () => {
  it.each<[TargetStatus, TargetStatus, boolean]>([
    ["pending", "publishing", true],
    ["pending", "published", false],
    ["publishing", "awaiting_user_action", true],
    ["awaiting_user_action", "published", true],
    ["failed", "publishing", true],
    ["published", "failed", false],
  ])("that is %s may become %s: %s", (from, to, may) => {
    expect(canMoveTarget(from, to)).toBe(may);
  });

  it("never goes out twice", () => {
    expect(TARGET_MOVES.published).toEqual([]);
  });
});

describe("settlePost", () => {
  it.each<[TargetStatus[], string]>([
    [["published"], "published"],
    [["published", "published"], "published"],
    [["published", "awaiting_user_action"], "published"],
    [["failed", "failed"], "failed"],
    [["failed", "skipped"], "failed"],
    [["published", "failed"], "partial"],
    [["failed", "published"], "partial"],
    [["published", "skipped"], "partial"],
    [["published", "publishing"], "publishing"],
    [["failed", "pending"], "publishing"],
    [[], "failed"],
  ])("makes of targets that are %j a post that is %s", (statuses, settled) => {
    expect(settlePost(statuses.map((status) => ({ status })))).toBe(settled);
  });
});
