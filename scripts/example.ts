/** Runs a script of examples/ against the reference server at hand: `npm run example -- announce-product`. */
import { readdirSync } from "node:fs";
import process from "node:process";

const demo = {
  POSTERN_BASE_URL: "http://127.0.0.1:4010",
  POSTERN_API_KEY: `rp_${"0123456789abcdef".repeat(4)}`,
};

const folder = new URL("../examples/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.slice(0, -".ts".length));

const [name = ""] = process.argv.splice(2, 1);
if (names.includes(name)) {
  process.env = { ...demo, ...process.env };
  await import(new URL(`${name}.ts`, folder).href);
} else {
  console.error(`There is no example "${name}". There are: ${names.join(", ")}.`);
  process.exitCode = 1;
}
