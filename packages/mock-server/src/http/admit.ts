/** Checks 7 to 9: the company's plan, the caller's address, the page's origin. */
import { requireAddress, requireOrigin } from "../domain/access/admission.ts";
import type { Caller } from "../domain/access/caller.ts";
import { requirePlan } from "../domain/policy/plan.ts";
import { check } from "./check.ts";
import type { Exchange } from "./exchange.ts";

/** @throws Problem `PLAN_LIMIT`, `IP_NOT_ALLOWED`, `ORIGIN_NOT_ALLOWED`. */
export function admit(exchange: Exchange, caller: Caller | undefined): void {
  if (caller?.type !== "key") return;
  const { request, server } = exchange;
  const { key, company } = caller;
  check(exchange, 7, () => requirePlan(company, server.policy));
  check(exchange, 8, () => requireAddress(key, request.address, server));
  check(exchange, 9, () => requireOrigin(key, request.header("origin"), server));
}
