import assert from "node:assert/strict";
import { expect, it } from "vitest";
import { ClosedError } from "../composition/closed-error.ts";
import { conformanceOf, openWorld, received } from "./node-test.ts";

/** A test of node:test, as far as it is needed, and its end. */
function runningTest() {
  const cleanUps: (() => Promise<void>)[] = [];
  return {
    after: (cleanUp: () => Promise<void>) => void cleanUps.push(cleanUp),
    end: async () => {
      for (const cleanUp of cleanUps.reverse()) await cleanUp();
    },
  };
}

it("opens a world that ends with the test, whatever runs it", async () => {
  const running = runningTest();
  const opened = await openWorld(running, { client: ({ baseUrl }) => baseUrl });
  const { world, client, fetch, clock, journal, faults } = opened;
  assert.equal(client, world.baseUrl);
  const webhooks = await opened.captureWebhooks({ events: ["post.created"] });
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ content: "Hello" });
  const response = await fetch("/posts", { method: "POST", headers, body });
  assert.deepEqual(await conformanceOf(response), { operation: "createPost", faults: [] });
  await clock.advance("1s");
  assert.equal(webhooks.of("post.created").length, 1);
  assert.equal(received(world, "createPost").length, 1);
  assert.equal(journal.entries().length, 1);
  assert.deepEqual(faults.list(), []);
  await running.end();
  await expect(fetch("/me")).rejects.toThrow(ClosedError);
  await expect(globalThis.fetch(webhooks.url)).rejects.toThrow();
});
