/** The command: `generate` writes all that follows from the spec, `generate --check` only compares. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundleSpec, readErrors } from "./bundle.ts";
import { emitAll } from "./emit.ts";
import { findDrift, writeFiles } from "./files.ts";
import { readModel } from "./read-model.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const document = await bundleSpec(join(root, "spec/openapi.yaml"));
  const errors = await readErrors(join(root, "spec/errors.yaml"));
  const files = await emitAll(readModel(document, errors));
  const drift = await (values.check ? findDrift(root, files) : writeFiles(root, files));
  for (const { kind, path } of drift) {
    console.log(values.check ? `${kind}: ${path}` : `wrote ${path} (was ${kind})`);
  }
  if (values.check && drift.length > 0) {
    throw new Error("What is generated is not what the spec gives. Run npm run generate.");
  }
  console.log(`${files.length} generated files are up to date.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
