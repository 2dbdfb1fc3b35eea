/** What the options of a server come to wherever it runs, on Node or in a page. */
import type { CoreOptions } from "./open-core.ts";
import { openScenario, type ReadScenarioFile } from "./open-scenario.ts";
import { findPolicy, type MockServerOptions, parseClock } from "./options.ts";

type AskedOptions = Pick<
  MockServerOptions,
  | "policy"
  | "clock"
  | "scenario"
  | "validateResponses"
  | "allowPrivateUrls"
  | "log"
  | "textGenerator"
>;

type CommonOptions = Pick<
  CoreOptions,
  | "scenario"
  | "policy"
  | "clock"
  | "isContractChecked"
  | "isPrivateUrlAllowed"
  | "log"
  | "textGenerator"
>;

/**
 * What a scenario says of the server wins.
 * @throws OptionError
 */
export async function commonOptions(
  options: AskedOptions,
  readScenarioFile: ReadScenarioFile,
): Promise<CommonOptions> {
  const scenario =
    options.scenario === undefined
      ? undefined
      : await openScenario(options.scenario, readScenarioFile);
  const { policy, clock } = { ...options, ...scenario?.options };
  return {
    scenario,
    policy: findPolicy(policy ?? "postern"),
    clock: parseClock(clock ?? "real"),
    isContractChecked: options.validateResponses ?? true,
    isPrivateUrlAllowed: options.allowPrivateUrls ?? true,
    log: options.log ?? (() => undefined),
    textGenerator: options.textGenerator,
  };
}
