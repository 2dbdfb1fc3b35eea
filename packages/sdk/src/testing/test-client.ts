/** A client over a stub server, on a fake clock, with no chance in it. */
import { type Client, createClient } from "../client.ts";
import type { ClientOptions } from "../options.ts";
import { FakeClock } from "./fake-clock.ts";
import { type Answer, StubServer } from "./stub-server.ts";

/** Of the shape of a key, and plainly none. */
export const testKey = `rp_${"0123456789abcdef".repeat(4)}`;

export interface TestClient {
  readonly client: Client;
  readonly clock: FakeClock;
  readonly server: StubServer;
}

/** @param options Any of `createClient`, and `fraction`, which every throw of the dice gives. */
export function createTestClient(
  answers: readonly Answer[],
  { fraction = 0, ...options }: ClientOptions & { readonly fraction?: number } = {},
): TestClient {
  const clock = new FakeClock();
  const server = new StubServer(() => clock.elapsedMs, answers);
  let keys = 0;
  const client = createClient({
    apiKey: testKey,
    baseUrl: "https://api.postern.test/api/v1",
    fetch: server.fetch,
    clock,
    random: {
      fraction: () => fraction,
      uniqueKey: () => {
        keys += 1;
        return `key-${keys}`;
      },
    },
    ...options,
  });
  return { client, clock, server };
}

/** What `work` throws. */
export async function thrownBy(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("It was meant to fail, and it did not.");
}
