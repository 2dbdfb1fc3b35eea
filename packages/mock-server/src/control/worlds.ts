/** Worlds by name: how a request says which one it is for, and the controls that list and end them. */
import type { IncomingRequest } from "../domain/wire/exchange.ts";
import { type Problem, problem } from "../domain/wire/problem.ts";
import { WrappedRequest } from "../domain/wire/wrapped-request.ts";
import { CONTROL_PATH, ControlFault, type ControlTable } from "./controls.ts";

/** The header that names the world of a request. */
export const WORLD_HEADER = "X-Postern-World";

const WORLDS_PATH = `${CONTROL_PATH}worlds/`;
const WORLD_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What stands between the origin and the paths of a world: a base URL for whoever cannot send headers. */
export const worldPath = (name: string): string => WORLDS_PATH + name;

/** @throws Problem `INVALID_PARAMETER` */
export function requireWorldName(name: string): string {
  if (WORLD_NAME.test(name)) return name;
  throw invalidWorld(
    "A world's name has 1 to 64 letters, digits, dots, hyphens and underscores, the first of them a letter or a digit.",
  );
}

/** In the one failure shape: it answers requests to the API. */
export const invalidWorld = (message: string): Problem =>
  problem("INVALID_PARAMETER", { message, details: { header: WORLD_HEADER } });

/** The world that the path of a request leads into, and the request as that world sees it. */
export interface WorldPath {
  readonly name: string;
  readonly request: IncomingRequest;
}

/** @returns undefined for a path that leads into no world; `/__postern/worlds/NAME` itself is a control. */
export function splitWorldPath(request: IncomingRequest): WorldPath | undefined {
  if (!request.path.startsWith(WORLDS_PATH)) return undefined;
  const end = request.path.indexOf("/", WORLDS_PATH.length);
  if (end < 0) return undefined;
  const name = request.path.slice(WORLDS_PATH.length, end);
  return { name, request: new MovedRequest(request, request.path.slice(end)) };
}

/** A request under another path. */
class MovedRequest extends WrappedRequest {
  readonly #path: string;

  constructor(request: IncomingRequest, path: string) {
    super(request);
    this.#path = path;
  }

  override get path(): string {
    return this.#path;
  }
}

export const worldControls: ControlTable = {
  "GET worlds": async ({ worlds }) => ({ worlds: worlds.names().map((name) => ({ name })) }),
  "DELETE worlds/NAME": async ({ worlds, name }) => {
    if (await worlds.remove(name)) return { deleted: true };
    throw new ControlFault(
      `There is no world with this name. The worlds are: ${list(worlds.names())}.`,
    );
  },
};

const list = (names: readonly string[]): string => (names.length > 0 ? names.join(", ") : "none");
