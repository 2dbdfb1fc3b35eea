import { describe, expect, it } from "vitest";
import { fixtureModel } from "../fixtures/fixture.ts";
import type { Model } from "../model.ts";
import { emitClientErrors } from "./client-errors.ts";

describe("the client's errors", () => {
  it("are a class for each code that names one, with what it means and the types of its details", async () => {
    const [problems] = emitClientErrors(await fixtureModel());

    expect(
      problems?.text,
    ).toContain(`/** 409 \`DUPLICATE_CONTENT\`: Posted before. Change it, or send allow_duplicate. */
export class DuplicateContentError extends PosternError {
  static override readonly brand: string = "DuplicateContentError";
  declare readonly code: "DUPLICATE_CONTENT";
  declare readonly details?: {
    readonly existing_post_id?: string;
  };
}
`);
  });

  it("are found by their codes, and no class is made for the others", async () => {
    const [problems, table] = emitClientErrors(await fixtureModel());

    expect(table?.text).toContain("[\n  DuplicateContentError,\n]");
    expect(problems?.text.match(/class /g)).toHaveLength(1);
    expect(table?.text).not.toContain("UNAUTHORIZED");
  });

  it("are listed with their code where their name does not say it", async () => {
    const model = await fixtureModel();
    const errors = {
      VALIDATION_FAILED: { ...model.errors["DUPLICATE_CONTENT"], class: "ValidationError" },
    };
    const [, table] = emitClientErrors({ ...model, errors } as Model);

    expect(table?.text).toContain("  VALIDATION_FAILED: ValidationError,\n");
  });
});
