/** Finds the world of a request, by its path or its header, and passes the request to it. */
import { CONTROL_PATH } from "../control/controls.ts";
import { heedFaultHeader } from "../control/faults/fault-controls.ts";
import { control } from "../control/routes.ts";
import { invalidWorld, splitWorldPath, WORLD_HEADER } from "../control/worlds.ts";
import type { Answer, Handle, IncomingRequest } from "../domain/wire/exchange.ts";
import type { Problem } from "../domain/wire/problem.ts";
import { refuse } from "../http/serve.ts";
import { ClosedError } from "./closed-error.ts";
import type { NamedWorlds } from "./named-worlds.ts";
import type { Core } from "./open-core.ts";

/** A source of requests: a port, or in-process calls. */
export interface Carrier {
  /** Whether its requests may name worlds other than the default world. */
  readonly hasWorlds: boolean;
  /** Whether the header `X-Postern-Fault` of whoever may control it is followed. */
  readonly hasFaults: boolean;
  /** Whether it has a control surface beside the API. */
  readonly hasControls: boolean;
  /** Whether the sender of a request may use the control surface and create a world. */
  readonly mayControl: (request: IncomingRequest) => boolean;
}

export interface Worlds {
  /** The default world, for requests that name none. */
  readonly main: Core;
  readonly worlds: NamedWorlds;
}

/** A request as its world sees it. */
interface Addressed {
  readonly core: Core;
  readonly request: IncomingRequest;
}

const HEADER = WORLD_HEADER.toLowerCase();

/** @returns a function that handles the requests of a carrier, each in its world. */
export function answerInWorlds(places: Worlds, carrier: Carrier): Handle {
  const { hasFaults, mayControl } = carrier;
  const mayAskForFault = hasFaults && mayControl;
  // Most requests name no world, so skip the search for them.
  return (request) =>
    isPlain(request)
      ? places.main.handle(heedFaultHeader(request, mayAskForFault))
      : answerAddressed(request, places, carrier);
}

const isPlain = (request: IncomingRequest): boolean =>
  !request.path.startsWith(CONTROL_PATH) && request.header(HEADER) === undefined;

async function answerAddressed(
  request: IncomingRequest,
  places: Worlds,
  carrier: Carrier,
): Promise<Answer> {
  const { main, worlds } = places;
  const { hasControls, hasFaults, mayControl } = carrier;
  try {
    const { core, request: moved } = await findWorld(request, places, carrier);
    const isControl = hasControls && moved.path.startsWith(CONTROL_PATH) && mayControl(request);
    if (!isControl) return await core.handle(heedFaultHeader(moved, hasFaults && mayControl));
    return await control({ request: moved, controls: core, worlds });
  } catch (error) {
    // In-process, whoever calls what is closed is told by a rejection.
    if (error instanceof ClosedError) throw error;
    return refuse(error, main.context);
  }
}

/** The path takes precedence over the header, because links of a world must work without the header. */
async function findWorld(
  request: IncomingRequest,
  { main, worlds }: Worlds,
  { hasWorlds, mayControl }: Carrier,
): Promise<Addressed> {
  const inPath = hasWorlds ? splitWorldPath(request) : undefined;
  if (inPath !== undefined) {
    const { name } = inPath;
    const core = mayControl(request) ? await worlds.open(name) : await worlds.find(name);
    return core === undefined ? { core: main, request } : { core, request: inPath.request };
  }
  const name = request.header(HEADER);
  if (name === undefined) return { core: main, request };
  // A response from a different world would mix up what a test wants to keep separate.
  if (!hasWorlds || !mayControl(request)) throw worldNotTaken();
  return { core: await worlds.open(name), request };
}

const worldNotTaken = (): Problem =>
  invalidWorld(
    `${WORLD_HEADER} is taken from those who may use the control surface. Leave the header out, send X-Postern-Control-Token, or start the server with its control surface.`,
  );
