/** One program may hold the client twice, as ESM and as CommonJS: each knows the errors of the other. */
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as sdk from "@postern/sdk";
import { build } from "tsdown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./support/run-program.ts";

type Copy = typeof sdk;

const baseUrl = "http://127.0.0.1:4010";
const refused = async () =>
  Response.json({ success: false, error: { code: "NOT_FOUND", message: "No." } }, { status: 404 });

async function failureOf(copy: Copy): Promise<unknown> {
  const client = copy.createClient({ apiKey: "k".repeat(32), baseUrl, fetch: refused });
  const result = await client.posts.get("post_1").result();
  return result.ok ? undefined : result.error;
}

describe("the built copies", () => {
  let copies: { readonly esm: Copy; readonly cjs: Copy };
  const outDir = join(root, "test/.tmp/copies");
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));
  beforeAll(async () => {
    await build({ cwd: join(root, "packages/sdk"), outDir, dts: false, logLevel: "silent" });
    copies = {
      esm: await import(pathToFileURL(join(outDir, "index.js")).href),
      cjs: createRequire(import.meta.url)(join(outDir, "index.cjs")),
    };
  });

  it.each([
    ["esm", "cjs"],
    ["cjs", "esm"],
  ] as const)("an error that %s throws is an instance of the classes of %s", async (one, other) => {
    const error = await failureOf(copies[one]);

    expect(copies[one].NotFoundError).not.toBe(copies[other].NotFoundError);
    expect(error).toBeInstanceOf(copies[other].NotFoundError);
    expect(error).toBeInstanceOf(copies[other].PosternError);
    expect(error).not.toBeInstanceOf(copies[other].ConflictError);
  });

  it("offer the same names", () => {
    expect(Object.keys(copies.cjs).sort()).toEqual(Object.keys(copies.esm).sort());
  });
});
