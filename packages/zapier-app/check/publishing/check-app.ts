/**
 * Zapier's publishing checks without Zapier: the same ids, as far as its reference tells what they look at. What needs
 * Zapier's servers (an account, users, a Zap that is switched on) is not among them.
 */
import { checkAuthentication } from "./authentication-checks.ts";
import type { Definition, Finding } from "./definition.ts";
import type { Facts } from "./facts.ts";
import { checkFields } from "./field-checks.ts";
import { checkHistory } from "./history-checks.ts";
import { checkHooks } from "./hook-checks.ts";
import { checkPlatform } from "./platform-checks.ts";
import { checkResults } from "./result-checks.ts";
import { checkSamples } from "./sample-checks.ts";
import { checkTexts } from "./text-checks.ts";

type Check = (app: Definition, facts: Facts) => Finding[];

const checks: readonly Check[] = [
  checkAuthentication,
  checkFields,
  checkHooks,
  checkSamples,
  checkTexts,
  checkPlatform,
  checkHistory,
  checkResults,
];

/** Everything that would hold up the app's publication; empty for an app that is ready. */
export function checkApp(app: Definition, facts: Facts): Finding[] {
  return checks.flatMap((check) => check(app, facts));
}
