/** Addresses that people are sent on to. */
import { redirectAddress } from "../domain/contacts/trigger-link.ts";
import { problem } from "../domain/wire/problem.ts";

/**
 * @param pointer Where the body names it, as a JSON Pointer.
 * @returns the address as browsers write it.
 * @throws Problem `VALIDATION_FAILED`
 */
export function requireRedirect(text: string, pointer: string): string {
  const address = redirectAddress(text);
  if (address !== undefined) return address;
  const message = "must be a whole web address without a user name or password";
  throw problem("VALIDATION_FAILED", {
    message: `${pointer}: ${message}`,
    errors: [{ pointer, code: "INVALID_FORMAT", message }],
  });
}
