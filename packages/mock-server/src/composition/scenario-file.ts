/** Reads the file of a scenario. */
import { readTextFile } from "../adapters/yaml/read-text-file.ts";
import { readYaml } from "../adapters/yaml/read-yaml.ts";
import { readScenarioText } from "../control/scenarios/read-scenario.ts";
import type { ReadScenarioFile } from "./open-scenario.ts";
import { OptionError } from "./options.ts";

export const readScenarioFile: ReadScenarioFile = async (file) => {
  const written = readTextFile(file);
  if (written !== undefined) return readScenarioText(written, file, readYaml);
  throw new OptionError(`The scenario ${file} cannot be read. Name a YAML file.`);
};
