import { describe, expect, it } from "vitest";
import { DAY_MS } from "../time/day.ts";
import type { KeyUsage } from "./key-usage.ts";
import { reportUsage, type UsageDay, type UsageInterval, usagePeriods } from "./usage-report.ts";

const day = (date: string) => Date.parse(`${date}T00:00:00.000Z`);

function used(date: string, requests: number, usage: Partial<KeyUsage> = {}): UsageDay {
  const empty = { operations: [], addresses: [], origins: [], clients: [], codes: [] };
  return { day: day(date), usage: { requests, errors: 1, ...empty, ...usage } };
}

describe("the report on a key", () => {
  it("adds up the days of each value, most requests first", () => {
    const report = reportUsage([
      used("2026-11-20", 5, {
        operations: [
          ["listPosts", 3, 0],
          ["createPost", 2, 1],
        ],
        clients: [["acme-app/1.2", 5, 1]],
        codes: [["DUPLICATE_CONTENT", 1, 1]],
      }),
      used("2026-11-21", 4, {
        operations: [["createPost", 4, 1]],
        addresses: [["", 4, 1]],
        clients: [["", 4, 1]],
        codes: [["NOT_FOUND", 2, 2]],
      }),
    ]);
    expect(report).toEqual({
      requests: 9,
      by_day: [
        { date: "2026-11-20", requests: 5, errors: 1 },
        { date: "2026-11-21", requests: 4, errors: 1 },
      ],
      by_operation: [
        { operation: "createPost", requests: 6, errors: 2 },
        { operation: "listPosts", requests: 3, errors: 0 },
      ],
      by_ip: [{ ip: null, requests: 4, errors: 1 }],
      by_origin: [],
      by_client: [
        { name: "acme-app", version: "1.2", requests: 5, errors: 1 },
        { name: null, version: null, requests: 4, errors: 1 },
      ],
      errors: [
        { code: "NOT_FOUND", requests: 2 },
        { code: "DUPLICATE_CONTENT", requests: 1 },
      ],
    });
  });

  it("names the hundred greatest values, whichever day they are of", () => {
    const addresses = (start: number, requests: number) =>
      Array.from(
        { length: 99 },
        (_, index) => [`2001:db8::${start + index}`, requests, 0] as const,
      );
    const { by_ip } = reportUsage([
      used("2026-11-20", 99, { addresses: addresses(0, 1) }),
      used("2026-11-21", 198, { addresses: addresses(1_000, 2) }),
    ]);
    expect(by_ip).toHaveLength(100);
    expect(by_ip.filter(({ requests }) => requests === 2)).toHaveLength(99);
  });
});

describe("the periods of a range", () => {
  const WEDNESDAY = day("2026-09-30");
  const range = { start: WEDNESDAY, end: WEDNESDAY + 7 * DAY_MS };
  const days = [used("2026-09-30", 1), used("2026-10-05", 2), used("2026-10-06", 4)];

  it.each<[UsageInterval, [string, number][]]>([
    [
      "day",
      [
        ["2026-09-30", 1],
        ["2026-10-01", 0],
        ["2026-10-02", 0],
        ["2026-10-03", 0],
        ["2026-10-04", 0],
        ["2026-10-05", 2],
        ["2026-10-06", 4],
        ["2026-10-07", 0],
      ],
    ],
    [
      "week",
      [
        ["2026-09-30", 1],
        ["2026-10-05", 6],
      ],
    ],
    [
      "month",
      [
        ["2026-09-30", 1],
        ["2026-10-01", 6],
      ],
    ],
  ])("by %s begin with the range, and leave no day out", (interval, expected) => {
    const periods = usagePeriods(days, range, interval);
    expect(periods.map(({ start_date, requests }) => [start_date, requests])).toEqual(expected);
  });
});
