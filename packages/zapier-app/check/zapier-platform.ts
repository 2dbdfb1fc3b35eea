/** Zapier's command line, run without a log-in and without its servers. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { installApart } from "../../../scripts/install-apart.ts";

const folder = join(import.meta.dirname, "..");
/** It has an install of its own, so that only who runs this check pays for it. */
const tools = join(folder, "../../tools/zapier");
const program = join(tools, "node_modules/zapier-platform-cli/src/bin/run");

/** As an account is connected. */
export type AuthData = { readonly api_key: string; readonly base_url: string };

export interface ZapierPlatform {
  /** Resolves with what it has printed. @throws Error with that and more when it fails. */
  run(...args: string[]): Promise<string>;
  /** Runs one step with what a user has filled in; resolves with what it gives. */
  invoke(
    kind: "auth" | "trigger" | "create" | "search",
    key: string,
    input?: object,
  ): Promise<unknown>;
  /** Runs an action. */
  create(key: string, input: object): Promise<Readonly<Record<string, unknown>>>;
  close(): void;
}

/**
 * Gives it a home of its own, so that no log-in of the user's is found and used.
 * @param environment What it inherits.
 */
export function openZapierPlatform(
  authData: AuthData,
  environment: Readonly<NodeJS.ProcessEnv>,
): ZapierPlatform {
  installApart(tools);
  const home = mkdtempSync(join(tmpdir(), "postern-zapier-"));
  const env = {
    ...environment,
    HOME: home,
    USERPROFILE: home,
    DISABLE_ZAPIER_ANALYTICS: "1",
    NO_UPDATE_NOTIFIER: "1",
    // Switches on what the platform checks of the results of steps.
    NODE_ENV: "test",
    // What is built must run where nobody has our condition.
    NODE_OPTIONS: "",
    authData_api_key: authData.api_key,
    authData_base_url: authData.base_url,
  };
  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    const [stdout, stderr, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended,
    ]);
    if (status !== 0) {
      throw new Error(`zapier-platform ${args.join(" ")} failed.\n${stdout}${stderr}`);
    }
    return stdout;
  };
  const invoke: ZapierPlatform["invoke"] = async (kind, key, input = {}) => {
    const filledIn = kind === "auth" ? [] : ["--inputData", JSON.stringify(input)];
    return JSON.parse(await run("invoke", kind, key, "--non-interactive", ...filledIn));
  };
  return {
    run,
    invoke,
    // Whatever an action gives is an object: the platform takes nothing else.
    create: async (key, input) =>
      (await invoke("create", key, input)) as Readonly<Record<string, unknown>>,
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}
