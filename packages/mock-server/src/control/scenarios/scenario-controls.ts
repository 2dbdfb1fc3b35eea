/** The control that puts a scenario in the place of a world: `POST /__postern/scenarios`. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { ControlFault, type ControlTable } from "../controls.ts";
import { ScenarioError } from "./read-scenario.ts";

const MAX_BYTES = 4_194_304;

export const scenarioControls: ControlTable = {
  "POST scenarios": async ({ request, controls }) => {
    const written = new TextDecoder().decode(await request.body(MAX_BYTES));
    try {
      await controls.scenarios.applyText(written, "scenario");
    } catch (error) {
      if (error instanceof ScenarioError) throw new ControlFault(error.message);
      throw error;
    }
    return { applied: true, now: toTimestamp(controls.now()) };
  },
};
