/** Checks the app as Zapier does before an upload: its definition, and the archive made of it. No network, no log-in. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { installApart } from "../../scripts/install-apart.ts";

const folder = import.meta.dirname;
/** Zapier's command line has an install of its own, so that only who runs this check pays for it. */
const tools = join(folder, "../../tools/zapier");
const program = join(tools, "node_modules/zapier-platform-cli/src/bin/run");

/** Zapier's own limit is larger; what grows past this has bundled something by mistake. */
const largestArchiveBytes = 1_500_000;

/** Runs Zapier's command line with a home of its own, so that no log-in of the user's is found and used. */
function zapierPlatform(home: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
      DISABLE_ZAPIER_ANALYTICS: "1",
      NO_UPDATE_NOTIFIER: "1",
      // What is built must run where nobody has our condition.
      NODE_OPTIONS: "",
    },
  });
  if (status !== 0)
    throw new Error(`zapier-platform ${args.join(" ")} failed.\n${stdout}${stderr}`);
  return stdout;
}

function check(home: string): void {
  installApart(tools);
  // It ends with 0 whatever it finds: only its words tell.
  const report = zapierPlatform(home, "validate", "--without-style");
  if (!report.includes("structurally sound")) throw new Error(report);
  zapierPlatform(home, "build", "--skip-validation", "--skip-dep-install");
  const { size } = statSync(join(folder, "build/build.zip"));
  if (size > largestArchiveBytes) {
    throw new Error(`build.zip has ${size} bytes, more than ${largestArchiveBytes}.`);
  }
}

const home = mkdtempSync(join(tmpdir(), "postern-zapier-"));
try {
  check(home);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
