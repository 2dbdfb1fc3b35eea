/** What each kind of fault makes of an answer. */
import { breakDelivery, type Reach, type WireFault } from "../../domain/faults/broken-delivery.ts";
import type { RequestEffect } from "../../domain/faults/fault.ts";
import { rateHeaders, rateLimitExceeded } from "../../domain/limits/rate-headers.ts";
import { type RateWindow, readWindow } from "../../domain/limits/rate-limit.ts";
import { policyWindows } from "../../domain/policy/policy-windows.ts";
import type { Answer, IncomingRequest } from "../../domain/wire/exchange.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { ServerContext } from "../../server-context.ts";
import { failure } from "../answer.ts";
import { startHeaders } from "../headers.ts";

export interface Breaking {
  readonly request: IncomingRequest;
  readonly server: ServerContext;
  readonly reach: Reach;
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
}

type Break<Effect extends RequestEffect> = (
  answer: Answer,
  effect: Effect,
  breaking: Breaking,
) => Answer;

type EffectOf<Kind extends RequestEffect["fault"]> = RequestEffect & { readonly fault: Kind };

const BREAKS: { readonly [Kind in RequestEffect["fault"]]: Break<EffectOf<Kind>> } = {
  latency: (answer) => answer,
  error: (_, effect, breaking) => failWith(effect, breaking),
  "rate-limit": (_, { retryAfterSeconds }, breaking) => limitRate(retryAfterSeconds ?? 1, breaking),
  "content-type": (answer, { contentType }) => withHeader(answer, "content-type", contentType),
  "invalid-json": (answer) => ({ ...answer, body: firstHalf(answer.body) }),
  "clock-skew": (answer, { skewMs }, { server }) =>
    withHeader(answer, "date", new Date(server.clock.now() + skewMs).toUTCString()),
  timeout: breakWire,
  reset: breakWire,
  truncate: breakWire,
  drip: breakWire,
};

export function breakAnswer(answer: Answer, effect: RequestEffect, breaking: Breaking): Answer {
  // The table holds for each kind what takes an effect of that kind.
  const breakIt = BREAKS[effect.fault] as Break<RequestEffect>;
  return breakIt(answer, effect, breaking);
}

/** Statuses whose codes tell the caller to do what `Retry-After` says. */
const WAITED_FOR = new Set([429, 503]);

function failWith(
  { code, retryAfterSeconds }: EffectOf<"error">,
  { request, server }: Breaking,
): Answer {
  const found = problem(code);
  const headers = startHeaders(request, server);
  const wait = retryAfterSeconds ?? (WAITED_FOR.has(found.status) ? 1 : undefined);
  if (wait !== undefined) headers["retry-after"] = String(wait);
  return failure({ headers, server }, undefined, found);
}

/** As a full window of the policy would have it, with the truth about when there is room again. */
function limitRate(resetSeconds: number, { request, server }: Breaking): Answer {
  const now = server.clock.now();
  const windows = policyWindows(server.policy).slice(0, 1);
  const fill = { used: Number.POSITIVE_INFINITY, growsAt: now + resetSeconds * 1_000 };
  const full = readWindow(windows[0] ?? NO_WINDOW, fill, now);
  const rates = windows.length === 0 ? {} : rateHeaders({ admitted: false, windows: [full] });
  const headers = { ...startHeaders(request, server), ...rates };
  return failure({ headers, server }, undefined, rateLimitExceeded(full));
}

/** What a policy is said to have that has none. */
const NO_WINDOW: RateWindow = { name: "minute", quota: 0, seconds: 60, kind: "rolling" };

/** An answer that never sets out, as that of a handler of a test's own, cannot break on its way. */
function breakWire(answer: Answer, fault: WireFault, { server, ...waits }: Breaking): Answer {
  if (answer.delivery?.hasHead === false) return answer;
  const delivery = breakDelivery(fault, answer, { now: server.clock.now(), ...waits });
  return { ...answer, delivery };
}

const withHeader = (answer: Answer, name: string, value: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});

const firstHalf = (body: Answer["body"]): Answer["body"] =>
  body === null ? null : body.slice(0, Math.floor(body.length / 2));
