/** Writes down the keys that a new version adds: `node packages/zapier-app/check/record-keys.ts`. It takes none away. */
import { writeFileSync } from "node:fs";
import process from "node:process";
import folded from "../src/index.ts";
import { published, publishedFile } from "./published.ts";
import { checkHistory } from "./publishing/history-checks.ts";
import { publicKeys } from "./publishing/public-keys.ts";
import { unfold } from "./publishing/unfold.ts";

const app = await unfold(folded);
const findings = checkHistory(app, { published: published() });
if (findings.length > 0) {
  const lines = findings.map(({ id, at, message }) => `${id} ${at}: ${message}\n`).join("");
  process.stderr.write(
    `${lines}Users cannot follow to such a version. Bring it back, or begin a new major.\n`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(publishedFile, `${JSON.stringify(publicKeys(app), undefined, 2)}\n`);
}
