/** Remembers which keys have used up most of their day, so that no request waits for it, and tells whoever listens. */

import { emitUsageThreshold } from "../../changes/keys/emit-key-event.ts";
import type { ReachedThreshold } from "../../domain/usage/usage-threshold.ts";
import type { ServerContext, UsageAlarms } from "../../server-context.ts";
import { createTurns } from "../in-turn.ts";

interface Alarm {
  readonly keyId: string;
  readonly reached: ReachedThreshold;
}

export function createUsageAlarms(): UsageAlarms {
  const inTurn = createTurns();
  let waiting: Alarm[] = [];
  return {
    raise: (keyId, reached) => void waiting.push({ keyId, reached }),
    flush: (server) =>
      inTurn(async () => {
        if (waiting.length === 0) return;
        const alarms = waiting;
        waiting = [];
        try {
          await tell(alarms, server);
        } catch (error) {
          waiting = [...alarms, ...waiting];
          throw error;
        }
      }),
  };
}

function tell(alarms: readonly Alarm[], server: ServerContext): Promise<void> {
  return server.store.write(async (tables) => {
    const context = { tables, server, now: server.clock.now() };
    for (const { keyId, reached } of alarms) {
      const key = await tables.get("api_keys", keyId);
      // A key that is gone by now uses up nothing more.
      if (key !== undefined) await emitUsageThreshold(key, reached, context);
    }
  });
}
