/** Runs an example of examples/ against the reference server at hand: `npm run example -- announce-product`. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const demo = {
  POSTERN_BASE_URL: "http://127.0.0.1:4010",
  POSTERN_API_KEY: `rp_${"0123456789abcdef".repeat(4)}`,
};

const folder = new URL("../examples/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
const nameOf = (file: string) => file.replace(/(\.test)?\.ts$/, "");

const [name = ""] = process.argv.splice(2, 1);
const file = files.find((found) => nameOf(found) === name);
if (file === undefined) {
  console.error(`There is no example "${name}". There are: ${files.map(nameOf).join(", ")}.`);
  process.exitCode = 1;
} else if (file.endsWith(".test.ts")) {
  const { status } = spawnSync("vitest", ["run", `examples/${file}`], {
    cwd: fileURLToPath(new URL("../", folder)),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
} else {
  process.env = { ...demo, ...process.env };
  await import(new URL(file, folder).href);
}
