/** Tells hooks and log of each attempt. It stands outside of the key: nothing it tells of can hold it. */
import type { Clock } from "./clock.ts";
import { createDeprecationWarning } from "./deprecation.ts";
import type { Reply, Send } from "./exchange.ts";
import { attemptOf, type HookCaller } from "./hooks.ts";
import type { Log } from "./logger.ts";

export interface Observers {
  readonly clock: Clock;
  readonly hooks: HookCaller;
  readonly log: Log;
}

export function createObserve({ clock, hooks, log }: Observers): (next: Send) => Send {
  const warnOfDeprecation = createDeprecationWarning(log);
  return (next) => async (request) => {
    const attempt = attemptOf(request);
    const startedAt = clock.now();
    const { url: _url, ...facts } = attempt;
    log.debug?.("sends a request", facts);
    const headers = hooks.request(attempt);
    let reply: Reply;
    try {
      reply = await next({ ...request, headers: { ...headers, ...request.headers } });
    } catch (error) {
      const durationMs = clock.now() - startedAt;
      log.debug?.("got no answer", { ...facts, durationMs, error });
      hooks.failure(attempt, { error, durationMs });
      throw error;
    }
    const durationMs = clock.now() - startedAt;
    const { status, rateLimit } = reply;
    const requestId = reply.headers.get("x-request-id") ?? undefined;
    log.debug?.("got an answer", { ...facts, status, requestId, durationMs });
    warnOfDeprecation(request.operationId, reply.headers);
    hooks.response(attempt, { status, requestId, rateLimit, durationMs });
    return reply;
  };
}
