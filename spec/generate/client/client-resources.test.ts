import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleSpec, readErrors } from "../bundle.ts";
import type { Model, OperationModel } from "../model.ts";
import { readModel } from "../read-model.ts";
import { documentation } from "./client-documentation.ts";
import { referenceText } from "./client-reference.ts";
import { emitClientResources, nameMethods } from "./client-resources.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
let files: Map<string, string>;
let model: Model;

function file(name: string): string {
  return files.get(`packages/sdk/src/generated/${name}.ts`) ?? "";
}

/** Without line breaks and indentation, so that a test says what stands there, not how it is folded. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

beforeAll(async () => {
  const document = await bundleSpec(join(fixtures, "openapi.yaml"));
  const errors = await readErrors(join(fixtures, "errors.yaml"));
  model = readModel(document, errors);
  const emitted = emitClientResources(model);
  files = new Map(emitted.map(({ path, text }) => [path, text]));
});

describe("a resource of the client", () => {
  it("has a file of its own, marked as generated", () => {
    expect([...files.keys()].map((path) => path.split("/").at(-1)).sort()).toEqual([
      "index.ts",
      "media.ts",
      "posts.ts",
      "schemas.ts",
    ]);
    for (const text of files.values()) {
      expect(text.split("\n")[0]).toBe("// Generated from spec/openapi.yaml. Do not edit.");
    }
  });

  it("imports what it mentions, and nothing else", () => {
    expect(file("media")).not.toContain("Schemas }");
    expect(file("media")).not.toContain("PagePromise");
    expect(file("posts")).toContain('import type { PagePromise } from "../page.ts";');
  });

  it("is composed by the index, so that a new one needs no hand", () => {
    expect(file("index")).toContain('import { Posts } from "./posts.ts";');
    expect(file("index")).toContain("this.posts = new Posts(api);");
  });
});

describe("a method of the client", () => {
  it("takes ids, then body, then query, then options, and states its call", () => {
    const posts = flat(file("posts"));

    expect(posts).toContain(
      'create( body: Body<Schemas["CreatePostRequest"]>, options?: CallOptions, ): ApiPromise<Schemas["Post"]> {',
    );
    expect(posts).toContain('{ id: "createPost", method: "POST", path: "/posts", body }');
    expect(posts).toContain("delete(postId: string, options?: CallOptions): ApiPromise<void> {");
    expect(posts).toContain("ids: [postId]");
  });

  it("of a list gives pages, and knows whose values are parted by commas", () => {
    const posts = flat(file("posts"));

    expect(posts).toContain(
      'list(query?: ListPostsQuery, options?: CallOptions): PagePromise<Schemas["Post"]> {',
    );
    expect(posts).toContain('commaLists: ["status"]');
  });

  it("of an upload sends a form", () => {
    expect(file("media")).toContain("form: body");
  });

  it("is documented by the spec: what it does, its call, its errors, an example", () => {
    const posts = file("posts");

    expect(posts).toContain("   * Create a post.\n   * A draft unless told otherwise.\n");
    expect(posts).toContain("`POST /posts` needs `posts:write`.");
    expect(posts).toContain("   * @param body - The post to make.\n");
    expect(posts).toContain("@throws {DuplicateContentError} `DUPLICATE_CONTENT`: ");
    expect(posts).toContain('   * const post = await client.posts.create({ content: "Hello" });\n');
    expect(posts).toContain("   * for await (const post of client.posts.list()) {\n");
  });
});

describe("documentation", () => {
  it("leaves the lines of an example as they are, however long", () => {
    const code = `const post = await client.posts.create({ content: "${"word ".repeat(30)}" });`;
    const text = documentation([`@param body - ${"word ".repeat(40)}\n@example\n${code}`], "");
    expect(text).toContain(` * @example\n * ${code}\n`);
  });

  it("names the methods of the client where the spec names operations", () => {
    const operations = [{ id: "getJob", resource: "jobs", name: "get" }] as OperationModel[];
    expect(nameMethods("Ask `getJob`, not `job`.", { operations })).toBe(
      "Ask `jobs.get`, not `job`.",
    );
  });

  it("cannot be ended by what the spec says", () => {
    expect(documentation(["a */ b"], "")).toBe("/** a *\\/ b */\n");
  });

  it("folds prose between words and keeps paragraphs", () => {
    const lines = documentation(["word ".repeat(40), "Another."], "  ").split("\n");

    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(lines).toContain("   *");
  });
});

describe("the page of methods", () => {
  it("has a row for each operation and for each method that is written by hand", () => {
    const handwritten = [
      { className: "Posts", signature: "wait(postId)", summary: "Waits.", calls: "`GET /posts`" },
      { className: "Client", signature: "rateLimit", summary: "The limits.", calls: "" },
    ];
    const text = referenceText(model, handwritten);
    for (const { method, path } of model.operations) {
      expect(text).toContain(`| \`${method} ${path}\` |`);
    }
    expect(text).toContain("| `posts.list(query?)` ∞ | `GET /posts` | `posts:read` or a session");
    expect(text).toContain(
      "| `posts.wait(postId)` | `GET /posts` | what it calls needs | Waits. |",
    );
    expect(text).toContain("| `client.rateLimit` | The limits. |");
  });
});
