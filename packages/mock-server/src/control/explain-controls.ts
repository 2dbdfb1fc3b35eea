/** The control that explains a request which nobody sends: `POST /__postern/explain`. */
import type { DescribedRequest } from "../domain/wire/described-request.ts";
import { ControlFault, type ControlTable, readJson } from "./controls.ts";
import { describedFault } from "./described-fault.ts";

/** A body of the API may be a megabyte long, and is escaped once more here. */
const MAX_BYTES = 4_194_304;

export const explainControls: ControlTable = {
  "POST explain": async ({ request, controls }) => {
    const { answer, failures, notChecked } = await controls.explain(
      readDescribed(await readJson(request, MAX_BYTES)),
    );
    return { answer: answer ?? null, failures, not_checked: notChecked };
  },
};

/** @throws ControlFault */
function readDescribed(sent: unknown): DescribedRequest {
  const fault = describedFault(sent);
  if (fault !== undefined) throw new ControlFault(fault);
  // Every member has been looked at.
  return sent as DescribedRequest;
}
