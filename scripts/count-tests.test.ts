import { expect, it } from "vitest";
import { countTests } from "./count-tests.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it("sums the tests of all files, and leaves out those that did not run", () => {
  const testResults = [
    file("passed", "passed", "passed", "skipped"),
    file("failed", "passed", "failed", "failed"),
  ];
  expect(countTests({ testResults })).toEqual({ passed: 3, failed: 2 });
});

it("counts a file that could not be loaded as one failure", () => {
  const testResults = [file("failed"), file("passed", "passed")];
  expect(countTests({ testResults })).toEqual({ passed: 1, failed: 1 });
});

it("counts a file whose clean-up failed after good tests", () => {
  expect(countTests({ testResults: [file("failed", "passed")] })).toEqual({ passed: 1, failed: 1 });
});
