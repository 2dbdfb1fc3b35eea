import { describe, expect, it } from "vitest";
import { NOW } from "./post.fixture.ts";
import { resolveSchedule, type ScheduleRequest } from "./post-schedule.ts";

const resolve = (request: ScheduleRequest, now: number = NOW) =>
  resolveSchedule(request, now, "/schedule");
const at = (scheduled_at: ScheduleRequest["scheduled_at"], now?: number) =>
  resolve({ mode: "at", ...(scheduled_at !== undefined && { scheduled_at }) }, now);
const later = (milliseconds: number) => new Date(NOW + milliseconds).toISOString();
const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;

describe("resolveSchedule", () => {
  it("keeps times in UTC, and the time zone for people", () => {
    const scheduled_at = "2026-12-01T09:00:00+01:00";

    expect(resolve({ mode: "at", scheduled_at, timezone: "Europe/Berlin" })).toEqual({
      schedule: {
        mode: "at",
        scheduled_at: "2026-12-01T08:00:00.000Z",
        timezone: "Europe/Berlin",
        queue_item_id: null,
      },
      warnings: [],
    });
  });

  it.each(["draft", "now", "queue", "next_slot"] as const)(
    "has no time for the mode %s",
    (mode) => {
      expect(resolve({ mode }).schedule).toEqual({
        mode,
        scheduled_at: null,
        timezone: null,
        queue_item_id: null,
      });
    },
  );

  it("finds a local time in its zone, and echoes the zone", () => {
    const { schedule } = at({ local: "2026-12-01T09:00", timezone: "Europe/Berlin" });

    expect(schedule).toMatchObject({
      scheduled_at: "2026-12-01T08:00:00.000Z",
      timezone: "Europe/Berlin",
    });
  });

  it("moves a local time that clocks skip to the next minute, and says so", () => {
    const skipped = { local: "2027-03-28T02:30", timezone: "Europe/Berlin" };

    expect(at(skipped)).toMatchObject({
      schedule: { scheduled_at: "2027-03-28T01:00:00.000Z" },
      warnings: [{ code: "LOCAL_TIME_SKIPPED", path: "schedule.scheduled_at" }],
    });
  });

  it("takes of a local time that clocks show twice the first, without a word", () => {
    const twofold = { local: "2027-10-31T02:30", timezone: "Europe/Berlin" };

    expect(at(twofold)).toMatchObject({
      schedule: { scheduled_at: "2027-10-31T00:30:00.000Z" },
      warnings: [],
    });
  });

  it("forgives five minutes, and no more", () => {
    expect(at(later(-5 * MINUTE)).schedule.scheduled_at).toBe(later(-5 * MINUTE));
    expect(() => at(later(-5 * MINUTE - 1))).toThrow(
      expect.objectContaining({
        code: "SCHEDULED_IN_PAST",
        status: 422,
        details: { scheduled_at: later(-5 * MINUTE - 1), now: later(0) },
      }),
    );
  });

  it("looks 365 days ahead, and no further", () => {
    expect(at(later(YEAR)).schedule.scheduled_at).toBe(later(YEAR));
    expect(() => at(later(YEAR + 1))).toThrow(
      expect.objectContaining({
        code: "VALIDATION_FAILED",
        errors: [
          expect.objectContaining({ pointer: "/schedule/scheduled_at", code: "OUT_OF_RANGE" }),
        ],
      }),
    );
  });

  it.each<[string, ScheduleRequest, string, string]>([
    ["`at` has no time", { mode: "at" }, "/schedule/scheduled_at", "REQUIRED"],
    [
      "`now` has one",
      { mode: "now", scheduled_at: later(MINUTE) },
      "/schedule/scheduled_at",
      "NOT_ALLOWED",
    ],
    [
      "the time has no offset",
      { mode: "at", scheduled_at: "2026-12-01T09:00:00" },
      "/schedule/scheduled_at",
      "INVALID_FORMAT",
    ],
    [
      "the day does not exist",
      { mode: "at", scheduled_at: { local: "2026-11-31T09:00", timezone: "UTC" } },
      "/schedule/scheduled_at/local",
      "INVALID_FORMAT",
    ],
    [
      "the zone of a local time does not exist",
      { mode: "at", scheduled_at: { local: "2026-12-01T09:00", timezone: "Mars/Olympus" } },
      "/schedule/scheduled_at/timezone",
      "INVALID_FORMAT",
    ],
    [
      "the zone does not exist",
      { mode: "draft", timezone: "Mars/Olympus" },
      "/schedule/timezone",
      "INVALID_FORMAT",
    ],
  ])("refuses a schedule when %s", (_, request, pointer, code) => {
    expect(() => resolve(request)).toThrow(
      expect.objectContaining({
        code: "VALIDATION_FAILED",
        errors: [expect.objectContaining({ pointer, code })],
      }),
    );
  });
});
