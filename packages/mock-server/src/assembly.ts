/** The server without a platform: ports go in; a function from request to answer, and the hands of a test, come out. */
import { DEMO_COMPANY_ID, makeDemoData } from "./control/demo-data.ts";
import { type Handle, type Journal, keepJournal } from "./control/journal.ts";
import type { Policy } from "./domain/policy.ts";
import { serve } from "./http/serve.ts";
import { createDueWork, type DueWork } from "./jobs/due-work.ts";
import { flush, type KeptCounts, restoreCounts } from "./jobs/flush.ts";
import { createKeyUse } from "./jobs/key-use.ts";
import type { MovableClock, Ports, RateLimiter } from "./ports.ts";
import { createServerContext, type ServerContext } from "./server-context.ts";

export interface AssemblyParts {
  readonly ports: Ports & {
    readonly clock: MovableClock;
    readonly rateLimiter: RateLimiter & KeptCounts & { clear(): void };
  };
  readonly policy: Policy;
  readonly publicUrl: () => string;
  readonly isContractChecked: boolean;
  /** Whether an empty store is given the demo company. */
  readonly isDemo: boolean;
}

export interface Assembly {
  readonly context: ServerContext;
  readonly handle: Handle;
  readonly journal: Journal;
  readonly dueWork: DueWork;
  /** Whether the store holds the demo company. */
  hasDemoData(): Promise<boolean>;
  /** Writes what is kept in memory between requests. */
  flush(): Promise<void>;
  /** Empties everything, and makes the first data anew. */
  reset(): Promise<void>;
}

/** Goes on with what the store holds. */
export async function assemble(parts: AssemblyParts): Promise<Assembly> {
  const { ports, isDemo, ...settings } = parts;
  const keyUse = createKeyUse();
  const context = createServerContext({ ...settings, ports, keyUse });
  const { store, rateLimiter } = ports;
  const { journal, handle } = keepJournal(
    (request) => serve(request, context),
    () => ports.clock.now(),
  );
  const makeFirstData = async () => {
    if (isDemo) await makeDemoData(context);
  };
  const isEmpty = async () => (await store.read((tables) => tables.count("companies", {}))) === 0;
  await restoreCounts(context, rateLimiter);
  if (await isEmpty()) await makeFirstData();
  return {
    context,
    handle,
    journal,
    dueWork: createDueWork(context, ports.clock),
    hasDemoData: async () =>
      (await store.read((tables) => tables.get("companies", DEMO_COMPANY_ID))) !== undefined,
    flush: () => flush(context, keyUse, rateLimiter),
    async reset() {
      await keyUse.flush(store);
      await store.clear();
      rateLimiter.clear();
      context.guesses.clear();
      context.logIns.clear();
      journal.clear();
      await makeFirstData();
    },
  };
}
