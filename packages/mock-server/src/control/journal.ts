/** Remembers the last requests and what they came to, so that a test can ask what was sent. */
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import { redactHeaders, redactJson, redactText } from "../domain/wire/redact.ts";

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
  readonly status: number;
  readonly request_id: string;
}

export interface Journal {
  /** Oldest first. */
  entries(): JournalEntry[];
  clear(): void;
}

export type Handle = (request: IncomingRequest) => Promise<Answer>;

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

interface Record_ {
  readonly at: number;
  readonly request: IncomingRequest;
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array | undefined;
  readonly answer: Answer;
}

/** @returns the journal, and `handle` with every request noted in it. Redaction waits until somebody reads. */
export function keepJournal(
  handle: Handle,
  now: () => number,
): { journal: Journal; handle: Handle } {
  let records: Record_[] = [];
  return {
    journal: {
      entries: () => records.map(toEntry),
      clear: () => {
        records = [];
      },
    },
    async handle(request) {
      const at = now();
      const headers = HEADERS.flatMap((name) => {
        const value = request.header(name);
        return value === undefined ? [] : [[name, value] as const];
      });
      const { watched, bytes } = watchBody(request);
      const answer = await handle(watched);
      records.push({ at, request, headers, bytes: bytes(), answer });
      if (records.length > KEPT_ENTRIES * 2) records = records.slice(-KEPT_ENTRIES);
      return answer;
    },
  };
}

function watchBody(request: IncomingRequest): {
  watched: IncomingRequest;
  bytes: () => Uint8Array | undefined;
} {
  let seen: Uint8Array | undefined;
  const watched: IncomingRequest = {
    method: request.method,
    path: request.path,
    query: request.query,
    address: request.address,
    header: (name) => request.header(name),
    async body(maxBytes) {
      const bytes = await request.body(maxBytes);
      if (bytes.byteLength <= KEPT_BODY_BYTES) seen = bytes;
      return bytes;
    },
  };
  return { watched, bytes: () => seen };
}

function toEntry({ at, request, headers, bytes, answer }: Record_): JournalEntry {
  return {
    at: new Date(at).toISOString(),
    method: request.method,
    path: redactText(request.path),
    query: redactText(request.query),
    address: request.address ?? null,
    headers: redactHeaders(Object.fromEntries(headers)),
    body: bodyOf(bytes),
    status: answer.status,
    request_id: answer.headers["x-request-id"] ?? "",
  };
}

function bodyOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined || bytes.byteLength === 0) return null;
  try {
    return redactJson(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
