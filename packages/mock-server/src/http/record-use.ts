/** Notes that a key was used: successful requests alone count, and only they reset the idle clock. */
import type { Caller } from "../domain/caller.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Exchange } from "./exchange.ts";

export function recordUse(
  { server }: Exchange,
  caller: Caller | undefined,
  outcome: Outcome<unknown>,
): void {
  if (caller?.type !== "key" || outcome.status >= 400) return;
  server.keyUse.record(caller.key.id, new Date(server.clock.now()).toISOString());
}
