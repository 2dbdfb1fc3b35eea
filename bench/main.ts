/** Runs the benchmarks, all or those named: `npm run bench -- one-call`. Each is a file of `benches/`. */
import { globSync } from "node:fs";
import { cpus } from "node:os";
import { basename } from "node:path";
import process from "node:process";
import { installApart } from "../scripts/install-apart.ts";
import type { Benchmark } from "./benchmark.ts";

const folder = import.meta.dirname;

const all = globSync("benches/*.ts", { cwd: folder }).map((file) => basename(file, ".ts"));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join(", ")}". There are: ${all.sort().join(", ")}.`);
  process.exitCode = 1;
} else {
  installApart(folder);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  for (const name of wanted.length > 0 ? wanted : all.sort()) {
    const benchmark = (await import(`./benches/${name}.ts`)) as Benchmark;
    console.log(`${name}: ${benchmark.title}`);
    console.table(await benchmark.run());
  }
}
