/** Runs the proof of durability on a database of its own, which goes when it is over. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DurabilityFigures, type DurabilityOptions, proveDurability } from "./durability.ts";
import { startPostgresServer } from "./postgres-server.ts";

interface Opened {
  /** As on the command line. */
  readonly database: string;
  close(): Promise<void>;
}

const OPEN: Readonly<Record<string, () => Promise<Opened>>> = {
  async sqlite() {
    const folder = await mkdtemp(join(tmpdir(), "postern-durability-"));
    return {
      database: `sqlite:${join(folder, "state")}`,
      close: () => rm(folder, { recursive: true, force: true }),
    };
  },
  async postgres() {
    const { url, stop } = await startPostgresServer();
    return { database: url, close: stop };
  },
};

export const DATABASES: readonly string[] = Object.keys(OPEN);

/** @param kind one of `DATABASES`. */
export async function proveDurabilityOn(
  kind: string,
  options: Omit<DurabilityOptions, "database">,
): Promise<DurabilityFigures> {
  const opened = await OPEN[kind]?.();
  if (opened === undefined) throw new Error(`There is no database ${kind}.`);
  try {
    return await proveDurability({ ...options, database: opened.database });
  } finally {
    await opened.close();
  }
}
