/** The test kit for vitest: tests with a world of their own each, and matchers. */
import type { OperationId } from "@postern/spec";
import { test as base, expect, type TestAPI } from "vitest";
import type { ServerClock, World } from "../composition/world.ts";
import type { Faults } from "../control/faults/faults.ts";
import type { Journal } from "../control/journal.ts";
import { type CapturedWebhooks, captureWebhooks } from "./capture-webhooks.ts";
import { toConformToSpec, toHaveReceived } from "./matchers.ts";
import type { SentBody } from "./received.ts";
import { openTestWorld, type TestWorld, type TestWorldOptions } from "./test-world.ts";

export { type BuildOptions, build, type Overrides } from "./build.ts";
export {
  type CapturedWebhook,
  type CapturedWebhooks,
  type CaptureOptions,
  captureWebhooks,
} from "./capture-webhooks.ts";
export { received, type SentBody } from "./received.ts";
export { type SignedWebhook, type SignWebhookOptions, signWebhook } from "./sign-webhook.ts";
export { type Connection, TEST_CLOCK, type TestWorldOptions } from "./test-world.ts";

declare module "vitest" {
  // The names and bounds of the parameters are those of the interface that this adds to.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * Whether a world has been asked for an operation, whatever came of it.
     * @param body Some of what was sent, as for `toMatchObject`. @default anything
     *
     * @example
     * expect(world).toHaveReceived("createPost", { content: "Hello" });
     */
    toHaveReceived<Id extends OperationId>(operation: Id, body?: SentBody<Id>): R;
    /**
     * Whether the status and the body of a response are as the spec has them.
     * @param operation What was asked. @default known for responses of the kit's own fetch
     *
     * @example
     * await expect(await fetch("/posts")).toConformToSpec();
     */
    toConformToSpec(operation?: OperationId): T extends Response ? Promise<void> : never;
  }
}

expect.extend({ toHaveReceived, toConformToSpec });

/** What the fixtures have in common, which tests do not see. */
interface Opened<Client> extends WorldFixtures<Client> {
  readonly opened: TestWorld<Client>;
}

/** What a test may ask for; only what it asks for is made. */
export interface WorldFixtures<Client> {
  /** Its own: no other test sees what happens here. */
  readonly world: World;
  /** The secret of a key, of every scope and without limits unless told otherwise. */
  readonly apiKey: string;
  /** Calls the world's API by a path, `/posts`, with the test's key. */
  readonly fetch: typeof globalThis.fetch;
  /** What the option `client` has made. */
  readonly client: Client;
  readonly clock: ServerClock;
  readonly journal: Journal;
  readonly faults: Faults;
  /** Every event of the demo workspace, from the moment at which the test begins. */
  readonly webhooks: CapturedWebhooks;
}

/**
 * Makes a `test` whose tests have a world of their own each, on a clock that stands.
 *
 * @example
 * const test = createTest({ client: createClient });
 *
 * test("publishes on time", async ({ client, clock }) => {
 *   const { id } = await client.posts.create({ content: "Hello", social_profile_ids: ["conn_acmex"] });
 *   await clock.advance("1h");
 * });
 */
export function createTest<Client = undefined>(
  options: TestWorldOptions<Client> = {},
): TestAPI<WorldFixtures<Client>> {
  return base.extend<Opened<Client>>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture asks for.
    opened: async ({}, use) => {
      const opened = await openTestWorld(options);
      await use(opened);
      await opened.world.close();
    },
    world: ({ opened }, use) => use(opened.world),
    apiKey: ({ opened }, use) => use(opened.apiKey),
    fetch: ({ opened }, use) => use(opened.fetch),
    client: ({ opened }: Pick<Opened<Client>, "opened">, use: (client: Client) => Promise<void>) =>
      use(opened.client),
    clock: ({ world }, use) => use(world.clock),
    journal: ({ world }, use) => use(world.journal),
    faults: ({ world }, use) => use(world.faults),
    webhooks: async ({ world }, use) => {
      const webhooks = await captureWebhooks(world);
      await use(webhooks);
      await webhooks.close();
    },
  });
}

/** A `test` without a client, for whoever calls by `fetch`. */
export const test: TestAPI<WorldFixtures<undefined>> = createTest();
