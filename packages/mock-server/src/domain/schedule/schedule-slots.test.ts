import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTimeAt } from "../time/zoned-time.ts";
import {
  hasSlotsFor,
  type Slot,
  type SlotSource,
  slotMinutes,
  slotsAfter,
} from "./schedule-slots.ts";

type Window = SlotSource["windows"][number];

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const YEAR_MS = 366 * DAY_MS;
const START = Date.parse("2027-01-01T00:00:00Z");

/** Zones north and south, east and west, with half an hour of daylight saving, and with none. */
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Africa/Cairo",
  "America/Santiago",
  "Asia/Kolkata",
  "UTC",
];

function makeWindow(differences: Partial<Window> = {}): Window {
  return {
    id: "window_1",
    day_of_week: 0,
    start: null,
    end: null,
    time: null,
    interval_minutes: null,
    connection_ids: [],
    ...differences,
  };
}

const makeSource = (differences: Partial<SlotSource> = {}): SlotSource => ({
  timezone: "UTC",
  windows: [],
  blackouts: [],
  ...differences,
});

function takeUntil(source: SlotSource, after: number, until: number): Slot[] {
  const slots: Slot[] = [];
  for (const slot of slotsAfter(source, after)) {
    if (slot.at > until) break;
    slots.push(slot);
  }
  return slots;
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const aWindow = fc
  .record({
    day_of_week: fc.integer({ min: 0, max: 6 }),
    start: fc.integer({ min: 0, max: 1438 }),
    length: fc.integer({ min: 1, max: 1440 }),
    interval_minutes: fc.integer({ min: 15, max: 1440 }),
    isSingle: fc.boolean(),
  })
  .map(({ day_of_week, start, length, interval_minutes, isSingle }) =>
    isSingle
      ? makeWindow({ day_of_week, time: clock(start) })
      : makeWindow({
          day_of_week,
          start: clock(start),
          end: clock(Math.min(start + length, 1440)),
          interval_minutes,
        }),
  );

const aBlackout = fc
  .record({ day: fc.integer({ min: 0, max: 365 }), days: fc.integer({ min: 1, max: 60 }) })
  .map(({ day, days }) => {
    const dateOf = (number: number) => new Date(START + number * DAY_MS).toISOString().slice(0, 10);
    return { start_date: dateOf(day), end_date: dateOf(day + days - 1), reason: null };
  });

const aSource = fc.record({
  timezone: fc.constantFrom(...ZONES),
  windows: fc.array(aWindow, { minLength: 1, maxLength: 4 }),
  blackouts: fc.array(aBlackout, { maxLength: 3 }),
});

/** What clocks in the zone show then: the day, its weekday, and the minute of the day. */
function shown(at: number, timezone: string) {
  const local = new Date(localTimeAt(at, timezone));
  return {
    date: local.toISOString().slice(0, 10),
    weekday: (local.getUTCDay() + 6) % 7,
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

/** Clocks have just gone forward: what was skipped has come to this minute. */
const isAfterGap = (at: number, timezone: string): boolean =>
  localTimeAt(at, timezone) - localTimeAt(at - MINUTE_MS, timezone) > MINUTE_MS;

describe("slotsAfter", () => {
  it("gives, over a year of any zone, slots that lie in their windows, in order, on no day off", () => {
    fc.assert(
      fc.property(aSource, ({ timezone, windows, blackouts }) => {
        let before = START;
        for (const { at } of takeUntil({ timezone, windows, blackouts }, START, START + YEAR_MS)) {
          expect(at).toBeGreaterThan(before);
          before = at;
          const { date, weekday, minute } = shown(at, timezone);
          const isOff = blackouts.some((off) => off.start_date <= date && date <= off.end_date);
          expect(isOff).toBe(false);
          const isMeant = windows.some(
            (window) => window.day_of_week === weekday && slotMinutes(window).includes(minute),
          );
          expect([at, isMeant || isAfterGap(at, timezone)]).toEqual([at, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("leaves no local time of a window out, on any date of the year", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), aWindow, (timezone, window) => {
        const slots = takeUntil(
          makeSource({ timezone, windows: [window] }),
          START,
          START + YEAR_MS,
        );
        const seen = new Set(slots.map(({ at }) => localTimeAt(at, timezone)));
        const first = START + 2 * DAY_MS;
        for (let day = first; day < START + YEAR_MS - 2 * DAY_MS; day += DAY_MS) {
          if ((new Date(day).getUTCDay() + 6) % 7 !== window.day_of_week) continue;
          for (const minute of slotMinutes(window)) {
            const local = day + minute * MINUTE_MS;
            // What clocks skip is found at the minute after the gap, within three hours.
            const isThere =
              seen.has(local) ||
              [...seen].some((one) => one > local && one <= local + 3 * 60 * MINUTE_MS);
            expect([local, isThere]).toEqual([local, true]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("goes on from any slot with the next one", () => {
    fc.assert(
      fc.property(aSource, fc.integer({ min: 0, max: 300 }), (source, day) => {
        const slots = slotsAfter(source, START + day * DAY_MS);
        const first = slots.next().value?.at ?? Number.NaN;
        expect(slotsAfter(source, first).next().value).toEqual(slots.next().value);
      }),
      { numRuns: 40 },
    );
  });

  it("follows the clocks of the date itself, in summer and in winter", () => {
    const windows = [makeWindow({ day_of_week: 0, time: "09:00" })];
    const source = makeSource({ timezone: "America/New_York", windows });
    const next = (time: string) => slotsAfter(source, Date.parse(time)).next().value?.at;
    expect(next("2027-01-04T00:00:00Z")).toBe(Date.parse("2027-01-04T14:00:00Z"));
    expect(next("2027-07-05T00:00:00Z")).toBe(Date.parse("2027-07-05T13:00:00Z"));
  });

  it("makes one slot of all that falls into a gap", () => {
    const windows = [
      makeWindow({ day_of_week: 6, start: "02:00", end: "03:30", interval_minutes: 15 }),
    ];
    const source = makeSource({ timezone: "Europe/Berlin", windows });
    const day = Date.parse("2027-03-28T00:00:00Z");
    const times = takeUntil(source, day, day + DAY_MS).map(({ at }) => new Date(at).toISOString());
    expect(times).toEqual(["2027-03-28T01:00:00.000Z", "2027-03-28T01:15:00.000Z"]);
  });

  it("has none twice where clocks go back, wherever it begins", () => {
    const windows = [
      makeWindow({ day_of_week: 6, start: "02:00", end: "03:00", interval_minutes: 30 }),
    ];
    const source = makeSource({ timezone: "Europe/Berlin", windows });
    const until = Date.parse("2027-10-31T03:00:00Z");
    const times = takeUntil(source, until - DAY_MS, until).map(({ at }) =>
      new Date(at).toISOString(),
    );
    expect(times).toEqual(["2027-10-31T00:00:00.000Z", "2027-10-31T00:30:00.000Z"]);
    expect(takeUntil(source, Date.parse("2027-10-31T01:10:00Z"), until)).toEqual([]);
  });

  it("is for the connections of all windows that come to it", () => {
    const windows = [
      makeWindow({ time: "09:00", connection_ids: ["conn_a"] }),
      makeWindow({ time: "09:00", connection_ids: ["conn_b"] }),
    ];
    const source = makeSource({ windows });
    expect(slotsAfter(source, START).next().value?.connectionIds).toEqual(["conn_a", "conn_b"]);
    expect(hasSlotsFor(source, ["conn_a", "conn_b"])).toBe(true);
    expect(hasSlotsFor(source, ["conn_c"])).toBe(false);
  });

  it("ends at once where there are no windows", () => {
    expect([...slotsAfter(makeSource(), START)]).toEqual([]);
  });
});

describe("slots behind a century of blackouts", () => {
  it("are found by passing each blackout once, in whatever order they stand", () => {
    let reads = 0;
    const blackouts = Array.from({ length: 100 }, (_, year) => ({
      id: `blackout_${year}`,
      get start_date() {
        reads += 1;
        return `${2126 - year}-01-01`;
      },
      end_date: `${2126 - year}-12-31`,
      reason: null,
    }));
    const windows = [makeWindow({ time: "09:00" })];
    const { value } = slotsAfter(makeSource({ windows, blackouts }), START).next();

    expect(new Date(value?.at ?? 0).toISOString()).toBe("2127-01-06T09:00:00.000Z");
    // Each day looks at the next one alone, not at all hundred.
    expect(reads).toBeLessThan(50_000);
  });
});
