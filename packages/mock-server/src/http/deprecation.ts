/** Tells callers of an operation that goes away since when it should not be used, and when it stops answering. */
import type { Operation } from "@postern/spec";
import type { AnswerHeaders } from "./exchange.ts";

/** `Deprecation` (RFC 9745) is a Structured Fields date, `Sunset` (RFC 8594) an HTTP date. */
export function deprecationHeaders({ deprecation }: Operation): AnswerHeaders | undefined {
  if (deprecation === undefined) return undefined;
  return {
    deprecation: `@${Date.parse(deprecation.since) / 1000}`,
    sunset: new Date(deprecation.sunset).toUTCString(),
  };
}
