/**
 * Assembles the platform-independent server: it takes ports and returns a request handler and the controls for a test.
 */
import type { Controls } from "../control/controls.ts";
import { DEMO_COMPANY_ID, makeDemoData } from "../control/demo/demo-data.ts";
import { createFaults } from "../control/faults/faults.ts";
import { keepJournal } from "../control/journal.ts";
import type { ReadScenario } from "../control/scenarios/read-scenario.ts";
import { createScenarios } from "../control/scenarios/scenarios.ts";
import {
  type MakePost,
  type SetUpTools,
  setUpScenario,
} from "../control/scenarios/set-up-scenario.ts";
import { createSnapshots } from "../control/snapshots/snapshots.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Handle } from "../domain/wire/exchange.ts";
import { createPostAs } from "../http/explain/create-post-as.ts";
import { explain } from "../http/explain/explain.ts";
import { applyFaults } from "../http/faults/apply-faults.ts";
import { Overrides } from "../http/overrides.ts";
import { serve } from "../http/serve.ts";
import { createDueWork, type DueWork } from "../jobs/due-work.ts";
import { createTurns } from "../jobs/in-turn.ts";
import { createActivityLog } from "../jobs/kept/activity-log.ts";
import { flush, restoreCounts } from "../jobs/kept/flush.ts";
import { checkEncryptionKey } from "../jobs/kept/kept-cipher.ts";
import { keepClockOffset, restoreClock } from "../jobs/kept/kept-clock.ts";
import { createKeyUsage } from "../jobs/kept/key-usage.ts";
import { createKeyUse } from "../jobs/kept/key-use.ts";
import { createUsageAlarms } from "../jobs/kept/usage-alarms.ts";
import { watchAllKeys } from "../jobs/keys/watch-all-keys.ts";
import { awaitSweep } from "../jobs/retention/sweep.ts";
import type { MovableClock } from "../ports/clock.ts";
import type { Ports } from "../ports/ports.ts";
import type { KeptCounts } from "../ports/rate-limiter.ts";
import { createServerContext, type ServerContext } from "../server-context.ts";

export interface AssemblyParts {
  readonly ports: Ports & { readonly clock: MovableClock };
  /** Those of the rate limiter, where they are in this process alone. */
  readonly keptCounts: KeptCounts | undefined;
  readonly policy: Policy;
  readonly publicUrl: () => string;
  readonly isContractChecked: boolean;
  /** Whether an empty store is given the demo company. */
  readonly isDemo: boolean;
  /** What an empty store is given; it has the last word on the demo company. */
  readonly scenario?: ReadScenario | undefined;
}

export interface Assembly extends Controls {
  readonly context: ServerContext;
  readonly handle: Handle;
  /** Handlers of MSW that a test puts before the server. */
  readonly overrides: Overrides;
  readonly dueWork: DueWork;
  /** Whether the store holds the demo company. */
  hasDemoData(): Promise<boolean>;
  /** Writes what is kept in memory between requests. */
  flush(): Promise<void>;
  /** Lets whoever waits for the clock go on, so that the server can close. */
  release(): void;
}

