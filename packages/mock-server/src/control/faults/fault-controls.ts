/** The controls of faults under `/__postern/faults`, and who may ask for one by header. */
import type { Fault } from "../../domain/faults/fault.ts";
import { FAULT_HEADER } from "../../domain/faults/fault-header.ts";
import { FaultSpecError } from "../../domain/faults/read-fault.ts";
import type { IncomingRequest } from "../../domain/wire/exchange.ts";
import { WrappedRequest } from "../../domain/wire/wrapped-request.ts";
import { ControlFault, type ControlTable, readJson } from "../controls.ts";
import type { Faults, ListedFault } from "./faults.ts";

const MAX_BYTES = 4_096;
const HEADER = FAULT_HEADER.toLowerCase();

export const faultControls: ControlTable = {
  "GET faults": async ({ controls: { faults } }) => ({ faults: faults.list() }),
  "POST faults": async ({ request, controls: { faults } }) =>
    addFault(await readJson(request, MAX_BYTES), faults),
  "DELETE faults": async ({ controls: { faults } }) => {
    faults.clear();
    return { deleted: true };
  },
  "GET faults/NAME": async ({ name, controls: { faults } }) => findFault(name, faults),
  "DELETE faults/NAME": async ({ name, controls: { faults } }) => {
    findFault(name, faults);
    return { deleted: faults.remove(name) };
  },
};

function addFault(written: unknown, faults: Faults): ListedFault {
  try {
    // `add` looks at every member.
    const { id } = faults.add(written as Fault);
    return findFault(id, faults);
  } catch (error) {
    if (error instanceof FaultSpecError) throw new ControlFault(error.message);
    throw error;
  }
}

function findFault(id: string, faults: Faults): ListedFault {
  const found = faults.list().find((fault) => fault.id === id);
  if (found !== undefined) return found;
  throw new ControlFault("There is no fault with this id. GET /__postern/faults lists them.");
}

/** The request as it is answered: where its header may not ask for a fault, as if it had none. */
export function heedFaultHeader(
  request: IncomingRequest,
  mayAsk: false | ((request: IncomingRequest) => boolean),
): IncomingRequest {
  if (request.header(HEADER) === undefined) return request;
  return mayAsk !== false && mayAsk(request) ? request : new WithoutFaultHeader(request);
}

class WithoutFaultHeader extends WrappedRequest {
  override header(name: string): string | undefined {
    return name === HEADER ? undefined : super.header(name);
  }

  override headers(): Iterable<readonly [name: string, value: string]> {
    return [...super.headers()].filter(([name]) => name !== HEADER);
  }
}
