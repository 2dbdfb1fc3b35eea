import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findDrift, writeFiles } from "./files.ts";

const files = [
  { path: "spec/generated/same.ts", text: "same\n" },
  { path: "spec/generated/drifted.ts", text: "new\n" },
  { path: "packages/sdk/src/generated/missing.ts", text: "made\n" },
];

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "postern-generate-"));
  await mkdir(join(root, "spec/generated"), { recursive: true });
  await writeFile(join(root, "spec/generated/same.ts"), "same\n");
  await writeFile(join(root, "spec/generated/drifted.ts"), "old\n");
  await writeFile(join(root, "spec/generated/stray.ts"), "left over\n");
});

afterEach(async () => rm(root, { recursive: true }));

describe("generated files", () => {
  it("are told apart as drifted, missing and stray", async () => {
    expect(await findDrift(root, files)).toEqual([
      { path: "packages/sdk/src/generated/missing.ts", kind: "missing" },
      { path: "spec/generated/drifted.ts", kind: "drifted" },
      { path: "spec/generated/stray.ts", kind: "stray" },
    ]);
  });

  it("are left alone by a check", async () => {
    await findDrift(root, files);

    expect(await readFile(join(root, "spec/generated/drifted.ts"), "utf8")).toBe("old\n");
  });

  it("have no drift once they are written", async () => {
    const changed = await writeFiles(root, files);

    expect(changed).toHaveLength(3);
    expect(await findDrift(root, files)).toEqual([]);
  });
});
