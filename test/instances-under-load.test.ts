import { describe, expect, it } from "vitest";
import { proveInstances } from "./support/durability/instances-proof.ts";
import { LIMIT_A_MINUTE } from "./support/hammer.ts";
import { newPostgresDatabase } from "./support/postgres.ts";

describe("servers on one database, under load, while one after the other is killed", () => {
  it("keep limits, lose nothing, publish once, tell of all of it, and let no revoked key in", {
    timeout: 120_000,
  }, async () => {
    const figures = await proveInstances({
      database: await newPostgresDatabase(),
      instances: 2,
      seconds: 6,
      killEverySeconds: 2,
    });
    expect(figures).toMatchObject({ lost: [], doubled: [] });
    expect(figures.kills).toBeGreaterThan(0);
    expect(figures.published).toBeGreaterThan(2);
    expect(figures.revoked).toBeGreaterThan(0);
    const { admitted, mostInAMinute, leastToAdmit } = figures.pressed;
    expect(mostInAMinute).toBeLessThanOrEqual(LIMIT_A_MINUTE);
    expect(admitted).toBeGreaterThanOrEqual(leastToAdmit);
  });
});
