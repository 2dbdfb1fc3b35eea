/** Takes secrets out of a part of a URL, however its characters are written. */
import { redactText } from "./redact.ts";

/** Printable ASCII, percent-encoded: it means the same in the clear (RFC 3986, 6.2.2.2). */
const ENCODED = /%([2-6][0-9a-f]|7[0-9a-e])/gi;

/** A path or a query without the tokens in it; one that has none stays as it was written. */
export function redactUrl(text: string): string {
  const decoded = text.replace(ENCODED, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const redacted = redactText(decoded);
  return redacted === decoded ? redactText(text) : redacted;
}
