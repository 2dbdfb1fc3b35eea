import { PosternError } from "@postern/sdk";
import { describe, expect, it } from "vitest";
import { adviceOf } from "./advice.ts";
import { describeFailure } from "./describe-failure.ts";

type Facts = ConstructorParameters<typeof PosternError>[1];

/** What a user reads of an error. */
function read(message: string, facts: Facts): string {
  const error = new PosternError(message, facts);
  return describeFailure(error, adviceOf(error));
}

describe("what a user reads of a failure", () => {
  it("is what failed, why, what to do, and where", () => {
    const text = read(
      "The time is in the past. Choose a time in the future, and check its offset. (SCHEDULED_IN_PAST, HTTP 422, createPost, req_1)",
      {
        code: "SCHEDULED_IN_PAST",
        operationId: "createPost",
        requestId: "req_1",
        docUrl: "https://postern.example.com/docs/errors/SCHEDULED_IN_PAST",
      },
    );
    expect(text).toBe(
      "Postern could not create a post. The time is in the past. Choose a time to come, and check its time zone. See https://postern.example.com/docs/errors/SCHEDULED_IN_PAST (Request req_1)",
    );
  });

  it("names fields as the form does, and each place once", () => {
    const text = read("It does not fit.", {
      code: "VALIDATION_FAILED",
      operationId: "createPost",
      errors: [
        { pointer: "/schedule/scheduled_at", code: "FORMAT", message: "must be a time" },
        { pointer: "/schedule/scheduled_at", code: "TYPE", message: "must be object" },
        { pointer: "/thread/1/content", code: "TOO_LONG", message: "X takes 280 characters." },
        { pointer: "/targets/0/options/board_id", code: "REQUIRED", message: "Choose a board." },
        { pointer: "/link", code: "WRONG_TYPE", message: "must be null" },
        { pointer: "", code: "EMPTY", message: "Say something" },
      ],
    });
    expect(text).toBe(
      "Postern could not create a post. Scheduled Time: must be a time. Thread Parts 2: X takes 280 characters. Choose a board. Say something.",
    );
  });

  it("names fields as the step does, and their choices, too", () => {
    const error = new PosternError("It does not fit.", {
      code: "VALIDATION_FAILED",
      operationId: "createFeed",
      errors: [
        { pointer: "/url", code: "INVALID_FORMAT", message: 'must match pattern "^https?://"' },
        { pointer: "/ai/tone", code: "NOT_ALLOWED", message: "must be one of dry, warm" },
        {
          pointer: "/connection_ids/1",
          code: "INVALID_FORMAT",
          message: 'must match pattern "^c"',
        },
      ],
    });
    const form = {
      fields: [
        { key: "url", label: "Feed Link" },
        { key: "ai_tone", label: "AI Tone", choices: { dry: "Dry", warm: "Warm" } },
        { key: "connection_ids", label: "Connections", dynamic: "connection_list.id.label" },
      ],
    };
    expect(describeFailure(error, adviceOf(error, form), form)).toBe(
      "Postern could not follow a feed. Feed Link: Give a link that begins with https://. AI Tone: Choose Dry, Warm. Connections 2: Choose from the drop-down, or map the ID that an earlier step gave.",
    );
  });

  it("calls fields by their labels within the server's own words", () => {
    const text = read("`end_date` comes before start_date.", {
      code: "INVALID_DATE_RANGE",
      operationId: "getAnalyticsSummary",
    });
    expect(text).toContain("End Date comes before Start Date.");
  });

  it("names the scopes that are missing, and not those that the key has", () => {
    const text = read("The key lacks a scope.", {
      code: "INSUFFICIENT_SCOPE",
      details: { required: ["posts:write", "media:upload"], granted: ["posts:write"] },
    });
    expect(text).toContain("needs the scope media:upload.");
  });

  it("names the plan, and leads to where it is changed", () => {
    const text = read("Your plan has no API.", {
      code: "PLAN_LIMIT",
      details: { plan: "seed", upgrade_url: "https://postern.example.com/plans" },
      docUrl: "https://postern.example.com/docs/errors/PLAN_LIMIT",
    });
    expect(text).toMatch(/The plan is seed\. .*See https:\/\/postern\.example\.com\/plans$/);
  });

  it("leads to the post that there is already", () => {
    const details = { existing_post_id: "post_1" };
    expect(read("The same content.", { code: "DUPLICATE_CONTENT", details })).toMatch(
      /It is the post post_1\. .*Allow Duplicate/,
    );
  });

  it("speaks of doing things twice only where something was to be done", () => {
    const code = "TIMED_OUT";
    expect(read("No answer.", { code })).toMatch(/Try again later/);
    expect(read("No answer.", { code, idempotencyKey: "k" })).toMatch(/before you replay the step/);
  });

  it("is the server's own words for a code that nobody knows here", () => {
    expect(read("Look to it. (NEW_CODE, HTTP 409, x, req_1)", { code: "NEW_CODE" })).toBe(
      "Look to it.",
    );
    expect(read("It failed.", { code: "constructor", operationId: "toString" })).toBe("It failed.");
  });
});
