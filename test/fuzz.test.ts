import { describe, expect, it } from "vitest";
import { proveFuzz } from "./support/prove-fuzz.ts";

describe("whatever is sent to an operation, fitting, nearly fitting or garbage", () => {
  it("is answered as the spec says, never with a fault of the server, which stays in health", {
    timeout: 120_000,
  }, async () => {
    const { operations, succeeded } = await proveFuzz(8);
    // What comes to nothing alone would prove little.
    expect(operations).toBeGreaterThan(40);
    expect(succeeded).toBeGreaterThan(100);
  });
});
