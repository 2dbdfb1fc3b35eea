/** Runs the proof of durability on a database of its own, which goes when it is over. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgresServer } from "../postgres-server.ts";
import {
  type DatabaseProgram,
  type DurabilityFigures,
  type DurabilityOptions,
  proveDurability,
} from "./durability.ts";

interface Opened {
  /** As on the command line. */
  readonly database: string;
  readonly databaseProgram?: DatabaseProgram;
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
    const program = await startPostgresServer();
    return { database: program.url, databaseProgram: program, close: program.stop };
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
    const { database, databaseProgram } = opened;
    return await proveDurability({
      ...options,
      database,
      ...(databaseProgram && { databaseProgram }),
    });
  } finally {
    await opened.close();
  }
}
