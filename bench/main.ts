/** Runs the benchmarks, all or those named: `npm run bench -- one-call`. Each is a file of `benches/`. */
import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { cpus } from "node:os";
import { basename } from "node:path";
import process from "node:process";
import type { Benchmark } from "./benchmark.ts";

const folder = import.meta.dirname;

/** Installs the peers, which stand outside the workspaces so that only who measures pays for them. */
function installPeers(): void {
  if (existsSync(`${folder}/node_modules`)) return;
  const { status } = spawnSync("npm", ["ci"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The peers of the benchmarks could not be installed.");
}

const all = globSync("benches/*.ts", { cwd: folder }).map((file) => basename(file, ".ts"));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join(", ")}". There are: ${all.sort().join(", ")}.`);
  process.exitCode = 1;
} else {
  installPeers();
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  for (const name of wanted.length > 0 ? wanted : all.sort()) {
    const benchmark = (await import(`./benches/${name}.ts`)) as Benchmark;
    console.log(`${name}: ${benchmark.title}`);
    console.table(await benchmark.run());
  }
}
