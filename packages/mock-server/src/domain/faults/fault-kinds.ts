/** The kinds of fault: what each is told, and what of an answer it takes hold of. */
import { errorCatalogue, eventTypes, operations } from "@postern/spec";
import type { FaultKind } from "./fault.ts";
import {
  duration,
  type FaultMember,
  fraction,
  knownName,
  oneOf,
  required,
  signedDuration,
  text,
  wholeNumber,
} from "./fault-member.ts";

/** What a fault takes hold of, in the order in which it happens; of each, a request meets one fault. */
export const HOLDS = ["delivery", "time", "answer", "type", "body", "date", "wire"] as const;
export type Hold = (typeof HOLDS)[number];

export interface FaultKindRule {
  readonly hold: Hold;
  /** Its own members. */
  readonly members: Readonly<Record<string, FaultMember>>;
  /** The member that `kind=value` sets in a header. */
  readonly mainMember?: string;
}

const WORK_POINTS = ["before-work", "after-work"];
const RESET_POINTS = [...WORK_POINTS, "before-body", "in-body", "after-body"];
const MAX_BYTES = 1_073_741_824;
const MAX_COUNT = 1_000_000;

const workPoint = oneOf(WORK_POINTS);
const waitSeconds = wholeNumber(0, 86_400);

export const FAULT_KINDS: Readonly<Record<FaultKind, FaultKindRule>> = {
  error: {
    hold: "answer",
    mainMember: "code",
    members: {
      code: required(knownName(errorCatalogue, "a code of the catalogue, such as MAINTENANCE")),
      at: workPoint,
      retryAfterSeconds: waitSeconds,
    },
  },
  "rate-limit": {
    hold: "answer",
    mainMember: "retryAfterSeconds",
    members: { retryAfterSeconds: waitSeconds },
  },
  latency: {
    hold: "time",
    mainMember: "latencyMs",
    members: { latencyMs: required(duration), jitterMs: duration, at: workPoint },
  },
  timeout: { hold: "wire", mainMember: "at", members: { at: required(workPoint) } },
  reset: { hold: "wire", mainMember: "at", members: { at: required(oneOf(RESET_POINTS)) } },
  truncate: {
    hold: "wire",
    mainMember: "bytes",
    members: { bytes: required(wholeNumber(0, MAX_BYTES)) },
  },
  drip: {
    hold: "wire",
    mainMember: "everyMs",
    members: { everyMs: required(duration), bytes: wholeNumber(1, MAX_BYTES) },
  },
  "content-type": {
    hold: "type",
    mainMember: "contentType",
    members: { contentType: required(text("visible ASCII, at most 200", /^[\x21-\x7e ]{1,200}$/)) },
  },
  "invalid-json": { hold: "body", members: {} },
  "clock-skew": {
    hold: "date",
    mainMember: "skewMs",
    members: { skewMs: required(signedDuration) },
  },
  "webhook-lost": { hold: "delivery", members: {} },
  "webhook-duplicated": {
    hold: "delivery",
    mainMember: "copies",
    members: { copies: wholeNumber(2, 100) },
  },
};

const id = text("an id", /^[\w-]{1,100}$/);

/** What tells which requests, or which deliveries, meet a fault. */
export const MATCH_MEMBERS = {
  request: {
    operation: knownName(operations, "the id of an operation, such as createPost"),
    keyId: id,
  },
  webhook: {
    event: knownName(eventTypes, "the type of an event, such as post.published"),
    webhookId: id,
  },
} as const satisfies Record<string, Readonly<Record<string, FaultMember>>>;

export const SPAN_MEMBERS: Readonly<Record<string, FaultMember>> = {
  times: wholeNumber(1, MAX_COUNT),
  skip: wholeNumber(0, MAX_COUNT),
  probability: fraction,
  seed: wholeNumber(0, 2 ** 32 - 1),
  lastsMs: duration,
};

/** Whether it happens to deliveries of webhooks, and not to answers. */
export const isOfWebhooks = (kind: FaultKind): boolean => FAULT_KINDS[kind].hold === "delivery";
