/** Runs one check of a request: a failure ends the request, or is recorded if all failures are requested. */
import { Problem } from "../domain/wire/problem.ts";
import type { CheckPlace, Exchange, FailedCheck } from "./exchange.ts";

/** Of one check, or as its failure tells. */
type Place = CheckPlace | ((failure: Problem) => CheckPlace);

/**
 * @returns what the test found; undefined where it failed and failures are noted.
 * @throws Problem where nobody notes failures: the first that applies is the answer.
 */
export function check<Fact>(
  { noted }: Pick<Exchange, "noted">,
  place: Place,
  test: () => Fact,
): Fact | undefined {
  if (noted === undefined) return test();
  try {
    return test();
  } catch (error) {
    noted.push(failedCheck(place, error));
    return undefined;
  }
}

/** As `check`, for a test that takes its time. */
export async function checkLater<Fact>(
  { noted }: Pick<Exchange, "noted">,
  place: Place,
  test: () => Promise<Fact>,
): Promise<Fact | undefined> {
  if (noted === undefined) return test();
  try {
    return await test();
  } catch (error) {
    noted.push(failedCheck(place, error));
    return undefined;
  }
}

function failedCheck(place: Place, failure: unknown): FailedCheck {
  if (!(failure instanceof Problem)) throw failure;
  return { place: typeof place === "number" ? place : place(failure), failure };
}
