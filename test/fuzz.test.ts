import { describe, expect, it } from "vitest";
import { proveFuzz } from "./support/fuzz/prove-fuzz.ts";
import { proveVisits } from "./support/fuzz/prove-visits.ts";

describe("whatever is sent to an operation, fitting, nearly fitting or garbage", () => {
  it.each([
    ["memory", 8, 40],
    ["sqlite", 1, 10],
  ] as const)(
    "is answered as the spec says, never with a fault of the server, which stays in health (%s)",
    {
      timeout: 120_000,
    },
    async (database, rounds, most) => {
      const { operations, succeeded } = await proveFuzz(rounds, { database });
      // What comes to nothing alone would prove little.
      expect(operations).toBeGreaterThan(most);
      expect(succeeded).toBeGreaterThan(rounds * 12);
    },
  );
});

describe("whatever is sent to an address that anybody may visit", () => {
  it("comes to a proper end, never to a fault of the server", { timeout: 120_000 }, async () => {
    const { statuses } = await proveVisits(4);
    // Visits that never arrive would prove nothing.
    expect(statuses).toEqual({
      link: setWith(302),
      form: setWith(422),
      part: setWith(400),
      consent: setWith(200),
      file: setWith(200),
    });
  });
});

const setWith = (...statuses: readonly number[]) => ({
  asymmetricMatch: (seen: ReadonlySet<number>) => statuses.every((status) => seen.has(status)),
});
