/** The server without a platform: ports go in; a function from request to answer, and the hands of a test, come out. */
import type { Controls } from "./control/controls.ts";
import { DEMO_COMPANY_ID, makeDemoData } from "./control/demo-data.ts";
import { type Handle, keepJournal } from "./control/journal.ts";
import type { Policy } from "./domain/policy/policy.ts";
import { serve } from "./http/serve.ts";
import { createActivityLog } from "./jobs/activity-log.ts";
import { createDueWork, type DueWork } from "./jobs/due-work.ts";
import { flush, restoreCounts } from "./jobs/flush.ts";
import { checkEncryptionKey } from "./jobs/kept-cipher.ts";
import { keepClockOffset, restoreClock } from "./jobs/kept-clock.ts";
import { createKeyUsage } from "./jobs/key-usage.ts";
import { createKeyUse } from "./jobs/key-use.ts";
import { createUsageAlarms } from "./jobs/usage-alarms.ts";
import { watchAllKeys } from "./jobs/watch-all-keys.ts";
import type { KeptCounts, MovableClock, Ports } from "./ports.ts";
import { createServerContext, type ServerContext } from "./server-context.ts";

export interface AssemblyParts {
  readonly ports: Ports & { readonly clock: MovableClock };
  /** Those of the rate limiter, where they are in this process alone. */
  readonly keptCounts: KeptCounts | undefined;
  readonly policy: Policy;
  readonly publicUrl: () => string;
  readonly isContractChecked: boolean;
  /** Whether an empty store is given the demo company. */
  readonly isDemo: boolean;
}

export interface Assembly extends Controls {
  readonly context: ServerContext;
  readonly handle: Handle;
  readonly dueWork: DueWork;
  /** Whether the store holds the demo company. */
  hasDemoData(): Promise<boolean>;
  /** Writes what is kept in memory between requests. */
  flush(): Promise<void>;
}

/** Goes on with what the store holds. */
export async function assemble(parts: AssemblyParts): Promise<Assembly> {
  const { ports, keptCounts, isDemo, ...settings } = parts;
  const keyUse = createKeyUse();
  const keyUsage = createKeyUsage();
  const context = createServerContext({
    ...settings,
    ports,
    keyUse,
    keyUsage,
    usageAlarms: createUsageAlarms(),
    activity: createActivityLog(),
  });
  const { store, rateLimiter } = ports;
  const { journal, handle } = keepJournal(
    (request) => serve(request, context),
    () => ports.clock.now(),
  );
  const makeFirstData = async () => {
    if (isDemo) await makeDemoData(context);
  };
  const isEmpty = async () => (await store.read((tables) => tables.count("companies", {}))) === 0;
  await restoreClock(ports.clock, store);
  if (keptCounts !== undefined) await restoreCounts(context, keptCounts);
  await checkEncryptionKey(ports.cipher, store);
  if (await isEmpty()) await makeFirstData();
  await watchAllKeys(context);
  const dueWork = createDueWork(context, ports.clock);
  return {
    context,
    handle,
    journal,
    dueWork,
    now: () => ports.clock.now(),
    async advance(durationMs) {
      await keyUse.flush(store);
      await context.usageAlarms.flush(context);
      await keepClockOffset(ports.clock.offsetMs + durationMs, store);
      await dueWork.advance(durationMs);
    },
    hasDemoData: async () =>
      (await store.read((tables) => tables.get("companies", DEMO_COMPANY_ID))) !== undefined,
    flush: () => flush(context, keyUse, keptCounts),
    async reset() {
      await flush(context, keyUse);
      await store.clear();
      await rateLimiter.clear();
      context.guesses.clear();
      context.logIns.clear();
      journal.clear();
      await keepClockOffset(ports.clock.offsetMs, store);
      await checkEncryptionKey(ports.cipher, store);
      await makeFirstData();
      await watchAllKeys(context);
    },
  };
}
