/** Remakes everything that is generated: what follows from the spec, then what follows from the Zapier app. */
import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const programs = ["spec/generate/main.ts", "packages/zapier-app/document.ts"];
const root = fileURLToPath(new URL("../", import.meta.url));
const isDone = (program: string): boolean =>
  spawnSync(process.execPath, [program, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" })
    .status === 0;

if (!programs.every(isDone)) process.exitCode = 1;