/** Goes on with what the store holds. */
export async function assemble(parts: AssemblyParts): Promise<Assembly> {
  const { keptCounts } = parts;
  const { clock, store } = parts.ports;
  const { context, keyUse } = createContext(parts);
  await restoreClock(clock, store);
  if (keptCounts !== undefined) await restoreCounts(context, keptCounts);
  const { keeping, ...face } = createFace(context, clock);
  const dueWork = createDueWork(context, clock);
  const faults = createFaults(context);
  const flushAll = () => flush(context, keyUse, keptCounts);
  const advance = async (durationMs: number) => {
    await keyUse.flush(store);
    await context.usageAlarms.flush(context);
    await dueWork.advance(durationMs);
  };
  const makePost: MakePost = (asKey, body) => createPostAs(asKey, body, context);
  const tools = { context, faults, advance, makePost };
  const begin = (scenario: ReadScenario | undefined) =>
    beginAnew({ ...tools, scenario, isDemo: parts.isDemo });
  const empty = (moveTo?: number) =>
    dueWork.whileIdle(async () => {
      await flush(context, keyUse);
      await forget(context);
      face.journal.clear();
      if (moveTo !== undefined) clock.advance(moveTo - clock.now());
      await keepClockOffset(clock.offsetMs, store);
    });
  await begin(parts.scenario);
  const kept = { context, clock, keptCounts, journal: keeping, dueWork };
  const snapshots = createSnapshots({ ...kept, flush: flushAll });
  let first = parts.scenario;
  const beginWith = async (scenario: ReadScenario) => {
    await begin(scenario);
    first = scenario;
  };
  const scenarios = createScenarios({ ...tools, snapshots, empty, begin: beginWith });
  const reset = async () => {
    await empty();
    await begin(first);
  };
  return {
    ...face,
    context,
    faults,
    ...oneAtATime({ reset, snapshots, scenarios }),
    explain: (described) => explain(described, context),
    dueWork,
    now: () => clock.now(),
    advance,
    hasDemoData: async () =>
      (await store.read((tables) => tables.get("companies", DEMO_COMPANY_ID))) !== undefined,
    flush: flushAll,
  };
}

/** What keeps or replaces a whole world: in the middle of another, each would find a world that is half made. */
function oneAtATime({ reset, snapshots, scenarios }: WholeWorld): WholeWorld {
  const inTurn = createTurns();
  return {
    reset: () => inTurn(reset),
    snapshots: {
      snapshot: () => inTurn(snapshots.snapshot),
      restore: (snapshot) => inTurn(() => snapshots.restore(snapshot)),
    },
    scenarios: {
      apply: (read) => inTurn(() => scenarios.apply(read)),
      applyText: (written, name) => inTurn(() => scenarios.applyText(written, name)),
    },
  };
}

type WholeWorld = Pick<Controls, "reset" | "snapshots" | "scenarios">;

/** What answers requests, with what a test puts in its way, and what remembers them. */
function createFace(context: ServerContext, clock: MovableClock) {
  const overrides = new Overrides(context);
  const closing = new AbortController();
  const answer = applyFaults(
    overrides.before((request) => serve(request, context)),
    {
      server: context,
      reach: (time, signal) => clock.reach(time, signal),
      closing: closing.signal,
    },
  );
  const release = () => closing.abort();
  return { ...keepJournal(answer, () => clock.now()), overrides, release };
}

function createContext({ ports, policy, publicUrl, isContractChecked }: AssemblyParts) {
  const keyUse = createKeyUse();
  const context = createServerContext({
    ports,
    policy,
    publicUrl,
    isContractChecked,
    keyUse,
    keyUsage: createKeyUsage(),
    usageAlarms: createUsageAlarms(),
    activity: createActivityLog(ports.meter),
  });
  return { context, keyUse };
}

/** Makes sure of the store's key, and makes the first data where there is none. */
async function beginAnew({ isDemo, scenario, ...tools }: Beginning): Promise<void> {
  const { context } = tools;
  const { cipher, store } = context;
  await checkEncryptionKey(cipher, store);
  const companies = await store.read((tables) => tables.count("companies", {}));
  const hasDemo = scenario?.scenario.demo ?? isDemo;
  if (companies === 0 && hasDemo) await makeDemoData(context);
  await watchAllKeys(context);
  await awaitSweep(context);
  if (companies > 0 || scenario === undefined) return;
  try {
    await setUpScenario(scenario, tools);
  } catch (error) {
    // A part of it would pass for the whole from the next start on.
    await forget(context);
    throw error;
  }
}

type Beginning = SetUpTools & Pick<AssemblyParts, "isDemo" | "scenario">;

async function forget({ store, rateLimiter, guesses, logIns, faults }: ServerContext) {
  await store.clear();
  await rateLimiter.clear();
  guesses.clear();
  logIns.clear();
  faults.clear();
}
