/** The test kit for node:test, and for any other runner that can be told to clean up: the same as for vitest, without matchers. */

import type { ServerClock } from "../composition/world.ts";
import type { Faults } from "../control/faults/faults.ts";
import type { Journal } from "../control/journal.ts";
import {
  type CapturedWebhooks,
  type CaptureOptions,
  captureWebhooks as capture,
} from "./capture-webhooks.ts";
import { openTestWorld, type TestWorld, type TestWorldOptions } from "./test-world.ts";

export { type BuildOptions, build, type Overrides } from "./build.ts";
export {
  type CapturedWebhook,
  type CapturedWebhooks,
  type CaptureOptions,
  captureWebhooks,
} from "./capture-webhooks.ts";
export { type Conformance, conformanceOf } from "./conformance.ts";
export { received, type SentBody } from "./received.ts";
export { type SignedWebhook, type SignWebhookOptions, signWebhook } from "./sign-webhook.ts";
export { type Connection, TEST_CLOCK, type TestWorldOptions } from "./test-world.ts";

/** The context of a running test, as far as it is needed: that of `node:test` fits. */
export interface RunningTest {
  after(cleanUp: () => Promise<void>): void;
}

export interface OpenWorld<Client> extends TestWorld<Client> {
  readonly clock: ServerClock;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Takes the webhooks of the world until the test ends. */
  captureWebhooks(options?: CaptureOptions): Promise<CapturedWebhooks>;
}

/**
 * Opens a world that ends with the running test, on a clock that stands.
 *
 * @example
 * test("publishes on time", async (t) => {
 *   const { client, clock } = await openWorld(t, { client: createClient });
 *   await client.posts.create({ content: "Hello", social_profile_ids: ["conn_acmex"] });
 *   await clock.advance("1h");
 * });
 */
export async function openWorld<Client = undefined>(
  running: RunningTest,
  options: TestWorldOptions<Client> = {},
): Promise<OpenWorld<Client>> {
  const opened = await openTestWorld(options);
  const { world } = opened;
  running.after(() => world.close());
  const { clock, journal, faults } = world;
  return {
    ...opened,
    clock,
    journal,
    faults,
    async captureWebhooks(wanted) {
      const webhooks = await capture(world, wanted);
      running.after(() => webhooks.close());
      return webhooks;
    },
  };
}
