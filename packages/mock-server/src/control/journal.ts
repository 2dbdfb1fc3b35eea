/** Remembers the last requests and what they came to, so that a test can ask what was sent. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { Handle, IncomingRequest } from "../domain/wire/exchange.ts";
import { redactHeaders, redactJson } from "../domain/wire/redact.ts";
import { redactUrl } from "../domain/wire/redact-url.ts";
import { WrappedRequest } from "../domain/wire/wrapped-request.ts";

export interface JournalEntry {
  /** RFC 3339, on the server's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly address: string | null;
  /** Without secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body without secrets; null for none, for a form, and for one over 64 kB. */
  readonly body: unknown;
  /** Whether there was a body that is not kept: a form, one over 64 kB, or one that is no JSON. */
  readonly body_left_out: boolean;
  /** What the request came to, whether or not it was sent; 0 where a fault let it come to nothing. */
  readonly status: number;
  readonly request_id: string;
  /** What was made to go wrong, as in the header `X-Postern-Fault`: `reset=after-work`. */
  readonly faults: readonly string[];
}

export interface Journal {
  /** In the order in which they arrived; a request is there once it has been answered. */
  entries(): JournalEntry[];
  clear(): void;
}

/** What the journal holds, to bring back later. */
export interface JournalKeeping {
  save(): readonly Note[];
  restore(notes: readonly Note[]): void;
}

const KEPT_ENTRIES = 1_000;
const KEPT_BODY_BYTES = 65_536;
const HEADERS = [
  "authorization",
  "content-type",
  "idempotency-key",
  "if-match",
  "if-none-match",
  "origin",
  "user-agent",
  "x-request-id",
  "x-workspace-id",
] as const;

const NONE: readonly string[] = [];

/** What is kept of a request: facts alone, so that neither the request nor its answer lives on with them. */
interface Note {
  /** The requests before it, since the world began. */
  readonly arrival: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly address: string | undefined;
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array | undefined;
  readonly isTooLong: boolean;
  readonly status: number;
  readonly requestId: string;
  readonly faults: readonly string[];
}

/** @returns the journal, how to keep it, and `handle` with every request noted in it. Redaction waits until somebody reads. */
export function keepJournal(
  handle: Handle,
  now: () => number,
): { journal: Journal; keeping: JournalKeeping; handle: Handle } {
  let notes: Note[] = [];
  let arrivals = 0;
  const add = (note: Note) => {
    const before = notes.findLastIndex(({ arrival }) => arrival < note.arrival);
    notes.splice(before + 1, 0, note);
    if (notes.length >= KEPT_ENTRIES * 2) notes = notes.slice(-KEPT_ENTRIES);
  };
  return {
    keeping: {
      save: () => notes.slice(-KEPT_ENTRIES),
      restore: (kept) => {
        notes = [...kept];
      },
    },
    journal: {
      entries: () => notes.slice(-KEPT_ENTRIES).map(toEntry),
      clear: () => {
        notes = [];
      },
    },
    async handle(request) {
      const at = now();
      const arrival = arrivals;
      arrivals += 1;
      const headers = headersOf(request);
      const watched = new WatchedRequest(request);
      const answer = await handle(watched);
      const { method, path, query, address } = request;
      const { bytes, isTooLong } = watched;
      const requestId = answer.headers["x-request-id"] ?? "";
      const { status, faults = NONE } = answer;
      add({
        ...{ arrival, at, method, path, query, address, headers },
        ...{ bytes, isTooLong, status, requestId, faults },
      });
      return answer;
    },
  };
}

function headersOf(request: IncomingRequest): (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [];
  for (const name of HEADERS) {
    const value = request.header(name);
    if (value !== undefined) headers.push([name, value]);
  }
  return headers;
}

/** A request that remembers the body that was read of it. */
class WatchedRequest extends WrappedRequest {
  /** Undefined when none was read, or it was too long to keep. */
  bytes: Uint8Array | undefined;
  isTooLong = false;

  override async body(maxBytes: number): Promise<Uint8Array> {
    const bytes = await super.body(maxBytes);
    this.isTooLong = bytes.byteLength > KEPT_BODY_BYTES;
    if (!this.isTooLong) this.bytes = bytes;
    return bytes;
  }
}

function toEntry({
  arrival: _,
  at,
  path,
  query,
  address,
  headers,
  bytes,
  isTooLong,
  requestId,
  ...note
}: Note) {
  const body = bodyOf(bytes);
  return {
    ...note,
    at: toTimestamp(at),
    path: redactUrl(path),
    query: redactUrl(query),
    address: address ?? null,
    headers: redactHeaders(Object.fromEntries(headers)),
    body,
    body_left_out: isTooLong || (body === null && (bytes?.byteLength ?? 0) > 0),
    request_id: requestId,
  } satisfies JournalEntry;
}

function bodyOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined || bytes.byteLength === 0) return null;
  try {
    return redactJson(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
