import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleSpec, emitBundle } from "./bundle.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "postern-bundle-"));
});

afterEach(async () => rm(folder, { recursive: true }));

async function writeSpec(reference: string): Promise<string> {
  const answer = `{description: Done., content: {application/json: {schema: {$ref: "${reference}"}}}}`;
  await writeFile(
    join(folder, "openapi.yaml"),
    `{openapi: 3.1.0, info: {title: T, version: "1"}, paths: {/a: {get: {responses: {"200": ${answer}}}}}}`,
  );
  await writeFile(
    join(folder, "posts.yaml"),
    'Post: {type: object, properties: {author: {$ref: "#/Author"}}}\nAuthor: {type: string}\n',
  );
  return join(folder, "openapi.yaml");
}

describe("the bundle", () => {
  it("names components as their files do, in the order of the alphabet", async () => {
    const document = await bundleSpec(await writeSpec("posts.yaml#/Post"));

    expect(Object.keys(document.components?.schemas ?? {})).toEqual(["Author", "Post"]);
    expect(emitBundle(document).text).toContain('"$ref": "#/components/schemas/Author"');
  });

  it("says where a reference points to nothing", async () => {
    const path = await writeSpec("posts.yaml#/NoSuchThing");

    await expect(bundleSpec(path)).rejects.toThrow(/openapi\.yaml#\/paths.*resolve/);
  });
});
