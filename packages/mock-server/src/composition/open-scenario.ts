/** Opens a scenario that a server is told of, from a file or as an object. */
import {
  type ReadScenario,
  readScenario,
  ScenarioError,
} from "../control/scenarios/read-scenario.ts";
import type { Scenario } from "../control/scenarios/scenario.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { findPolicy, type MockServerOptions, OptionError } from "./options.ts";

/** A scenario, and what it says of the server. */
export interface OpenScenario extends ReadScenario {
  readonly options: Pick<MockServerOptions, "policy" | "clock">;
}

/** @throws OptionError for a file that cannot be read. */
export type ReadScenarioFile = (file: string) => Promise<ReadScenario>;

/** @throws OptionError */
export async function openScenario(
  scenario: string | Scenario,
  readFile: ReadScenarioFile,
): Promise<OpenScenario> {
  const read = await asOptionError(
    typeof scenario === "string"
      ? readFile(scenario)
      : Promise.resolve(scenario).then(readScenario),
  );
  const { policy, clock } = read.scenario;
  return {
    ...read,
    options: { ...(policy && { policy: policyOf(read) }), ...(clock && { clock }) },
  };
}

/** A scenario that cannot be is an option that cannot be. */
export async function asOptionError<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ScenarioError) throw new OptionError(error.message, { cause: error });
    throw error;
  }
}

function policyOf({ scenario, placeOf }: ReadScenario): string | Policy {
  const { policy = "postern" } = scenario;
  try {
    if (typeof policy === "string") return findPolicy(policy);
    const { extends: base, ...facts } = policy;
    const basis = findPolicy(base);
    return findPolicy({ ...basis, ...facts });
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    throw new OptionError(`${placeOf(["policy"])}: ${error.message}`, { cause: error });
  }
}
