import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationValidators, Validate } from "../../validation.ts";
import { fixtureModel } from "../fixtures/fixture.ts";
import { emitValidators } from "./validators.ts";

type Table = Readonly<Record<"listPosts" | "createPost" | "uploadMedia", OperationValidators>>;

let folder: string;
let text: string;
let validators: Table;
let eventValidators: Readonly<Record<string, Validate>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "postern-validators-"));
  const [module] = await emitValidators(await fixtureModel());
  text = module?.text ?? "";
  await writeFile(join(folder, "validators.mjs"), text);
  const url = pathToFileURL(join(folder, "validators.mjs")).href;
  ({ validators, eventValidators } = await import(/* @vite-ignore */ url));
});

afterAll(async () => rm(folder, { recursive: true }));

/** `/pointer keyword` of each fault. */
function faults(validate: Validate | undefined, value: unknown): string[] {
  const isValid = validate?.(value);
  return isValid ? [] : (validate?.errors ?? []).map((at) => `${at.instancePath} ${at.keyword}`);
}

const post = { id: "post_1", status: "draft", kind: "text", link: null, options: { network: "x" } };

describe("the compiled validators", () => {
  it("need no other module", () => {
    // Ajv's runtime names itself in a string, which nothing evaluates.
    const code = text.replaceAll(/'require\([^']*'/g, "");

    expect(code).not.toMatch(/\b(require|import)\s*\(|^import\b/m);
  });

  it("fill in the defaults of a body", () => {
    const body = { content: "Hello" };

    expect(faults(validators.createPost.body, body)).toEqual([]);
    expect(body).toEqual({ content: "Hello", mode: "draft", is_pinned: false });
  });

  it("name every fault of a body at once", () => {
    const body = { content: 5, mode: "later", unknown: 1, targets: [{}] };

    expect(faults(validators.createPost.body, body).sort()).toEqual([
      " additionalProperties",
      "/content type",
      "/mode enum",
      "/targets/0 required",
    ]);
  });

  it("never turn a body's text into a number or a boolean", () => {
    expect(faults(validators.createPost.body, { content: "Hello", is_pinned: "true" })).toEqual([
      "/is_pinned type",
    ]);
  });

  it("name one fault of the kind that was meant, not one for each kind", () => {
    const body = { content: "Hello", options: { network: "reddit", subreddit: 5 } };

    expect(faults(validators.createPost.body, body)).toEqual(["/options/subreddit type"]);
  });

  it("check formats", () => {
    const body = { content: "Hello", scheduled_at: "tomorrow", image_url: "not a url" };

    expect(faults(validators.createPost.body, body)).toEqual([
      "/image_url format",
      "/scheduled_at format",
    ]);
  });

  it("read a query's numbers, booleans and lists, and fill in its defaults", () => {
    const query = { status: "draft,published", label: ["a,b", "c"], pinned: "true" };

    expect(faults(validators.listPosts.query, query)).toEqual([]);
    expect(query).toEqual({
      status: ["draft", "published"],
      label: ["a,b", "c"],
      pinned: true,
      limit: 20,
    });
  });

  it("refuse a query's unknown names, even where it takes none", () => {
    expect(faults(validators.listPosts.query, { color: "red", limit: "0" })).toEqual([
      " additionalProperties",
      "/limit minimum",
    ]);
    expect(faults(validators.createPost.query, { color: "red" })).toEqual([
      " additionalProperties",
    ]);
  });

  it("judge headers by lower-case name and let others pass", () => {
    const headers = { "x-workspace-id": "no", accept: "*/*" };

    expect(faults(validators.listPosts.headers, headers)).toEqual(["/x-workspace-id pattern"]);
  });

  it("ask for a form's file and judge its other fields", () => {
    expect(faults(validators.uploadMedia.body, { alt_text: "far too long a text" })).toEqual([
      " required",
      "/alt_text maxLength",
    ]);
    expect(faults(validators.uploadMedia.body, { file: "text" })).toEqual(["/file type"]);
    expect(faults(validators.uploadMedia.body, { file: new Blob(["x"]) })).toEqual([]);
  });

  it("say whether a body may be left out", () => {
    expect(validators.createPost.isBodyOptional).toBe(false);
    expect(validators.listPosts.isBodyOptional).toBe(true);
  });

  it("take an answer that fits", () => {
    expect(faults(validators.createPost.responses["201"], { success: true, data: post })).toEqual(
      [],
    );
  });

  it.each([
    ["the resource", { ...post, secret_hash: "x" }, "/data additionalProperties"],
    ["a nullable part", { ...post, link: { url: "https://a.test", secret: 1 } }, "/data/link"],
    ["a kind of union", { ...post, options: { network: "x", secret: 1 } }, "/data/options"],
  ])("refuse an answer with a private field in %s", (_, data, fault) => {
    const found = faults(validators.createPost.responses["201"], { success: true, data });

    expect(found.some((line) => line.startsWith(fault))).toBe(true);
  });

  it("hold the server to the enums that a client leaves open", () => {
    const data = { ...post, status: "vanished" };

    expect(faults(validators.createPost.responses["201"], { success: true, data })).toEqual([
      "/data/status enum",
    ]);
  });

  it("judge events by their type", () => {
    const event = { type: "post.published", data: { ...post, secret: 1 } };

    expect(faults(eventValidators["post.published"], event)).toEqual([
      "/data additionalProperties",
    ]);
  });
});
