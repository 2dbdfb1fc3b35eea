/** What our own client makes of each fault, over each of the three ways to reach a server. */
import type { RequestFault } from "@postern/mock-server";
import { type Client, type ClientOptions, createClient, PosternError } from "@postern/sdk";
import { errorCatalogue } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { FACES, type Face, type FaceName, startFace } from "./support/faces.ts";

interface Called extends Face {
  readonly client: Client;
}

async function startClient(name: FaceName, options: ClientOptions = {}): Promise<Called> {
  const face = await startFace(name);
  const { token: apiKey, baseUrl, fetch } = face;
  return { ...face, client: createClient({ apiKey, baseUrl, fetch, ...options }) };
}

const wanted = { content: "Doors open at nine.", social_profile_ids: ["conn_acmebluesky"] };

const failureOf = (call: Promise<unknown>): Promise<PosternError> =>
  call.then(
    () => Promise.reject(new Error("It did not fail.")),
    (error: unknown) => (error instanceof PosternError ? error : Promise.reject(error as Error)),
  );

describe.each(FACES)("over the %s, the client", (name) => {
  it.each<RequestFault>([
    { fault: "reset", at: "before-work" },
    { fault: "reset", at: "after-work" },
    { fault: "reset", at: "before-body" },
    { fault: "reset", at: "in-body" },
    { fault: "truncate", bytes: 30 },
    { fault: "error", code: "MAINTENANCE", retryAfterSeconds: 0 },
    { fault: "error", code: "UPSTREAM_NETWORK", at: "after-work" },
    { fault: "rate-limit", retryAfterSeconds: 0 },
  ])("makes one post, and no second one, through %j", async (fault) => {
    const { server, client } = await startClient(name);
    const met = server.faults.add({ ...fault, operation: "createPost", times: 1 });
    const post = await client.posts.create(wanted);
    expect(met.met).toBe(1);
    expect(post.content).toBe(wanted.content);
    const { items } = await client.posts.list();
    expect(items.map(({ id }) => id)).toEqual([post.id]);
  });

  it.each<[RequestFault, code: string]>([
    [{ fault: "reset", at: "after-work" }, "CONNECTION_FAILED"],
    [{ fault: "reset", at: "in-body" }, "CONNECTION_FAILED"],
    [{ fault: "truncate", bytes: 30 }, "CONNECTION_FAILED"],
    [{ fault: "invalid-json" }, "UNEXPECTED_RESPONSE"],
    [{ fault: "rate-limit", retryAfterSeconds: 5 }, "RATE_LIMIT_EXCEEDED"],
  ])("without retries says %j in its own error", async (fault, code) => {
    const { server, client } = await startClient(name, { maxRetries: 0 });
    server.faults.add(fault);
    expect(await failureOf(client.me.get())).toMatchObject({ code });
  });

  it("gives up on an answer that never comes, and has it made once on the next attempt", async () => {
    const { server, client } = await startClient(name, { timeoutMs: 500 });
    server.faults.add({ fault: "timeout", at: "after-work", operation: "createPost", times: 1 });
    const post = await client.posts.create(wanted);
    expect((await client.posts.list()).items.map(({ id }) => id)).toEqual([post.id]);
  });
});

describe("every error of the catalogue", () => {
  it("reaches the client under its code, with its status and whether to retry", async () => {
    const { server, client } = await startClient("injected fetch", { maxRetries: 0 });
    for (const [code, row] of Object.entries(errorCatalogue)) {
      // The names of a table's members are its keys.
      const fault = { fault: "error", code: code as keyof typeof errorCatalogue } as const;
      const { id } = server.faults.add(fault);
      const statuses: readonly number[] = [row.status].flat();
      const failure = await failureOf(client.posts.list());
      expect(failure).toMatchObject({ code, status: statuses[0] });
      if (row.retryable) expect(failure.isRetryable).toBe(true);
      server.faults.remove(id);
    }
  });
});
