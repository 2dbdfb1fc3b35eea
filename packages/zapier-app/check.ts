/**
 * Checks the app as Zapier does before an upload: its definition, its steps on the reference server over a real port,
 * one Zap from end to end, and the archive made of it. No network beyond this machine, no log-in.
 */
import { globSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { createMockServer } from "@postern/mock-server";
import { invokeSteps } from "./check/invoke-steps.ts";
import { runZap } from "./check/run-zap.ts";
import { openZapierPlatform, type ZapierPlatform } from "./check/zapier-platform.ts";
import { startLocalHost } from "./src/testing/local-host.ts";
import { prepare } from "./src/testing/prepared.ts";

/** Zapier's own limit is larger; what grows past this has bundled something by mistake. */
const largestArchiveBytes = 1_500_000;

async function checkDefinition(platform: ZapierPlatform): Promise<void> {
  // It ends with 0 whatever it finds: only its words tell.
  const report = await platform.run("validate", "--without-style");
  if (!report.includes("structurally sound")) throw new Error(report);
}

/**
 * The command line loads the app by its folder, and where it cannot, by a file that it writes into the folder and deletes
 * again: of two runs at once, one takes it from the other.
 */
function checkEntry(): void {
  createRequire(import.meta.url)(import.meta.dirname);
}

/** The workspace would give the client to the steps that are invoked here; Zapier has no other than what is in the files. */
function checkBundle(): void {
  const folder = join(import.meta.dirname, "dist");
  for (const file of globSync("*.js", { cwd: folder })) {
    const [left] =
      readFileSync(join(folder, file), "utf8").match(
        /(?:from|import)\s*\(?\s*["'`]@postern\/[^"'`]*/,
      ) ?? [];
    if (left !== undefined) throw new Error(`dist/${file} still asks for a package: ${left}`);
  }
}

/** It gives a process of its own five seconds to load what it has built, and on a machine that is busy too few of them. */
const sawNoStart = /Testing build[\s\S]*Error: *(?:\n|$)/;

async function build(platform: ZapierPlatform): Promise<void> {
  const run = () => platform.run("build", "--skip-validation", "--skip-dep-install");
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error && sawNoStart.test(error.message))) throw error;
    console.warn("Zapier's own test of the archive ran out of time. It is built once more.");
    await run();
  }
}

async function checkArchive(platform: ZapierPlatform): Promise<void> {
  await build(platform);
  const { size } = statSync(join(import.meta.dirname, "build/build.zip"));
  if (size > largestArchiveBytes) {
    throw new Error(`build.zip has ${size} bytes, more than ${largestArchiveBytes}.`);
  }
}

async function check(): Promise<void> {
  const server = await createMockServer({ clock: "manual" });
  const host = await startLocalHost();
  const { secret } = await server.issueKey({ limits: "none" });
  await server.listen();
  const authData = { api_key: secret, base_url: server.baseUrl };
  const platform = openZapierPlatform(authData, process.env);
  try {
    await checkDefinition(platform);
    checkBundle();
    checkEntry();
    await runZap({ platform, server, host, authData });
    const count = await invokeSteps(platform, await prepare(server, host));
    await checkArchive(platform);
    console.log(`${count} steps invoked.`);
  } finally {
    platform.close();
    host.close();
    await server.close();
  }
}

try {
  await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
