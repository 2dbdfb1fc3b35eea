/** Lints files that do not exist in the tree, under the project's own rules, in a folder that is thrown away. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Finding {
  /** `noRestrictedImports`; `plugin` for the project's own rules in tools/lint. */
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** Lints the given files, contents by path from the root of the project. */
export function lintProbes(files: Readonly<Record<string, string>>): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), "postern-lint-"));
  try {
    for (const name of ["biome.json", ".gitignore", "tools/lint"]) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return lint(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lint(folder: string): readonly Finding[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."],
    { cwd: folder, encoding: "utf8" },
  );
  if (!stdout.startsWith("{")) throw new Error(`biome gave no report: ${stderr}`);
  const report = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return report.diagnostics.map(({ category, location }) => ({
    rule: category.slice(category.lastIndexOf("/") + 1),
    path: location.path,
    line: location.start.line,
  }));
}
