import { describe, expect, it } from "vitest";
import { fixtureModel } from "./fixtures/fixture.ts";
import { emitOperations } from "./operations.ts";

describe("the table of operations", () => {
  it("has a row for each operation, with all that routes, guards and repeats it", async () => {
    const { text } = emitOperations(await fixtureModel());
    const row = / {2}createPost: (.*),\n/.exec(text)?.[1] ?? "";

    expect(JSON.parse(row)).toEqual({
      id: "createPost",
      method: "POST",
      path: "/posts",
      resource: "posts",
      name: "create",
      security: [{ scheme: "apiKey", scopes: ["posts:write"] }],
      keyKinds: ["company"],
      bodyScopes: { media: "media:upload" },
      repeat: "key",
      paging: "none",
      workspaceScoped: false,
      requestBody: "json",
      success: [201, 202],
      errors: ["DUPLICATE_CONTENT"],
      deprecated: false,
    });
  });

  it("knows a list by its cursor and an upload by its form", async () => {
    const { operations } = await fixtureModel();
    const facts = operations.map(({ id, paging, requestBody }) => [id, paging, requestBody]);

    expect(facts).toEqual([
      ["listPosts", "cursor", "none"],
      ["createPost", "none", "json"],
      ["deletePost", "none", "none"],
      ["uploadMedia", "none", "multipart"],
    ]);
  });
});
