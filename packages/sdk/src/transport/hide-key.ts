/** Takes the key out of whatever comes back with it: an answer that repeats its request, an error that keeps it. */
import { PosternError } from "../errors.ts";
import { isSuccess, type Reply } from "./exchange.ts";
import { readRateLimit } from "./rate-limits/read-rate-limit.ts";

/** In characters that a header may have. */
const hidden = "***";

/** A page of debugging repeats the request's headers, and some proxies do in their own: nothing that tells of an answer must. */
export function hideKeyInReply(reply: Reply, key: string): Reply {
  const text = isSuccess(reply) ? reply.text : hide(reply.text, key);
  if (![...reply.headers.values()].some((value) => value.includes(key))) {
    return { ...reply, text };
  }
  const headers = new Headers(
    Array.from(reply.headers, ([name, value]): [string, string] => [name, hide(value, key)]),
  );
  return { ...reply, text, headers, rateLimit: readRateLimit(headers, reply.receivedAt) };
}

/** A `fetch` of the caller's may throw whatever it was given: neither an error nor its cause must tell it on. */
export function hideKeyInError(error: unknown, key: string): unknown {
  if (!(error instanceof PosternError)) {
    return withoutKey(error, key);
  }
  for (const name of Reflect.ownKeys(error)) {
    const value: unknown = Reflect.get(error, name);
    if (name === "cause" || typeof value === "string") {
      Object.defineProperty(error, name, {
        value: withoutKey(value, key),
        writable: true,
        configurable: true,
      });
    }
  }
  return error;
}

/** The very same where nothing in it can hold the key, and else a copy of what is text in it. */
function withoutKey(value: unknown, key: string, depth = 0): unknown {
  if (typeof value === "string") {
    return hide(value, key);
  }
  return isFree(value, key, new Set()) ? value : copy(value, key, depth);
}

const mostParts = 1_000;

/** Only of errors and plain data can it be told: a `Request` or a socket shows what it does not own. */
function isFree(value: unknown, key: string, seen: Set<object>): boolean {
  if (typeof value === "string") {
    return !value.includes(key);
  }
  if (typeof value !== "object" || value === null) {
    return typeof value !== "function";
  }
  if (seen.has(value)) {
    return true;
  }
  seen.add(value);
  const isError = value instanceof Error;
  const texts = isError ? [read(value, "name"), read(value, "message"), read(value, "stack")] : [];
  return (
    (isError || isPlain(value)) &&
    seen.size <= mostParts &&
    texts.every((text) => isFree(text, key, seen)) &&
    Reflect.ownKeys(value).every((name) => {
      const isKnown = isError && name === "stack";
      const property = Reflect.getOwnPropertyDescriptor(value, name);
      return (
        isKnown || (isFree(name, key, seen) && !property?.get && isFree(property?.value, key, seen))
      );
    })
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Reflect.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || prototype === Array.prototype;
}

const deepestCause = 8;

function copy(value: unknown, key: string, depth: number): Error {
  const message = read(value, "message");
  const made = new Error(
    typeof message === "string" ? hide(message, key) : "What was thrown held the API key.",
  );
  for (const name of ["name", "stack", "code"] as const) {
    const text = read(value, name);
    if (typeof text === "string") {
      const attributes = { configurable: true, enumerable: name === "code", writable: true };
      Object.defineProperty(made, name, { ...attributes, value: hide(text, key) });
    }
  }
  const cause = read(value, "cause");
  if (cause !== undefined && depth < deepestCause) {
    made.cause = withoutKey(cause, key, depth + 1);
  }
  return made;
}

function read(value: unknown, name: string): unknown {
  try {
    return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  } catch {
    return undefined;
  }
}

function hide(text: string, key: string): string {
  return text.replaceAll(key, hidden);
}
