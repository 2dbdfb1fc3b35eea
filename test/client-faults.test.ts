/** Nothing is published twice, whatever the wire does. At length: `npm run prove -- client-faults`. */
import { expect, it } from "vitest";
import { proveFaults } from "./support/prove-faults.ts";

it("300 calls through a wire that fails at random make 300 posts: none twice, none lost", {
  timeout: 60_000,
}, async () => {
  const outcome = await proveFaults(300);

  expect(outcome).toMatchObject({ posts: 300, doubled: [], lost: [] });
  // Otherwise nothing was put to the test.
  expect(outcome.requests).toBeGreaterThan(400);
  expect(outcome.resumed).toBeGreaterThan(0);
});
