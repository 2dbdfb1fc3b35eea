/** Installs what only one verb needs, in a folder outside the workspaces, so that nobody else waits for it. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import process from "node:process";

/**
 * Does nothing where the folder's install is as new as its lockfile.
 * @throws Error with npm's own words when the install fails.
 */
export function installApart(folder: string): void {
  const installedAt = writtenAt(`${folder}/node_modules/.package-lock.json`);
  if (installedAt >= writtenAt(`${folder}/package-lock.json`)) return;
  const { status, stderr, error } = spawnSync("npm", ["ci"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}: ${error?.message ?? stderr}`);
}

const writtenAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
