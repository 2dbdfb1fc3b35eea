import { beforeAll, describe, expect, it } from "vitest";
import { fixtureErrors, fixtureModel, fixtureWith } from "./fixtures/fixture.ts";
import type { Model, OperationModel } from "./model.ts";
import { readModel } from "./read-model.ts";

let model: Model;

beforeAll(async () => {
  model = await fixtureModel();
});

function operation(id: string): OperationModel | undefined {
  return model.operations.find((found) => found.id === id);
}

describe("the model", () => {
  it("groups operations into the client's resources", () => {
    const resources = model.resources.map(({ name, className, fileName, operations }) => [
      name,
      className,
      fileName,
      operations.map((found) => found.name),
    ]);

    expect(resources).toEqual([
      ["posts", "Posts", "posts", ["list", "create", "delete"]],
      ["media", "Media", "media", ["upload"]],
    ]);
  });

  it("names the types of a list by the type of its items", () => {
    expect(operation("listPosts")?.types).toEqual({
      query: 'NonNullable<OperationTypes["listPosts"]["parameters"]["query"]>',
      data: 'Schemas["Post"][]',
      item: 'Schemas["Post"]',
    });
  });

  it("names an answer once that two statuses share", () => {
    expect(operation("createPost")?.types).toEqual({
      body: 'Schemas["CreatePostRequest"]',
      data: 'Schemas["Post"]',
    });
  });

  it("says undefined where success has no body", () => {
    expect(operation("deletePost")?.types).toEqual({ data: "undefined" });
  });

  it("takes a path's parameters for those of its operations", () => {
    expect(operation("deletePost")?.pathParameters).toMatchObject([
      { name: "post_id", isRequired: true, description: "The post's id." },
    ]);
  });

  it("gives an operation's own errors with what the catalogue says of them", () => {
    expect(operation("createPost")?.ownErrors).toMatchObject([
      { code: "DUPLICATE_CONTENT", status: 409, title: "Posted before" },
    ]);
  });

  it("takes examples out of their envelopes", () => {
    expect(operation("createPost")).toMatchObject({
      requestExample: { content: "Hello" },
      responseExample: { id: "post_1", status: "draft" },
    });
  });

  it("says of an operation that goes away since when, and until when", async () => {
    const document = await fixtureWith({
      deprecated: true,
      "x-postern-deprecated-since": "2026-06-01",
      "x-postern-sunset": "2027-12-31",
    });
    const { operations } = readModel(document, await fixtureErrors());

    expect(operations.find(({ id }) => id === "createPost")).toMatchObject({
      deprecated: true,
      deprecation: { since: "2026-06-01", sunset: "2027-12-31" },
    });
    expect(operation("createPost")).not.toHaveProperty("deprecation");
  });
});
