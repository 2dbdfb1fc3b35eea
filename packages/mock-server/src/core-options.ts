/** What the options of a server come to for its own world, and for one beside it. */
import { readEncryptionKey } from "./node-options.ts";
import type { Core, CoreOptions } from "./open-core.ts";
import { openScenario } from "./open-scenario.ts";
import {
  describeDatabase,
  findPolicy,
  isSharedDatabase,
  type MockServerOptions,
  parseClock,
  parseDatabase,
} from "./options.ts";
import { readScenarioFile } from "./scenario-file.ts";

/** What a world may have otherwise than its server. */
export interface WorldOptions extends Pick<MockServerOptions, "policy" | "clock" | "scenario"> {
  /** Whether it has the demo company. @default true */
  readonly demo?: boolean;
}

/** @throws OptionError */
export async function coreOptions(
  options: MockServerOptions,
  publicUrl: () => string,
): Promise<CoreOptions> {
  const database = options.database ?? "memory";
  const scenario =
    options.scenario === undefined
      ? undefined
      : await openScenario(options.scenario, readScenarioFile);
  const { policy, clock } = { ...options, ...scenario?.options };
  return {
    scenario,
    policy: findPolicy(policy ?? "postern"),
    clock: parseClock(clock ?? "real"),
    database: parseDatabase(database),
    databaseName: describeDatabase(database),
    encryptionKey: readEncryptionKey(options.encryptionKey),
    isPrivateUrlAllowed: options.allowPrivateUrls ?? true,
    isContractChecked: options.validateResponses ?? true,
    isDemo: options.demo ?? !isSharedDatabase(database),
    textGenerator: options.textGenerator,
    publicUrl,
    log: options.log ?? (() => undefined),
  };
}

interface WorldSetting {
  /** Of the server. */
  readonly options: MockServerOptions;
  /** What the world has otherwise. */
  readonly own: WorldOptions;
  /** The server's own world, under whose encryption key all are. */
  readonly core: Core;
}

/**
 * A world is like its server, in memory.
 * @throws OptionError
 */
export async function worldOptions(
  { options, own, core }: WorldSetting,
  publicUrl: () => string,
): Promise<CoreOptions> {
  const asked = { ...options, database: "memory", demo: true, ...own };
  return { ...(await coreOptions(asked, publicUrl)), encryptionKey: core.encryptionKey.bytes };
}
