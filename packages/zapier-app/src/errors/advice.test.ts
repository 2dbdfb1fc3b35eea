import { PosternError } from "@postern/sdk";
import { describe, expect, it } from "vitest";
import { shownFields } from "../fields/shown-fields.ts";
import { programAdvice } from "../generated/operations.ts";
import app from "../index.ts";
import { adviceOf } from "./advice.ts";
import { describeFailure } from "./describe-failure.ts";
import { noForm } from "./form.ts";

const formOf = (key: string, inputData: object = {}) => {
  const inputFields = app.creates?.[key]?.operation.inputFields ?? [];
  return shownFields(inputFields)({} as never, { inputData } as never);
};

/** What a user of the step reads when a call of it fails with this code. */
function read(code: string, form = noForm): string {
  const error = new PosternError(
    `It failed. ${programAdvice[code] ?? ""} (${code}, HTTP 400, x, r)`,
    {
      code,
      status: 400,
    },
  );
  return describeFailure(error, adviceOf(error, form), form);
}

describe("advice", () => {
  it.each(Object.keys(programAdvice))("for %s is for people, and of no program", (code) => {
    const text = read(code);
    expect(text).not.toContain(programAdvice[code]);
    expect(text).not.toMatch(/`|details|header|parameter|ETag|Content-Type|[a-z]_[a-z]/);
  });

  it("leads to the fields of the step itself", () => {
    expect(read("APPROVAL_REQUIRED", formOf("create_post"))).toMatch(/^It failed. Choose Submit/);
    expect(read("DUPLICATE_CONTENT", formOf("create_post"))).toMatch(/set Allow Duplicate\.$/);
    expect(read("MEDIA_REQUIRED", formOf("validate_post"))).toMatch(/Fill in Media/);
  });

  it.each([
    ["publish_post", { subject: "new" }],
    ["publish_post", { subject: "existing" }],
    ["update_post", {}],
    ["add_to_queue", {}],
  ])("leads %s to another step for what it does not ask: %j", (key, input) => {
    expect(read("APPROVAL_REQUIRED", formOf(key, input))).toMatch(/in Postern, or make it with/);
    expect(read("SLOT_TAKEN", formOf("add_to_queue"))).toMatch(/Choose another time\.$/);
  });

  it("leads to Allow Duplicate where the step has it, and to the step that has it", () => {
    expect(read("DUPLICATE_CONTENT", formOf("publish_post", { subject: "new" }))).toMatch(
      /set Allow Duplicate\.$/,
    );
    expect(read("DUPLICATE_CONTENT", formOf("publish_post", { subject: "existing" }))).toMatch(
      /with Update or Reschedule Post/,
    );
  });

  it("tells facts where the server does", () => {
    const details = { limit: 100, max_days: 366 };
    const limit = new PosternError("No more.", { code: "WEBHOOK_LIMIT", details });
    expect(adviceOf(limit)?.text).toMatch(/There may be 100\..*switch off a Zap/);
    const range = new PosternError("No.", { code: "INVALID_DATE_RANGE", details });
    expect(adviceOf(range)?.text).toMatch(/at most 366 days between them/);
  });
});
