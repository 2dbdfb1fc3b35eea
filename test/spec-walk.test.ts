import { createMockServer } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import {
  type ErrorCode,
  errorCatalogue,
  type Operation,
  type OperationId,
  operations,
  type Schemas,
} from "@postern/spec";
import { validators } from "@postern/spec/validators";
import { describe, expect, it } from "vitest";
import { onCarrier } from "./support/harness.ts";
import {
  bodyOf,
  credential,
  type Prepared,
  pathOf,
  prepare,
  withIds,
} from "./support/prepared-workspace.ts";
import {
  bodyExamples,
  documented,
  type Example,
  queryExamples,
  resolve,
} from "./support/spec-examples.ts";

const rows = Object.values(operations) as readonly Operation[];
const named = rows.map((operation) => ({
  ...operation,
  call: `${operation.method} ${operation.path}`,
}));

/** What the examples of an operation take for granted beyond what is prepared for all. */
const GROUND: Readonly<Record<string, (prepared: Prepared) => Promise<Partial<Prepared>>>> = {
  // Company keys alone can be revealed, and there can be one alone.
  async revealApiKey({ server, ids }) {
    const { keyId } = await server.issueKey({ kind: "company" });
    return { ids: { ...ids, key_id: keyId } };
  },
  // Agencies alone have locations, which one of the examples makes.
  async createWorkspace({ agencyToken }) {
    return { sessionToken: agencyToken };
  },
  approvePost: submitted,
  rejectPost: submitted,
  // What failed on the network's side can be tried again.
  async retryPost({ ids, createPost, server }) {
    const connection_id = await server.addConnection({ name: "Fails once: platform_error" });
    const targets = [{ connection_id }];
    const { body } = await createPost({ content: "Now", targets, schedule: { mode: "now" } });
    await server.clock.advance("5s");
    const target_id = body.data.targets[0]?.id ?? "";
    return { ids: { ...ids, post_id: body.data.id, target_id } };
  },
  // Its owner has said yes, on the page that stands for the network.
  async completeConnection({ call, ids, server }) {
    const json = { network: "facebook", redirect_url: "https://acme.test/connected" };
    const { body } = await call<Schemas["ConnectionStart"]>("POST", "/connections/authorize", {
      json,
    });
    const decision = new URLSearchParams({ decision: "allow" });
    const page = await server.fetch(body.data.auth_url, { method: "POST", body: decision });
    const code = new URL(page.headers.get("location") ?? "").searchParams.get("code") ?? "";
    return { ids: { ...ids, state: body.data.state, code } };
  },
  async getJob({ call, ids }) {
    const bulk = { json: { posts: [{ content: "Prepared in bulk" }] } };
    const { body } = await call<{ job_id: string }>("POST", "/posts/bulk", bulk);
    return { ids: { ...ids, job_id: body.data.job_id } };
  },
};

/** A post waits for somebody else than who submitted it. */
async function submitted({ call, server, ids }: Prepared): Promise<Partial<Prepared>> {
  const { secret: token } = await server.issueKey({ scopes: ["posts:write"] });
  await call("POST", `/posts/${ids["post_id"]}/submit`, { token });
  return {};
}

/** What the operation answers to an example of the spec; undefined: to no body at all. */
async function answerTo(operation: Operation, example: unknown, query = "") {
  const common = await prepare();
  const prepared = { ...common, ...(await GROUND[operation.id]?.(common)) };
  const { call } = onCarrier(prepared.server, prepared.server.fetch);
  return call(operation.method, pathOf(operation, prepared.ids) + query, {
    ...credential(operation, prepared),
    ...(example !== undefined && bodyOf(operation, withIds(example, prepared.ids))),
  });
}

/** Deleting a key is the one call that asks for a confirmation in its query. */
const QUERY: Partial<Record<string, string>> = { deleteApiKey: "?confirm=true" };

function expectSuccess(
  operation: Operation,
  { status, body }: Awaited<ReturnType<typeof answerTo>>,
) {
  expect(operation.success, JSON.stringify(body)).toContain(status);
  if (status === 204) return expect(body).toEqual({});
  const fits = validators[operation.id as OperationId].responses[String(status)];
  expect([fits?.(body), fits?.errors ?? null]).toEqual([true, null]);
}

describe("every operation of the spec", () => {
  it.for(named)(
    "$call answers its own examples with success, as it is documented",
    async (operation) => {
      const examples = bodyExamples(operation);
      for (const example of examples.length > 0 ? examples : [undefined]) {
        expectSuccess(operation, await answerTo(operation, example, QUERY[operation.id]));
      }
    },
  );

  const filtered = named.filter((operation) => queryExamples(operation).length > 0);
  it.for(filtered)("$call takes the example of each parameter of its query", async (operation) => {
    for (const { name, example } of queryExamples(operation)) {
      if (name === "cursor") continue;
      const query = new URLSearchParams([example].flat().map((value) => [name, String(value)]));
      expectSuccess(operation, await answerTo(operation, undefined, `?${query}`));
    }
  });

  it.for(named)("$call has a method of the client: $resource.$name", async ({ resource, name }) => {
    const client = createClient({ apiKey: undefined, baseUrl: "http://127.0.0.1/api/v1" });
    const methods = client[resource as keyof typeof client] as unknown;
    expect((methods as Record<string, unknown>)[name]).toBeTypeOf("function");
  });

  it.for(named)("$call documents each of its own errors, with an example", (operation) => {
    for (const code of operation.errors) {
      const statuses = [errorCatalogue[code as ErrorCode].status].flat();
      const examples = statuses.flatMap((status) => {
        const response = resolve(documented(operation).responses[status]) as
          | { readonly content: Record<string, { readonly examples?: Record<string, Example> }> }
          | undefined;
        return Object.values(response?.content ?? {}).flatMap(({ examples = {} }) =>
          Object.values(examples).map(({ value }) => value),
        );
      });
      expect(examples, code).toContainEqual(
        expect.objectContaining({ error: expect.objectContaining({ code }) as unknown }),
      );
    }
  });

  it.for(named.filter(({ security }) => security.length > 0))(
    "$call refuses whoever shows nothing",
    async ({ method, path }) => {
      const server = await createMockServer({ clock: "manual:2026-11-23T09:00:00Z" });
      const url = server.baseUrl + path.replaceAll(/\{\w+\}/gu, "x_1");
      const response = await server.fetch(url, { method });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { code: "UNAUTHORIZED" } });
      await server.close();
    },
  );
});

/** What the client does beyond one call of one operation. */
const BY_HAND = [
  "jobs.wait",
  "media.upload",
  "posts.validateOffline",
  "posts.waitUntilPublished",
  "webhooks.route",
  "webhooks.verify",
];

describe("the client", () => {
  it("has no method that neither the spec has nor a hand has written", () => {
    const client = createClient({ apiKey: undefined, baseUrl: "http://127.0.0.1/api/v1" });
    const generated = rows.map(({ resource, name }) => `${resource}.${name}`);
    const known = new Set([...generated, ...BY_HAND]);
    const resources = new Set(rows.map(({ resource }) => resource));
    for (const resource of resources) {
      const methods = client[resource as keyof typeof client] as object;
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(methods))) {
        if (name === "constructor") continue;
        expect(known).toContain(`${resource}.${name}`);
      }
    }
  });
});
