/** What brings requests to the server, and what each may ask for beside the API. */
import { isSameSecret } from "../adapters/secrets/same-secret.ts";
import { isControlAllowed } from "../control/is-control-allowed.ts";
import type { Carrier } from "./find-world.ts";
import {
  isLoopbackHost,
  isSharedDatabase,
  type MockServerOptions,
  OptionError,
} from "./options.ts";

/** Whoever calls in-process holds the server, whose hands do what controls do. */
export const inProcess = ({ control = true }: MockServerOptions): Carrier => ({
  hasWorlds: control,
  hasFaults: control,
  hasControls: false,
  mayControl: () => true,
});

/** Beyond this machine, and where others may share the state, the control surface is for holders of its token alone. */
export function onPort(options: MockServerOptions, host: string): Carrier {
  const { control: isWanted = true, controlToken, database = "memory" } = options;
  const isOwn = isLoopbackHost(host) && !isSharedDatabase(database);
  const isControlled = isWanted && (isOwn || controlToken !== undefined);
  return {
    hasWorlds: isControlled,
    hasFaults: isControlled,
    hasControls: isControlled,
    mayControl: (request) => isControlAllowed(request, controlToken, isSameSecret),
  };
}

/**
 * An empty token is what a shell makes of a variable that is not set: it would let everybody in.
 * @throws OptionError
 */
export function requireControlToken({ controlToken }: MockServerOptions): void {
  if (controlToken === undefined || controlToken.trim() !== "") return;
  throw new OptionError(
    "The control token is empty, and would let everybody in. Give one, or leave the option out.",
  );
}
