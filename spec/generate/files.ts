/** Writes the generated files, or compares them with what is on disk. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./model.ts";

/** A difference between what the spec gives and what is on disk. */
export interface Drift {
  readonly path: string;
  readonly kind: "drifted" | "missing" | "stray";
}

/** Folders that hold nothing but generated files. */
export const generatedFolders = [
  "spec/generated",
  "packages/sdk/src/generated",
  "packages/sdk/src/errors/generated",
  "packages/zapier-app/src/generated",
] as const;

/** Every file that is not as it should be, sorted by path. */
export async function findDrift(root: string, files: readonly GeneratedFile[]): Promise<Drift[]> {
  const expected = new Set(files.map(({ path }) => path));
  const compared = await Promise.all(
    files.map(async ({ path, text }): Promise<Drift[]> => {
      const current = await readText(join(root, path));
      if (current === text) {
        return [];
      }
      return [{ path, kind: current === undefined ? "missing" : "drifted" }];
    }),
  );
  const listed = await Promise.all(generatedFolders.map((folder) => listFiles(root, folder)));
  const strays = listed
    .flat()
    .filter((path) => !expected.has(path))
    .map((path): Drift => ({ path, kind: "stray" }));
  return [...compared.flat(), ...strays].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Brings the disk to what the spec gives; returns what it had to change. */
export async function writeFiles(root: string, files: readonly GeneratedFile[]): Promise<Drift[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const drift = await findDrift(root, files);
  for (const { path } of drift) {
    const text = texts.get(path);
    if (text === undefined) {
      await rm(join(root, path));
    } else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  return drift;
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await ifThere(
    readdir(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length))
    .map((path) => path.replaceAll("\\", "/"));
}

async function readText(path: string): Promise<string | undefined> {
  return ifThere(readFile(path, "utf8"));
}

async function ifThere<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}
