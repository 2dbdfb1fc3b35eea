/** Fills the parameters of a path in. Every id passes here, so that none can turn into another URL. */
import { UsageError } from "./errors.ts";

/**
 * @param ids One for each `{parameter}` of the template, in their order.
 * @throws {UsageError} for an id that is empty, or that a URL reads as a step: `.` and `..`.
 */
export function fillPath(template: string, ids: readonly string[] = []): string {
  const waiting = ids.values();
  return template.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) =>
    encodeId(name, waiting.next().value),
  );
}

/**
 * A path of the caller's own, as it stands.
 *
 * @throws {UsageError} where a URL would read it as something else.
 */
export function checkPath(path: string): string {
  // Steps upwards, a query, another host and characters that need encoding all come out different.
  if (URL.parse(`https://postern.invalid${path}`)?.pathname !== path) {
    throw new UsageError(
      `The path must begin with a slash, be encoded, and have no query: ${JSON.stringify(path)}.`,
    );
  }
  return path;
}

function encodeId(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "" || value === "." || value === "..") {
    throw new UsageError(`${name} must be an id, not ${JSON.stringify(value)}.`);
  }
  return encodePart(name, value);
}

/** @throws {UsageError} for what is no text: half a character (a lone surrogate), or an object that cannot say what it is. */
export function encodePart(name: string, value: unknown): string {
  try {
    return encodeURIComponent(String(value));
  } catch (cause) {
    throw new UsageError(`${name} cannot be written into a URL: it is no well-formed text.`, cause);
  }
}
