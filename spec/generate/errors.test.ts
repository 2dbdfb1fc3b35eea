import { describe, expect, it } from "vitest";
import { emitErrors } from "./errors.ts";
import { fixtureModel } from "./fixtures/fixture.ts";

describe("the catalogue of errors", () => {
  it("has a row for each code, several statuses included", async () => {
    const { text } = emitErrors(await fixtureModel());

    expect(text).toContain('INVALID_API_KEY: {"status":[401,403],"title":"The key is not valid"');
    expect(text).toContain("export type ErrorCode = keyof typeof errorCatalogue;");
  });
});
