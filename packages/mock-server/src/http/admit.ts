/** Checks 7 to 9: the company's plan, the caller's address, the page's origin. */
import { admit as admitKey } from "../domain/access/admission.ts";
import type { Caller } from "../domain/access/caller.ts";
import type { Exchange } from "./exchange.ts";

/** @throws Problem `PLAN_LIMIT`, `IP_NOT_ALLOWED`, `ORIGIN_NOT_ALLOWED`. */
export function admit({ request, server }: Exchange, caller: Caller | undefined): void {
  if (caller?.type !== "key") return;
  admitKey(caller, { address: request.address, origin: request.header("origin") }, server);
}
