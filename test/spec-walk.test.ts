import { createMockServer } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import {
  type ErrorCode,
  errorCatalogue,
  type Operation,
  type OperationId,
  operations,
} from "@postern/spec";
import document from "@postern/spec/openapi.json" with { type: "json" };
import { validators } from "@postern/spec/validators";
import { describe, expect, it } from "vitest";
import { onCarrier, type Sent } from "./support/harness.ts";
import { png } from "./support/pictures.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

interface Example {
  readonly value?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
}

interface DocumentedOperation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples?: Record<string, Example> }>>;
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

const rows = Object.values(operations) as readonly Operation[];
const named = rows.map((operation) => ({
  ...operation,
  call: `${operation.method} ${operation.path}`,
}));

const documented = ({ method, path }: Operation) =>
  (document.paths as unknown as Record<string, Record<string, DocumentedOperation>>)[path]?.[
    method.toLowerCase()
  ] as DocumentedOperation;

/** Follows references within the document, one after the other. */
function resolve(node: unknown): unknown {
  const { $ref } = (node ?? {}) as { readonly $ref?: string };
  if ($ref === undefined) return node;
  const found = $ref
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], document);
  return resolve(found);
}

const bodyExamples = (operation: Operation): readonly unknown[] =>
  Object.values(documented(operation).requestBody?.content ?? {}).flatMap(({ examples }) =>
    Object.values(examples ?? {}).map(({ value }) => value),
  );

const queryExamples = (operation: Operation): readonly Parameter[] =>
  (documented(operation).parameters ?? [])
    .map((parameter) => resolve(parameter) as Parameter)
    .filter((parameter) => parameter.in === "query" && parameter.example !== undefined);

/** A workspace with one of everything that an example may name by an id of its own. */
async function prepare() {
  const workspace = await startWorkspace();
  const { server, call, createPost, upload } = workspace;
  const media = (await upload(png())).body.data;
  const targets = [{ connection_id: "conn_acmelinkedin" }];
  const post = (await createPost({ content: "Prepared", targets })).body.data;
  const json = { url: "https://hooks.example.com/", events: ["webhook.test"] };
  const webhook = (await call<{ id: string }>("POST", "/webhooks", { json })).body.data;
  const contact = { json: { email: "prepared@acme.test" } };
  const { id: contactId } = (await call<{ id: string }>("PUT", "/contacts", contact)).body.data;
  await call("PUT", `/workflows/workflow_welcome/contacts/${contactId}`);
  const link = { json: { name: "Prepared", redirect_to: "https://acme.test/" } };
  const { id: linkId } = (await call<{ id: string }>("POST", "/trigger-links", link)).body.data;
  const { keyId } = await server.issueKey({ name: "Prepared" });
  const { logIn } = onCarrier(server, server.fetch);
  const sessionToken = await logIn();
  const agency = await server.addCompany({ type: "agency" });
  const ids: Readonly<Record<string, string>> = {
    media_id: media.id,
    post_id: post.id,
    target_id: post.targets[0]?.id ?? "",
    webhook_id: webhook.id,
    contact_id: contactId,
    workflow_id: "workflow_welcome",
    link_id: linkId,
    form_id: "form_newsletter",
    key_id: keyId,
    connection_id: "conn_acmelinkedin",
    workspace_id: "ws_acme",
    member_id: "member_member",
    notification_id: await notify(workspace),
  };
  return { ...workspace, ids, sessionToken, agencyToken: await logIn(agency.email) };
}

/** The id of what people are told when a key replaces itself. */
async function notify({ server, call }: Workspace): Promise<string> {
  const { keyId, secret: token } = await server.issueKey({ scopes: ["keys:rotate"] });
  await call("POST", `/api-keys/${keyId}/rotate`, { token });
  const { body } = await call<readonly { id: string }[]>("GET", "/notifications");
  return body.data[0]?.id ?? "";
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** The example, naming what was prepared in place of what the document made up. */
function withIds(example: unknown, ids: Prepared["ids"]): unknown {
  const text = JSON.stringify(example).replaceAll(
    /"(media|target|post|webhook|key)_01[a-z0-9]+"/gu,
    (made, noun: string) => JSON.stringify(ids[`${noun}_id`] ?? made),
  );
  return JSON.parse(text);
}

function pathOf({ path }: Operation, ids: Prepared["ids"]): string {
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => ids[name] ?? name);
}

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

function credential({ security }: Operation, { token, sessionToken }: Prepared) {
  if (security.length === 0) return {};
  const isForSessions = security.some(({ scheme }) => scheme === "session");
  return { token: isForSessions ? sessionToken : token };
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

/** A form's file is described in the document, and is a picture here. */
function bodyOf({ requestBody }: Operation, example: unknown): Sent {
  if (requestBody !== "multipart") return { json: example };
  const form = new FormData();
  for (const [name, value] of Object.entries(example as object)) form.set(name, String(value));
  form.set("file", png());
  return { body: form };
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
      const server = await createMockServer({ clock: "manual" });
      const url = server.baseUrl + path.replaceAll(/\{\w+\}/gu, "x_1");
      const response = await server.fetch(url, { method });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { code: "UNAUTHORIZED" } });
      await server.close();
    },
  );
});

describe("the client", () => {
  it("has no method that the spec does not have", () => {
    const client = createClient({ apiKey: undefined, baseUrl: "http://127.0.0.1/api/v1" });
    const known = new Set(rows.map(({ resource, name }) => `${resource}.${name}`));
    const resources = new Set(rows.map(({ resource }) => resource));
    for (const resource of resources) {
      const methods = client[resource as keyof typeof client] as object;
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(methods))) {
        if (name === "constructor" || name === "waitUntilPublished") continue;
        expect(known).toContain(`${resource}.${name}`);
      }
    }
  });
});
