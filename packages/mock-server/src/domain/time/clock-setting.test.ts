import { describe, expect, it } from "vitest";
import { parseClockSetting } from "./clock-setting.ts";

const NINE = Date.UTC(2026, 0, 31, 9);

describe("parseClockSetting", () => {
  it.each([
    ["real", { kind: "real" }],
    ["manual", { kind: "manual" }],
    ["2026-01-31T09:00:00Z", { kind: "from", startsAt: NINE }],
    ["2026-01-31T10:00:00+01:00", { kind: "from", startsAt: NINE }],
    ["manual:2026-01-31T09:00:00Z", { kind: "manual", startsAt: NINE }],
  ])("reads %s", (text, setting) => {
    expect(parseClockSetting(text)).toEqual(setting);
  });

  it.each([
    "2026-01-31T09:00:00",
    "manual:2026-01-31T09:00:00",
    "2026-01-31",
    "2026-02-30T09:00:00Z",
    "2026-01-31T09:00:00Z and more",
    "manual:",
    "manual:real",
    "",
  ])("takes %j for none, whatever the zone of the machine", (text) => {
    expect(parseClockSetting(text)).toBeUndefined();
  });
});
