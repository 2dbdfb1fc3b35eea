import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { monthOf, spendCredits } from "./generated-text-credits.ts";

describe("a month of credits", () => {
  it("is a calendar month in UTC", () => {
    expect(monthOf(Date.parse("2026-12-31T23:59:59.999Z"))).toEqual({
      name: "2026-12",
      endsAt: Date.parse("2027-01-01T00:00:00Z"),
    });
    expect(monthOf(Date.parse("2027-01-01T00:00:00Z")).name).toBe("2027-01");
  });

  it("has as many as the plan gives, and all of them can be spent", () => {
    const company = {
      id: "company_acme",
      name: "Acme",
      type: "company",
      plan: "bloom",
      idle_deletion_since: "2026-01-01T00:00:00.000Z",
    } as const;
    const spend = (used: number, needed: number) =>
      spendCredits({ company, policy: postern, used, needed, now: Date.UTC(2026, 10, 23) });
    expect(spend(498, 2)).toEqual({
      credits: 2,
      remaining: 0,
      resets_at: "2026-12-01T00:00:00.000Z",
    });
    expect(() => spend(499, 2)).toThrow(expect.objectContaining({ code: "AI_QUOTA_EXCEEDED" }));
  });
});
