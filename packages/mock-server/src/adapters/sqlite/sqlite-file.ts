/** Opens an SQLite file as ours alone, or says why it cannot be used. */
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SCHEMA_VERSION } from "../migrations.ts";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { migrate } from "./sqlite-migrations.ts";

/** Marks a file as Postern's in its header: "PSTN". */
export const APPLICATION_ID = 0x5053544e;

/**
 * Opens the file, makes it where there is none, and brings it to the present schema. It is locked
 * until it is closed or its process ends.
 * @throws StoreUnusableError which leaves the file as it was.
 */
export function openSqliteFile(file: string): DatabaseSync {
  assertPlace(file);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    // One process serves a file: without shared memory, and with the page cache kept between reads.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const version = readVersion(database, file);
    setUp(database, version);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof StoreUnusableError ? error : explain(file, error);
  }
}

function assertPlace(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StoreUnusableError(file, "it is a folder. Name a file inside it.");
  }
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) {
    const folder = dirname(file);
    throw new StoreUnusableError(file, `there is no folder ${folder}. Make it, or name another.`);
  }
}

/** Reads and nothing more, so that a foreign file is left untouched. */
function readVersion(database: DatabaseSync, file: string): number {
  const applicationId = pragma(database, "application_id");
  const version = pragma(database, "user_version");
  const { count } = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get() ?? {};
  if (applicationId !== APPLICATION_ID && (applicationId !== 0 || version !== 0 || count !== 0)) {
    throw new StoreUnusableError(file, "it belongs to another program. Name another file.");
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreUnusableError(
      file,
      `a newer Postern wrote it (schema ${version}, this one knows ${SCHEMA_VERSION}). Use that version, or name another file.`,
    );
  }
  return version;
}

function setUp(database: DatabaseSync, version: number): void {
  // FULL: a commit returns when the write-ahead log is on disk, so what was answered stays.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec("BEGIN IMMEDIATE");
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  migrate(database, version);
  database.exec("COMMIT");
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** By SQLite's primary result code: https://sqlite.org/rescode.html */
const REASONS: Readonly<Record<number, string>> = {
  3: "its permissions forbid it. Let this user read and write it, or name another file.",
  5: "another process is using it. Stop that one, or name another file.",
  6: "another process is using it. Stop that one, or name another file.",
  8: "it cannot be written. Let this user write it and its folder, or name another file.",
  10: "reading or writing it failed. Check the disk, or name another file.",
  11: "it is damaged. Restore it from a copy, or name another file.",
  13: "the disk is full. Make room, or name another file.",
  14: "it cannot be opened. Let this user read and write it and its folder, or name another file.",
  26: "it is not an SQLite database. Name another file.",
};

function explain(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("errcode" in error)) return error;
  const reason = REASONS[Number(error.errcode) & 0xff];
  return new StoreUnusableError(file, reason ?? `${error.message}.`, { cause: error });
}
