/**
 * Takes out of text that may reach a log what looks like a secret: keys with a prefix that comes with Postern, sessions,
 * signing secrets, and Bearer headers. The client's own key has no need to look like one: `authenticate` takes it out
 * of every answer and error, whatever its format.
 */

const tokens = /\b(rp|sp|crm|sess|whsec)_[A-Za-z0-9+/=_-]{12,}/g;
const bearers = /\b(Bearer)\s+[\x21-\x7e]{8,}/gi;

export function redact(text: string): string {
  return text.replaceAll(bearers, "$1 …").replaceAll(tokens, "$1_…");
}
