/** Reads the failure shape of the wire, as far as it is one: every member is checked, for a proxy may have made it. */
import type { Fault } from "../errors.ts";
import type { Reply } from "./exchange.ts";
import { isRecord, parseJson } from "./json.ts";

/** The `error` member of a failure, as far as it could be read. */
export interface WireError {
  readonly code: string;
  readonly message: string;
  readonly isRetryable?: boolean | undefined;
  readonly docUrl?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly errors?: readonly Fault[] | undefined;
}

/** What a reply says of its failure, in its own words or, where a proxy made it, in ours. */
export function readWireError(reply: Reply): WireError {
  return readOwn(reply.text) ?? describeForeign(reply);
}

function readOwn(text: string): WireError | undefined {
  const error = member(parseJson(text), "error");
  const code = member(error, "code");
  if (typeof code !== "string") {
    return undefined;
  }
  const [message, docUrl] = [member(error, "message"), member(error, "doc_url")];
  const [retryable, details] = [member(error, "retryable"), member(error, "details")];
  const faults = member(error, "errors");
  const errors = Array.isArray(faults) ? faults.filter(isFault) : undefined;
  return {
    code,
    message: [typeof message === "string" ? message : code, ...listFaults(errors)].join(" "),
    isRetryable: typeof retryable === "boolean" ? retryable : undefined,
    docUrl: typeof docUrl === "string" ? docUrl : undefined,
    details: isRecord(details) ? details : undefined,
    errors,
  };
}

/** A proxy's own answer. A 429 is told by its status alone, whoever sends it. */
function describeForeign({ status, headers }: Reply): WireError {
  if (status === 304) {
    const message = "Nothing has changed since the ETag that If-None-Match names.";
    return { code: "NOT_MODIFIED", message };
  }
  const type = headers.get("content-type") ?? "no content type";
  return {
    code: status === 429 ? "RATE_LIMIT_EXCEEDED" : "UNEXPECTED_RESPONSE",
    message: `The answer is not one of Postern's (${type}). Check baseUrl, and any proxy on the way.`,
  };
}

const faultsInMessage = 3;

function listFaults(faults: readonly Fault[] = []): string[] {
  return faults.slice(0, faultsInMessage).map(({ pointer, message }) => `${pointer}: ${message}`);
}

function isFault(value: unknown): value is Fault {
  return ["pointer", "code", "message"].every((name) => typeof member(value, name) === "string");
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
