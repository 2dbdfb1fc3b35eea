/** Scenarios: a world as a file tells it, in the place of what there was. */

import { parseClockSetting } from "../../domain/time/clock-setting.ts";
import type { ServerContext } from "../../server-context.ts";
import type { Snapshots } from "../snapshots/snapshots.ts";
import { type ReadScenario, readScenarioText, scenarioError } from "./read-scenario.ts";
import type { SetUpTools } from "./set-up-scenario.ts";

export interface Scenarios {
  /**
   * Puts a world that a scenario tells in the place of all that there is; `reset` goes back to it from then on. Where
   * that fails, all is as it was.
   * @throws ScenarioError
   */
  apply(read: ReadScenario): Promise<void>;
  /**
   * @param name What messages call the text.
   * @throws ScenarioError
   */
  applyText(written: string, name: string): Promise<void>;
}

export interface ScenarioParts extends SetUpTools {
  readonly snapshots: Snapshots;
  /** Empties the world. @param moveTo epoch milliseconds for its clock to show; undefined: it stays */
  readonly empty: (moveTo: number | undefined) => Promise<void>;
  /** Makes the first data of a world that is empty. */
  readonly begin: (read: ReadScenario) => Promise<void>;
}

export function createScenarios(parts: ScenarioParts): Scenarios {
  const { context, snapshots, empty, begin } = parts;
  const apply = async (read: ReadScenario) => {
    requireSamePolicy(read, context);
    const moveTo = clockTime(read);
    const before = await snapshots.snapshot();
    try {
      await empty(moveTo);
      await begin(read);
    } catch (error) {
      await snapshots.restore(before);
      throw error;
    }
  };
  return {
    apply,
    applyText: async (written, name) =>
      apply(await readScenarioText(written, name, context.readYaml)),
  };
}

function requireSamePolicy({ scenario, placeOf }: ReadScenario, { policy }: ServerContext): void {
  if (scenario.policy === undefined || scenario.policy === policy.name) return;
  const message = `is not that of this world, ${policy.name}: policies are chosen when a world is made. Leave it out, or give the scenario to a world at its beginning`;
  throw scenarioError([{ path: ["policy"], message }], placeOf);
}

function clockTime({ scenario, placeOf }: ReadScenario): number | undefined {
  if (scenario.clock === undefined) return undefined;
  const setting = parseClockSetting(scenario.clock);
  if (setting !== undefined && "startsAt" in setting) return setting.startsAt;
  const message =
    "can be moved here, to a time with its zone such as 2026-01-31T09:00:00Z; whether it ticks is chosen when a world is made";
  throw scenarioError([{ path: ["clock"], message }], placeOf);
}
