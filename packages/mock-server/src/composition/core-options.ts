/** What the options of a server come to for its own world, and for one beside it. */
import { commonOptions } from "./common-options.ts";
import { readEncryptionKey } from "./node-options.ts";
import type { Core, CoreOptions } from "./open-core.ts";
import {
  describeDatabase,
  isSharedDatabase,
  type MockServerOptions,
  parseDatabase,
} from "./options.ts";
import { readScenarioFile } from "./scenario-file.ts";

/** What a world may have otherwise than its server. */
export interface WorldOptions extends Pick<MockServerOptions, "policy" | "clock" | "scenario"> {
  /** Whether it has the demo company. @default true */
  readonly demo?: boolean;
}

const STANDS =
  "The clock is manual, and the database can be shared: the clock does not follow other servers, and stands until this one advances it.";

/** @throws OptionError */
export async function coreOptions(
  options: MockServerOptions,
  publicUrl: () => string,
): Promise<CoreOptions> {
  const database = options.database ?? "memory";
  const common = await commonOptions(options, readScenarioFile);
  if (common.clock.kind === "manual" && isSharedDatabase(database)) common.log("warn", STANDS);
  return {
    ...common,
    database: parseDatabase(database),
    databaseName: describeDatabase(database),
    encryptionKey: readEncryptionKey(options.encryptionKey),
    isDemo: options.demo ?? !isSharedDatabase(database),
    publicUrl,
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
