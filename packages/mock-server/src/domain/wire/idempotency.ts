/** Idempotency keys: what they cover, and which answers are kept for the next time. */
import type { Operation } from "@postern/spec";
import { problem } from "./problem.ts";

/** How long the answer to a key is kept. */
export const KEPT_FOR_MS = 86_400_000;

const KEY = /^[A-Za-z0-9._-]{1,255}$/;
/** The key and a pair of quotes: Structured Fields would have the value quoted, many clients do not. */
const QUOTED = /^"(.*)"$/;

/**
 * @param header The value of `Idempotency-Key`, quoted or bare.
 * @throws Problem `INVALID_PARAMETER` for anything but 1 to 255 of `[A-Za-z0-9._-]`.
 */
export function parseIdempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const key = QUOTED.exec(header)?.[1] ?? header;
  if (KEY.test(key)) return key;
  throw problem("INVALID_PARAMETER", {
    message:
      "An idempotency key is 1 to 255 characters out of A-Z, a-z, 0-9, dot, underscore and hyphen.",
    details: { parameter: "Idempotency-Key" },
  });
}

/** Operations that take a key; under all others the header is ignored. */
export function takesIdempotencyKey({ method }: Pick<Operation, "method">): boolean {
  return method === "POST" || method === "PATCH";
}

/** What a request is sent to. */
export interface RequestTarget {
  readonly method: string;
  readonly path: string;
  /** Where the caller acts: what a company's key does in one workspace is not done in another. */
  readonly workspaceId?: string | undefined;
}

/**
 * Names one key of one caller for one method, path and workspace; nobody else's key is the same.
 * @param caller `callerBucket`: rotating a key keeps its answers.
 */
export function idempotencyScope(
  caller: string,
  { method, path, workspaceId = "" }: RequestTarget,
  key: string,
): string {
  // None of the parts can hold a space: it keeps them apart.
  return `${caller} ${workspaceId} ${method} ${path} ${key}`;
}

/** Whether an answer is kept: it is one of the operation itself (check 14), and final. */
export function isStorable(status: number): boolean {
  return status < 500 && status !== 429;
}

/** Whether what was kept still counts. */
export function isKept(createdAt: string, now: number): boolean {
  return Date.parse(createdAt) > now - KEPT_FOR_MS;
}

/** JSON with the members of each object in one order, so that equal bodies have equal fingerprints. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    isObject(member) ? sorted(member) : member,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
