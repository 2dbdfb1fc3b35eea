/** Tells every check that a request would fail, by the request path's own steps, and leaves no trace of it. */
import { authThrottled } from "../../domain/access/auth-throttle.ts";
import { type DescribedRequest, toRequest } from "../../domain/wire/described-request.ts";
import type { IncomingRequest } from "../../domain/wire/exchange.ts";
import {
  type Explanation,
  explainFailure,
  type NotChecked,
} from "../../domain/wire/explanation.ts";
import { Problem } from "../../domain/wire/problem.ts";
import type { ServerContext } from "../../server-context.ts";
import type { Exchange, FailedCheck } from "../exchange.ts";
import { handleRequest, judgeCall } from "../handle-request.ts";
import { BASE_PATH } from "../routes/router.ts";
import { type Call, run } from "../run.ts";
import { type DryRun, dryRunOf } from "./dry-run.ts";

/** Nothing changes by it: no quota, no last use, no count of failed attempts, no row. */
export async function explain(
  described: DescribedRequest,
  server: ServerContext,
): Promise<Explanation> {
  const request = () => toRequest(described, BASE_PATH);
  const dryRun = dryRunOf(server);
  const { status, code } = await handleRequest(request(), dryRun.server);
  const answer = dryRun.hasAskedOutside() ? {} : { answer: { status, ...(code && { code }) } };
  if (request().method === "OPTIONS") return { ...answer, failures: [], notChecked: [] };
  const { noted, notChecked } = await meetAll(request(), dryRunOf(server));
  if (code === "AUTH_THROTTLED") noteThrottle(noted, { request: request(), server });
  const failures = noted.map(({ place, failure }) => explainFailure(place, failure));
  return { ...answer, failures, notChecked };
}

interface Met {
  readonly noted: FailedCheck[];
  readonly notChecked: readonly NotChecked[];
}

async function meetAll(request: IncomingRequest, dryRun: DryRun): Promise<Met> {
  const noted: FailedCheck[] = [];
  const exchange = { request, server: dryRun.server, headers: {}, known: {}, noted };
  try {
    const call = await judgeCall(exchange);
    const notChecked = withoutCaller(call);
    const reason = notChecked.length > 0 ? NO_CALLER : await meetLast(exchange, call, dryRun);
    const last = reason === undefined ? [] : [{ checks: [14], reason }];
    return { noted, notChecked: [...notChecked, ...last] };
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
    noted.push({ place: 0, failure });
    return { noted, notChecked: [{ checks: range(1, 14), reason: NO_OPERATION }] };
  }
}

/** Check 14, which takes a workspace and valid input: @returns why it could not be met. */
async function meetLast(
  exchange: Exchange & { readonly noted: FailedCheck[] },
  call: Call,
  { hasAskedOutside }: DryRun,
): Promise<string | undefined> {
  const { noted } = exchange;
  if (noted.some(({ failure }) => failure.code === "WRONG_CREDENTIAL")) return NOT_FOR_CALLER;
  if (noted.some(({ place }) => place >= 12)) return NO_INPUT;
  try {
    await run(exchange, call);
  } catch (failure) {
    if (hasAskedOutside()) return OUTSIDE;
    if (!(failure instanceof Problem)) throw failure;
    noted.push({ place: 14, failure });
  }
  return undefined;
}

const NO_OPERATION = "There is no operation to be judged for.";
const NO_CALLER = "Nobody is known by this credential.";
const NOT_FOR_CALLER = "The operation is not for callers of this kind.";
const NO_INPUT = "It takes a workspace, and parameters and a body that fit the spec.";
const OUTSIDE = "It depends on somebody outside, who was not asked.";

/** Checks 4 and 5 are of the key itself, 7 to 12 of the caller that it stands for. */
const withoutCaller = ({ operation, context }: Call): NotChecked[] =>
  operation.security.length > 0 && context.caller === undefined
    ? [{ checks: [4, 5, ...range(7, 12)], reason: NO_CALLER }]
    : [];

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Check 6 answers in the place of those before it. */
function noteThrottle(
  noted: FailedCheck[],
  { request, server }: Pick<Exchange, "request" | "server">,
): void {
  const { guesses, clock } = dryRunOf(server).server;
  const waitSeconds = guesses.fail(request.address ?? "", clock.now()) ?? 0;
  const place = noted.findIndex((failed) => failed.place > 6);
  noted.splice(place < 0 ? noted.length : place, 0, {
    place: 6,
    failure: authThrottled(waitSeconds),
  });
}
