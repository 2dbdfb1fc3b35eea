/** Runs one check of a request: a failure ends the request, or is recorded if all failures are requested. */
import { Problem } from "../domain/wire/problem.ts";
import type { CheckPlace, Exchange, FailedCheck } from "./exchange.ts";

/** The place of a check, or a function that reads it from the failure. */
type Place = CheckPlace | ((failure: Problem) => CheckPlace);

/**
 * @returns what the test found; undefined if it failed and failures are noted.
 * @throws Problem if failures are not noted: the first one is the answer.
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

/** As `check`, for a test that is asynchronous. */
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
