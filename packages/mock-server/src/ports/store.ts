/** The store port: rows and bytes, in transactions. */
import type { PostTime } from "../domain/posts/post-times.ts";
import type { ByteRange } from "../domain/wire/byte-range.ts";
import type { IndexedField, TableName, Tables, UniqueField } from "../tables.ts";

/**
 * Stores the state. Once `write` has resolved, its changes are as durable as the store guarantees.
 * Never start other work of the store inside `work`: it would wait for its own end.
 */
export interface Store {
  /** Runs `work` on one consistent state. */
  read<Result>(work: (tables: TableReader) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` as one transaction: all of its changes are kept if it resolves, none if it rejects. After a conflict
   * with another write, `work` runs again; only the changes of the last run are kept.
   */
  write<Result>(work: (tables: TableWriter) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` while no other server that shares the state runs work with this name. `work` may read and write.
   * @returns undefined if another server runs it and the task is not patient; `work` has not run then.
   */
  exclusively<Result>(
    task: ExclusiveTask,
    work: () => Promise<Result>,
  ): Promise<Result | undefined>;
  /** Removes every row. */
  clear(): Promise<void>;
  /**
   * Passes the whole content of the store to `work`, from one consistent state: table by table, the blobs last. Rate
   * limit counts that the store keeps in its own format come as rows of `rate_counts`.
   */
  dump<Result>(work: (kept: AsyncIterable<Kept>) => Promise<Result>): Promise<Result>;
  /**
   * Replaces the whole content with what `source` returns, in one transaction. If that fails, nothing changes. `source`
   * may be called more than once, as `write` may run more than once.
   */
  load(source: KeptSource): Promise<void>;
  close(): Promise<void>;
}

/**
 * The store cannot be reached at the moment, and it is not known whether the work was done. The caller can send the
 * same request again with the same idempotency key.
 */
export class StoreAway extends Error {
  override readonly name = "StoreAway";

  constructor(options: ErrorOptions) {
    super("The database cannot be reached.", options);
  }
}

/** One item of a store, in the form for a snapshot, a file or another store. */
export type Kept = KeptRow | KeptBlob;

export interface KeptRow<Name extends TableName = TableName> {
  readonly table: Name;
  readonly row: Tables[Name];
}

export interface KeptBlob {
  /** The name under which the bytes are kept. */
  readonly blob: string;
  readonly bytes: Uint8Array;
}

/** Returns the same items, from the first, each time it is called. */
export type KeptSource = () => AsyncIterable<Kept> | Iterable<Kept>;

/** Work that several instances must not do at once. */
export interface ExclusiveTask {
  readonly name: string;
  /** Whether it waits for its turn. */
  readonly isPatient: boolean;
}

export interface TableReader {
  get<Name extends TableName>(table: Name, id: string): Promise<Tables[Name] | undefined>;
  /** The one row whose unique field has this value. */
  find<Name extends TableName>(
    table: Name,
    field: UniqueField<Name>,
    value: string,
  ): Promise<Tables[Name] | undefined>;
  /** Rows that match, newest first by (created_at, id). */
  list<Name extends TableName>(table: Name, query: ListQuery<Name>): Promise<Tables[Name][]>;
  count<Name extends TableName>(table: Name, where: Where<Name>): Promise<number>;
  /** Posts of a workspace in some statuses, in the order of one of their times, however many others there are. */
  postsByTime(query: PostsByTimeQuery): Promise<Tables["posts"][]>;
  /** The work that falls due first, at or before `until`. */
  nextJob(until: string): Promise<Tables["jobs"] | undefined>;
  /** Bytes kept under a name: all, or no more than a range of them. */
  blob(name: string, range?: ByteRange): Promise<Uint8Array | undefined>;
}

export interface TableWriter extends TableReader {
  /** Adds a row, or replaces the row of the same id. */
  put<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void>;
  /** Removes a row; `false` when there was none. */
  remove(table: TableName, id: string): Promise<boolean>;
  putBlob(name: string, bytes: Uint8Array): Promise<void>;
  removeBlob(name: string): Promise<void>;
}

/** Rejects `put`, which then has changed nothing, where another row has the same value in a unique field. */
export class UniqueViolation extends Error {
  override readonly name = "UniqueViolation";
  readonly table: TableName;
  readonly field: string;

  constructor(table: TableName, field: string) {
    super(`Another row of ${table} has the same ${field}.`);
    this.table = table;
    this.field = field;
  }
}

/** Equality on indexed fields; a list of values means any of them. */
export type Where<Name extends TableName> = {
  readonly [Field in IndexedField<Name>]?: string | readonly string[];
};

export interface ListQuery<Name extends TableName> {
  readonly where: Where<Name>;
  /** Keeps a row when it returns true; asked after `where`, before `limit`. */
  readonly filter?: (row: Tables[Name]) => boolean;
  /** The last row of the page before. */
  readonly after?: Position | undefined;
  /** Rows at most; default all. */
  readonly limit?: number;
}

/** The order is that of (time, id). A post without the time stands where the empty text would. */
export interface PostsByTimeQuery {
  readonly workspaceId: string;
  readonly statuses: readonly Tables["posts"]["status"][];
  readonly time: PostTime;
  /** The earliest time, RFC 3339, UTC, milliseconds. @default "", with the posts that lack it */
  readonly from?: string;
  /** The latest time. @default none */
  readonly until?: string | undefined;
  /** @default false, the earliest first */
  readonly isLatestFirst?: boolean;
  /** The place of the last row of the page before. */
  readonly after?: TimePlace | undefined;
  /** Keeps a row when it returns true; asked before `limit`. */
  readonly filter?: (row: Tables["posts"]) => boolean;
  /** Rows at most; default all. */
  readonly limit?: number;
}

/** A place among rows that are walked by a time. */
export interface TimePlace {
  readonly time: string;
  readonly id: string;
}

/** A place in a newest-first list. */
export interface Position {
  readonly created_at: string;
  readonly id: string;
}
