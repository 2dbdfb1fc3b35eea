/** What the core needs from outside: a store, a clock, chance, cryptography and the network. */
import type { FeedContent } from "./domain/feeds/feed-content.ts";
import type { RateBucketState, RateReading, RateWindow } from "./domain/limits/rate-limit.ts";
import type { MediaFacts } from "./domain/media/media-facts.ts";
import type { PostTime } from "./domain/posts/post-times.ts";
import type { ByteRange } from "./domain/wire/byte-range.ts";
import type { IndexedField, TableName, Tables, UniqueField } from "./tables.ts";

export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly hash: Hash;
  readonly passwordHash: PasswordHash;
  readonly cipher: Cipher;
  readonly addresses: AddressMatcher;
  readonly rateLimiter: RateLimiter;
  readonly outbound: Outbound;
  readonly inspectMedia: InspectMedia;
  readonly parseFeed: ParseFeed;
  readonly readYaml: ReadYaml;
  readonly textGenerator: TextGenerator;
  readonly log: Log;
  /** Absent: nobody counts. */
  readonly meter?: Meter | undefined;
  /** Absent: nobody watches. */
  readonly startProgress?: StartProgress | undefined;
}

/** Begins to tell whoever watches how far long work has come. */
export type StartProgress = (work: LongWork) => Progress;

/** Told as `Exported 120 of 500 rows.` */
export interface LongWork {
  /** What is done to each: `Exported`. */
  readonly verb: string;
  /** What there are of them, in the plural; absent: it goes without saying. */
  readonly unit?: string;
  /** How many there will be, as far as is known. */
  readonly total: number;
}

export interface Progress {
  /** So many more are done. @default 1 */
  step(count?: number): void;
  /** All is done, or will not be. */
  end(): void;
}

/**
 * State, kept. A value that `write` resolved with is durable as far as the store promises at all.
 * Work never starts other work of the store inside itself: it would wait for its own end.
 */
export interface Store {
  /** Runs `work` on one consistent state. */
  read<Result>(work: (tables: TableReader) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` as one transaction: all of its changes are kept when it resolves, none when it rejects. It may run more
   * than once, where another write got in its way; nothing is kept of a run but that of the last.
   */
  write<Result>(work: (tables: TableWriter) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` while nobody else who shares the state runs work of this name. `work` may read and write.
   * @returns undefined where somebody else is at it and the task is not patient; `work` has not run then.
   */
  exclusively<Result>(
    task: ExclusiveTask,
    work: () => Promise<Result>,
  ): Promise<Result | undefined>;
  /** Removes every row. */
  clear(): Promise<void>;
  /**
   * Gives `work` everything that is kept, of one consistent state: table by table, the blobs last. Counts of rate
   * windows that the store holds in a way of its own come as rows of `rate_counts`.
   */
  dump<Result>(work: (kept: AsyncIterable<Kept>) => Promise<Result>): Promise<Result>;
  /**
   * Puts what `source` gives in the place of everything that is kept, in one transaction: where it fails, all is as it
   * was. It may be asked more than once, as `write` may run more than once.
   */
  load(source: KeptSource): Promise<void>;
  close(): Promise<void>;
}

/**
 * The store cannot be reached for the moment. Whether what was asked for has been done is not known: the same request,
 * under the same idempotency key, may be sent again.
 */
export class StoreAway extends Error {
  override readonly name = "StoreAway";

