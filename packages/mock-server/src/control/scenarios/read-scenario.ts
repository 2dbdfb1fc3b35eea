/** Reads a scenario, and says of all that is wrong with it where it stands and what would do. */
import type { ReadYaml } from "../../ports/readers.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioShape } from "./scenario-shape.ts";
import type { Path, ShapeFault } from "./shape.ts";

/** A scenario that cannot be; the message has one line for each fault: file, line, place, what is wrong. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
}

/** A scenario, and words for each place in it. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** `globex.yaml:12: keys[0].token` */
  readonly placeOf: (path: Path) => string;
}

/**
 * @param name What messages call the text: the name of its file.
 * @throws ScenarioError
 */
export async function readScenarioText(
  written: string,
  name: string,
  readYaml: ReadYaml,
): Promise<ReadScenario> {
  const { value, faults, lineOf } = await readYaml(written);
  if (faults.length > 0) {
    throw new ScenarioError(
      faults.map(({ line, message }) => `${name}:${line}: ${message}`).join("\n"),
    );
  }
  // A file of comments alone asks for nothing.
  return checked(value ?? {}, (path) => `${name}:${lineOf(path)}: ${placeOf(path)}`);
}

/** @throws ScenarioError */
export const readScenario = (scenario: Scenario): ReadScenario => checked(scenario, placeOf);

function checked(value: unknown, place: ReadScenario["placeOf"]): ReadScenario {
  const faults = scenarioShape(value, []);
  if (faults.length > 0) throw scenarioError(faults, place);
  // It has the shape.
  return { scenario: value as Scenario, placeOf: place };
}

export const scenarioError = (
  faults: readonly ShapeFault[],
  place: ReadScenario["placeOf"],
): ScenarioError =>
  new ScenarioError(faults.map(({ path, message }) => `${place(path)} ${message}`).join("\n"));

/** `keys[0].token` */
function placeOf([first, ...rest]: Path): string {
  if (first === undefined) return "the scenario";
  const steps = rest.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`));
  return [first, ...steps].join("");
}
