/** Time zones that callers name: each is one of the IANA database, or is refused. */
import { type FieldError, refuseFaults } from "../wire/problem.ts";
import { isTimeZone } from "./zoned-time.ts";

const NO_ZONE = "This is no time zone of the IANA database, such as Europe/Berlin.";

/** @param timezone null and undefined: none is named, which is no fault. */
export function timeZoneFaults(timezone: string | null | undefined, pointer: string): FieldError[] {
  const isFine = timezone === null || timezone === undefined || isTimeZone(timezone);
  return isFine ? [] : [{ pointer, code: "INVALID_FORMAT", message: NO_ZONE }];
}

/** @throws Problem `VALIDATION_FAILED` for a name that no time zone has. */
export function requireTimeZone(timezone: string | undefined, pointer = "/timezone"): void {
  refuseFaults(timeZoneFaults(timezone, pointer));
}
