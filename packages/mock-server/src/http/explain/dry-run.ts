/** The server as a request finds it that must leave no trace: it reads what there is, and all that it changes is taken back. */
import { GUESS_LIMIT, LOG_IN_LIMIT } from "../../domain/access/auth-throttle.ts";
import { type FailureLimit, FailureLog } from "../../domain/access/failure-log.ts";
import { IdSequence } from "../../domain/wire/id.ts";
import type { RateLimiter } from "../../ports/rate-limiter.ts";
import type { Store } from "../../ports/store.ts";
import { tryWrite } from "../../ports/try-write.ts";
import type { ServerContext } from "../../server-context.ts";

export interface DryRun {
  readonly server: ServerContext;
  /** Whether somebody outside would have been asked: what they would say is not known. */
  readonly hasAskedOutside: () => boolean;
}

const nothing = (): void => undefined;
const later = async (): Promise<void> => undefined;

export function dryRunOf(server: ServerContext): DryRun {
  let hasAsked = false;
  const askNobody = async (): Promise<never> => {
    hasAsked = true;
    throw new Error("A dry run asks nobody outside.");
  };
  return {
    server: {
      ...server,
      store: takingBack(server.store),
      rateLimiter: takingNothing(server.rateLimiter),
      outbound: {
        requireAllowed: (url) => server.outbound.requireAllowed(url),
        fetch: askNobody,
      },
      writeTexts: askNobody,
      ids: new IdSequence((length) => server.random.bytes(length)),
      guesses: copyOf(server.guesses, GUESS_LIMIT),
      logIns: copyOf(server.logIns, LOG_IN_LIMIT),
      inFlight: new Set(server.inFlight),
      keyUse: { record: nothing, pending: (keyId) => server.keyUse.pending(keyId) },
      keyUsage: { count: nothing, flush: later },
      usageAlarms: { raise: nothing, flush: later },
      activity: { add: nothing, flush: later },
      log: nothing,
    },
    hasAskedOutside: () => hasAsked,
  };
}

function copyOf(failures: FailureLog, limit: FailureLimit): FailureLog {
  const copy = new FailureLog(limit);
  copy.restore(failures.save());
  return copy;
}

/** Whether there is room is seen without taking it. */
const takingNothing = (limiter: RateLimiter): RateLimiter => ({
  take: (bucket, windows, now) => limiter.read(bucket, windows, now),
  read: (bucket, windows, now) => limiter.read(bucket, windows, now),
  clear: later,
});

/** Each write runs to its end, and is then taken back. */
function takingBack(store: Store): Store {
  return {
    read: (work) => store.read(work),
    write: (work) => tryWrite(store, work),
    exclusively: (_task, work) => work(),
    dump: (work) => store.dump(work),
    clear: later,
    load: later,
    close: later,
  };
}
