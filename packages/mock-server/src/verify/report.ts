/** The result of a verification, as text and as JSON. */
import type { Outcome } from "./examination.ts";
import type { Verification } from "./verify.ts";

const OUTCOMES: readonly Outcome[] = ["holds", "departs", "refused", "untested"];

/** One line for each operation, one below it for each difference, and the totals. */
export function describeVerification({ results, calls, ended }: Verification): string {
  const width = Math.max(...results.map(({ operation }) => operation.length));
  const lines = results.flatMap(({ operation, outcome, reason, departures }) => [
    `${outcome.padEnd(8)}  ${operation.padEnd(width)}${reason === null ? "" : `  ${reason}`}`.trimEnd(),
    ...departures.map(
      ({ code, request, status, message }) =>
        `          ${code}: ${request} (${status ?? "no response"}): ${message}`,
    ),
  ]);
  if (ended !== null) lines.push("", `Not everything was checked: ${ended}.`);
  const sums = OUTCOMES.map(
    (outcome) => `${results.filter((result) => result.outcome === outcome).length} ${outcome}`,
  );
  return [
    ...lines,
    "",
    `${sums.join(", ")}; ${countDepartures({ results })} differences in ${calls} calls.`,
    "",
  ].join("\n");
}

/** The same result as JSON. */
export const verificationAsJson = (verification: Verification): string =>
  `${JSON.stringify({ ...verification, departures: countDepartures(verification) }, null, 2)}\n`;

export const countDepartures = ({ results }: Pick<Verification, "results">): number =>
  results.reduce((sum, { departures }) => sum + departures.length, 0);

/** Why a run does not vouch for the deployment; null: it does, as far as it found no departure. */
export const whyUnverified = ({ results, ended }: Verification): string | null =>
  ended ?? (results.some(({ outcome }) => outcome === "holds") ? null : "no operation succeeded");