  constructor(options: ErrorOptions) {
    super("The database cannot be reached.", options);
  }
}

/** One thing that a store keeps, as it leaves it for a snapshot, a file or another store. */
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

/** Gives the same things, from the first on, each time that it is asked. */
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

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** A clock that its owner moves. */
export interface MovableClock extends Clock {
  /** Moves the clock; a negative number moves it back. */
  advance(byMs: number): void;
  /** How far it is ahead of what it would show had nobody set or moved it; it can be kept, to go on after a restart. */
  offsetMs: number;
  /** Resolves once it shows `time`, whether it ticked or was moved there, and at once when the signal aborts. */
  reach(time: number, signal: AbortSignal): Promise<void>;
}

export interface Random {
  /** Cryptographically strong bytes. */
  bytes(length: number): Uint8Array;
}

export interface Hash {
  /** SHA-256 as lower-case hex. */
  sha256(data: string | Uint8Array): string | Promise<string>;
  /** HMAC-SHA-256. */
  hmacSha256(key: Uint8Array, data: string): Uint8Array | Promise<Uint8Array>;
}

export interface PasswordHash {
  /** A salted, slow hash that carries its own parameters. */
  hash(password: string): Promise<string>;
  /** In constant time for a given set of parameters. */
  verify(password: string, hash: string): Promise<boolean>;
}

/** Encrypts what must be shown again, under the key that the server was started with. */
export interface Cipher {
  /** @param context What the text belongs to, such as the id of its row: it opens for nothing else. */
  seal(text: string, context: string): string | Promise<string>;
  /** Rejects with `WrongEncryptionKey` what another key has sealed, or what was sealed for something else. */
  open(sealed: string, context: string): string | Promise<string>;
}

export class WrongEncryptionKey extends Error {
  override readonly name = "WrongEncryptionKey";
}

export interface AddressMatcher {
  /** Whether the text is an IPv4 or IPv6 address or CIDR range. */
  isRange(text: string): boolean;
  /** Whether the address lies in one of the ranges; `::ffff:a.b.c.d` counts as `a.b.c.d`. */
  contains(ranges: readonly string[], address: string): boolean;
}

/** It judges by `now`, unless it has a clock that all who share its counts agree upon. */
export interface RateLimiter {
  /** Takes one request from every window or from none. */
  take(
    bucket: string,
    windows: readonly RateWindow[],
    now: number,
  ): RateReading | Promise<RateReading>;
  /** What the windows hold, with nothing taken. */
  read(
    bucket: string,
    windows: readonly RateWindow[],
    now: number,
  ): RateReading | Promise<RateReading>;
  /** Forgets every request. */
  clear(): void | Promise<void>;
}

/** The counts of a rate limiter that has them in this process alone, where they are lost unless they are written. */
export interface KeptCounts {
  /** What has changed since the last call; undefined where a bucket has emptied. */
  takeChanges(now: number): ReadonlyMap<string, RateBucketState | undefined>;
  /** Goes on from what `takeChanges` once gave. */
  restore(states: Iterable<readonly [bucket: string, state: RateBucketState]>): void;
}

/** HTTP to the outside: webhooks, media and feeds. */
export interface Outbound {
  /**
   * Looks at the address as it is written, before anything is kept or sent.
   * @throws Problem `URL_BLOCKED`
   */
  requireAllowed(url: string): void;
  /** Follows no redirect; rejects with `UrlBlocked` where the address is not allowed. */
  fetch(request: Request, bounds?: FetchBounds): Promise<Response>;
}

/** What an exchange may cost; where they are absent, what webhooks need. */
export interface FetchBounds {
  /** For the whole exchange. */
  readonly timeoutMs?: number;
  /** Of the answer's body; more rejects. */
  readonly maxResponseBytes?: number;
}

/** What a file is, by its bytes; undefined when they are of no known type. */
export type InspectMedia = (bytes: Uint8Array) => Promise<MediaFacts | undefined>;

/**
 * What a feed says; undefined for what is no feed.
 * @param url Where it was read, which its links may be relative to.
 */
export type ParseFeed = (text: string, url: string) => Promise<FeedContent | undefined>;

/** Reads a text of YAML, of which JSON is a part. */
export type ReadYaml = (text: string) => Promise<YamlText>;

export interface YamlText {
  /** Undefined where it cannot be read. */
  readonly value: unknown;
  /** Why it cannot be read. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** The line, from 1 on, of what stands at a path, or of the nearest above it. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Writes texts for posts: a few lines on this machine, or a model that is asked over the network. */
export interface TextGenerator {
  /**
   * Writes for one network. A text that is too long for it is cut, and hashtags that do not fit are left out, so that a
   * generator need not count.
   *
   * A generator that rejects is logged; the caller is answered 502 `UPSTREAM_NETWORK`, and may try again.
   */
  generate(request: TextRequest): Promise<TextResult>;
}

export interface TextRequest {
  /** What to write about: words of the caller's, of a page, or of those who described pictures. */
  readonly subject: string;
  /** The network's name, as the API has it: `linkedin`. */
  readonly network: string;
  /** How long a text may be, as the network counts. */
  readonly limit: number;
  readonly tone: "professional" | "casual" | "friendly" | "enthusiastic" | "informative";
  /** BCP 47 */
  readonly language: string;
  /** How many texts to write. */
  readonly variations: number;
  readonly wantsHashtags: boolean;
  readonly mayHaveEmojis: boolean;
}

export type TextResult =
  | { readonly status: "written"; readonly texts: readonly WrittenText[] }
  /** It will not write about this; the caller is told why. */
  | { readonly status: "refused"; readonly reason: string };

export interface WrittenText {
  /** Without the hashtags. */
  readonly text: string;
  /** Each with its `#`, the most telling first. */
  readonly hashtags: readonly string[];
}

/** One line of structured log; secrets never get here. */
export type Log = (level: "info" | "warn" | "error", message: string, fields?: LogFields) => void;
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Is told what happens, for whoever runs the server; it never fails, and keeps nobody waiting. */
export interface Meter {
  /** An attempt to publish, or to deliver an event. */
  countAttempt(type: "publishing" | "webhook", hasSucceeded: boolean): void;
  /** Work of the store, as long as it took its caller. */
  timeStore(kind: "read" | "write", seconds: number, hasFailed: boolean): void;
}
