/** Tells whoever passes something else than an MSW handler to `use` what it takes. */

/**
 * Handlers of another copy of MSW are none of this copy's class, but run all the same.
 * @param place Which argument of `use` it is, from 1.
 * @throws TypeError
 */
export function requireHandler(handler: unknown, place: number): void {
  const { run, kind } = (handler ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof run === "function" && kind === "request") return;
  const advice = Array.isArray(handler)
    ? "Spread a list: use(...handlers)."
    : 'Pass handlers such as http.get("*/api/v1/me", () => new HttpResponse()).';
  throw new TypeError(
    `use takes MSW handlers of HTTP requests, but argument ${place} is ${nounOf(handler, kind)}. ${advice}`,
  );
}

function nounOf(value: unknown, kind: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  if (kind === "websocket") return "a WebSocket handler";
  return typeof value === "object" ? "another object" : `a ${typeof value}`;
}
