/** Prints "N passed, N failed" from the JSON report of a test run; a file that could not run counts as one failure. */
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

export interface TestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export function countTests({ testResults }: TestReport): { passed: number; failed: number } {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const tests = assertionResults.map((test) => test.status);
    return status === "failed" && !tests.includes("failed") ? [...tests, "failed"] : tests;
  });
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return { passed: count("passed"), failed: count("failed") };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as TestReport;
  const { passed, failed } = countTests(report);
  console.log(`${passed} passed, ${failed} failed`);
}
