/** Warns of operations that will go: once each, however often they are called. */
import { readTime } from "./http-date.ts";
import type { Log } from "./logger.ts";

/** Tells of `Deprecation` (RFC 9745) and `Sunset` (RFC 8594), and where to read on. */
export function createDeprecationWarning(
  log: Log,
): (operationId: string, headers: Headers) => void {
  const warned = new Set<string>();
  return (operationId, headers) => {
    const [deprecation, sunset] = [headers.get("deprecation"), headers.get("sunset")];
    if ((deprecation ?? sunset) === null || warned.has(operationId)) {
      return;
    }
    warned.add(operationId);
    log.warn?.("an operation is deprecated", {
      operationId,
      deprecatedAt: readInstant(deprecation),
      sunsetAt: readInstant(sunset),
      link: headers.get("link") ?? undefined,
    });
  };
}

/** A Date of Structured Fields, as `Deprecation` has it, or an HTTP-date, as its drafts had it and `Sunset` has. */
function readInstant(text: string | null): string | undefined {
  const seconds = /^@(-?\d{1,12})$/.exec(text ?? "")?.[1];
  const time = seconds === undefined ? readTime(text) : Number(seconds) * 1000;
  return time === undefined ? undefined : new Date(time).toISOString();
}
