import { describe, expect, it } from "vitest";
import { checkSpec } from "./check-spec.ts";
import type { OperationObject } from "./document.ts";
import { fixtureDocument, fixtureErrors, fixtureWith } from "./fixtures/fixture.ts";

const place = "spec/paths/posts.yaml, createPost";

describe("the check of a spec", () => {
  it("lets a whole spec pass", async () => {
    const [document, errors] = await Promise.all([fixtureDocument(), fixtureErrors()]);

    expect(() => checkSpec(document, errors)).not.toThrow();
  });

  it.each<[string, Partial<OperationObject>, string]>([
    [
      "an error code that the catalogue does not have",
      { "x-postern-errors": ["NO_SUCH_CODE"] },
      `${place}: x-postern-errors names NO_SUCH_CODE, which spec/errors.yaml does not have; add it there.`,
    ],
    [
      "an error whose status is not among the responses",
      { responses: { "201": {} } },
      `${place}: DUPLICATE_CONTENT is answered with 409; add that status to the responses.`,
    ],
    [
      "a scope that does not exist",
      { security: [{ apiKey: ["posts:sing"] }] },
      `${place}: security asks for posts:sing, which the schema Scope does not list.`,
    ],
    [
      "a role that does not exist",
      { security: [{ session: ["king"] }] },
      `${place}: security asks for king, which the schema Role does not list.`,
    ],
    [
      "a scheme that does not exist",
      { security: [{ cookie: [] }] },
      `${place}: security names the scheme cookie; write apiKey or session.`,
    ],
    [
      "a body's scope that does not exist",
      { "x-postern-body-scopes": { media: "media:sing" } },
      `${place}: x-postern-body-scopes asks for media:sing, which the schema Scope does not list.`,
    ],
    [
      "a method with no resource",
      { "x-postern-method": "create" },
      `${place}: x-postern-method is "create"; write resource.method, such as posts.create.`,
    ],
    [
      "an operation that goes away without a day",
      { deprecated: true, "x-postern-deprecated-since": "2026-06-01" },
      `${place}: x-postern-sunset is missing; write a day, such as "2027-12-31".`,
    ],
    [
      "an operation that goes away on a day that does not exist",
      {
        deprecated: true,
        "x-postern-deprecated-since": "2026-06-01",
        "x-postern-sunset": "2027-02-30",
      },
      `${place}: x-postern-sunset is "2027-02-30"; write a day, such as "2027-12-31".`,
    ],
    [
      "a way of repeating that does not exist",
      { "x-postern-repeat": "often" },
      `${place}: x-postern-repeat is "often"; write one of safe, natural, key, none.`,
    ],
    [
      "a method that another operation has",
      { "x-postern-method": "posts.list" },
      `${place}: x-postern-method posts.list is taken by spec/paths/posts.yaml, listPosts; change one.`,
    ],
  ])("refuses %s, and says where and what to do", async (_, change, fault) => {
    const [document, errors] = await Promise.all([fixtureWith(change), fixtureErrors()]);

    expect(() => checkSpec(document, errors)).toThrow(fault);
  });

  it("names every fault at once", async () => {
    const document = await fixtureWith({ "x-postern-repeat": "often", security: [{ cookie: [] }] });
    const errors = await fixtureErrors();

    expect(() => checkSpec(document, errors)).toThrow("The spec has 2 fault(s)");
  });

  it.each([
    ["no advice", { status: 404, title: "Not found", advice: "", retryable: false }],
    ["a status of success", { status: 200, title: "Fine", advice: "Go on.", retryable: false }],
    ["nothing in it", null],
  ])("refuses a row of the catalogue with %s", async (_, row) => {
    const [document, errors] = await Promise.all([fixtureDocument(), fixtureErrors()]);
    // What is read from a file may break the type.
    const broken = { ...errors, BROKEN: row } as typeof errors;

    expect(() => checkSpec(document, broken)).toThrow(
      "spec/errors.yaml, BROKEN: needs status (400-599), title, advice, retryable.",
    );
  });
});
