/** Verifies that a delivery comes from the server, unchanged and in time, and reads the event in it. */
import type { Schemas } from "@postern/spec";
import { WebhookError } from "../errors.ts";
import { chooseLimit } from "../limits.ts";
import type { Clock } from "../transport/clock.ts";
import { readSecrets, type WebhookSecrets } from "./read-secrets.ts";
import { hasSignature } from "./signature.ts";
import { readDelivery, type WebhookRequest } from "./webhook-request.ts";

/** An event of the spec; its `type` says which. A newer server may send types that are not listed here. */
export type WebhookEvent = Schemas["Event"];

export interface VerifyOptions {
  /** The webhook's signing secret, or several while one replaces the other: `whsec_…`. */
  readonly secrets: WebhookSecrets;
  /** How far the sender's clock may be off, in milliseconds. @default 300_000 */
  readonly toleranceMs?: number | undefined;
  /** Maximum size of the body in bytes. @default 4_194_304 */
  readonly maxBytes?: number | undefined;
  /** For tests. @default the machine's */
  readonly clock?: Pick<Clock, "now"> | undefined;
}

const usual = { toleranceMs: 300_000 };
const usualMaxBytes = 4 * 1024 * 1024;

/**
 * Verifies a delivery and returns its event.
 *
 * @param request A web `Request`, a Node request, or the headers and the raw body. Its body must not have been read
 * yet.
 * @throws {WebhookError} if it is not from the server, was changed, or is too old: respond with 401 and do nothing.
 * @throws {UsageError} if the body has already been parsed, or a secret is invalid.
 * @example
 * const event = await verifyWebhook(request, { secrets: "whsec_…" });
 * if (event.type === "post.published") {
 *   console.log(event.data.targets.map((target) => target.external_url));
 * }
 */
export async function verifyWebhook(
  request: WebhookRequest,
  options: VerifyOptions,
): Promise<WebhookEvent> {
  const secrets = readSecrets(options.secrets);
  const toleranceMs = chooseLimit("toleranceMs", options, usual);
  const { headers, body } = await readDelivery(request, options.maxBytes ?? usualMaxBytes);
  const id = readHeader(headers, "webhook-id");
  const timestamp = readHeader(headers, "webhook-timestamp");
  const signatures = readHeader(headers, "webhook-signature");
  requireTimely(timestamp, toleranceMs, options.clock);
  if (!(await hasSignature({ id, timestamp, body }, signatures, secrets))) {
    throw new WebhookError(
      "NO_MATCH",
      "No signature fits: another secret, a changed body, or somebody else's request.",
    );
  }
  return readEvent(body);
}

function readHeader(headers: Pick<Headers, "get">, name: string): string {
  const value = headers.get(name);
  if (value === null || value === "") {
    throw new WebhookError("HEADER_MISSING", `The header ${name} is missing.`);
  }
  return value;
}

function requireTimely(
  timestamp: string,
  toleranceMs: number,
  clock: Pick<Clock, "now"> = Date,
): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookError("TIMESTAMP_MALFORMED", "webhook-timestamp is not in Unix seconds.");
  }
  const offMs = clock.now() - Number(timestamp) * 1_000;
  if (Math.abs(offMs) > toleranceMs) {
    const [code, when] =
      offMs > 0 ? (["TOO_OLD", "ago"] as const) : (["TOO_NEW", "ahead"] as const);
    throw new WebhookError(
      code,
      `It was signed ${Math.round(Math.abs(offMs) / 1_000)} s ${when}, by the clock of this machine (toleranceMs).`,
    );
  }
}

function readEvent(body: Uint8Array): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (cause) {
    throw new WebhookError("BODY_MALFORMED", "It is signed, but its body is not JSON.", cause);
  }
  if (!isEvent(event)) {
    throw new WebhookError("BODY_MALFORMED", "It is signed, but its body is not an event.");
  }
  return event;
}

/** A valid signature proves that the server sent the event, so its shape is trusted. */
function isEvent(value: unknown): value is WebhookEvent {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "id") === "string" &&
    typeof Reflect.get(value, "type") === "string"
  );
}
