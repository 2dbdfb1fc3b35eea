/** How large the archive is, and how long a fresh process takes until the app in it is ready. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { openZapierPlatform } from "./zapier-platform.ts";

const folder = join(import.meta.dirname, "..");
const starts = 9;

export interface MeasuredBuild {
  readonly bytes: number;
  /** Milliseconds of processor time until the platform alone, and the app with it, has loaded; medians. */
  readonly platform: number;
  readonly app: number;
}

export async function measureBuild(
  environment: Readonly<NodeJS.ProcessEnv>,
): Promise<MeasuredBuild> {
  const platform = openZapierPlatform({ api_key: "", base_url: "" }, environment);
  try {
    await platform.run("build", "--skip-validation", "--skip-dep-install");
  } finally {
    platform.close();
  }
  return {
    bytes: statSync(join(folder, "build/build.zip")).size,
    platform: medianStart('await import("zapier-platform-core")', environment),
    app: medianStart(
      'await import("zapier-platform-core"); await import("./dist/index.js")',
      environment,
    ),
  };
}

/** In the process itself, so that the start of Node is not counted. */
function medianStart(load: string, environment: Readonly<NodeJS.ProcessEnv>): number {
  const script = `const before = process.cpuUsage(); ${load};
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`;
  const times = Array.from({ length: starts }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
      encoding: "utf8",
      env: { ...environment, NODE_OPTIONS: "" },
    });
    return Number(stdout);
  });
  return times.sort((a, b) => a - b)[Math.floor(starts / 2)] ?? 0;
}
