/** Ids of another tenant: in every operation of the spec they are those of nothing at all, and nothing of theirs changes. */
import type { IssueKeyOptions } from "@postern/mock-server";
import { type Operation, operations } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { type Envelope, onCarrier, type Reply, type Sent } from "./support/harness.ts";
import { bodyOf, type Prepared, pathOf, prepare, withIds } from "./support/prepared-workspace.ts";
import { bodyExamples } from "./support/spec-examples.ts";

const rows = Object.values(operations) as readonly Operation[];
const aimed = rows
  .filter(({ path }) => path.includes("{"))
  .map((operation) => ({ ...operation, call: `${operation.method} ${operation.path}` }));

/** What has an id that callers share: it belongs to nobody. */
const SHARED = new Set(["network"]);
const namesIn = ({ path }: Operation) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
const isShared = (operation: Operation) => namesIn(operation).every((name) => SHARED.has(name));

/** Somebody who may do everything in a company of his own, and a workspace with one of everything that is not his. */
async function meet() {
  const victim = await prepare();
  const { server, call } = victim;
  const posts = { json: { posts: [{ content: "Theirs" }] } };
  const job = await call<{ job_id: string }>("POST", "/posts/bulk", posts);
  const ids: Prepared["ids"] = { ...victim.ids, job_id: job.body.data.job_id };
  const { companyId, workspaceId, email } = await server.addCompany({ type: "agency" });
  const issue = async (options: IssueKeyOptions) =>
    (await server.issueKey({ companyId, limits: "none", ...options })).secret;
  const outside = onCarrier(server, server.fetch);
  const session = await outside.logIn(email);
  const tokens = {
    workspace: await issue({ kind: "workspace" }),
    rotating: await issue({ kind: "workspace", scopes: ["keys:rotate"] }),
    company: await issue({ kind: "company" }),
    session,
  };
  return { victim, ids, tokens, workspaceId, call: outside.call };
}

type Meeting = Awaited<ReturnType<typeof meet>>;
type Ids = Prepared["ids"];

/** Each credential that the operation takes, with what else a caller who holds it must send. */
function credentials(
  { security, keyKinds, workspaceScoped }: Operation,
  { tokens, workspaceId }: Meeting,
): Sent[] {
  const schemes = new Set(security.map(({ scheme }) => scheme));
  const headers = workspaceScoped ? { "x-workspace-id": workspaceId } : {};
  // A key that replaces itself is asked for; all other scopes go together.
  const isForItself = security.some(
    (one) => one.scheme === "apiKey" && one.scopes.includes("keys:rotate"),
  );
  const keys = isForItself
    ? [{ token: tokens.rotating }]
    : [{ token: tokens.workspace }, { token: tokens.company, headers }];
  const ofKinds = keyKinds === undefined ? keys : keys.slice(1);
  return [
    ...(schemes.has("apiKey") ? ofKinds : []),
    ...(schemes.has("session") ? [{ token: tokens.session, headers }] : []),
  ];
}

/** Calls the operation on ids, once with each body of the spec's examples and each credential. */
async function tryAll(operation: Operation, ids: Ids, meeting: Meeting) {
  const examples = bodyExamples(operation);
  const replies: Reply<unknown>[] = [];
  for (const credential of credentials(operation, meeting)) {
    for (const example of examples.length > 0 ? examples : [undefined]) {
      const sent = example === undefined ? {} : bodyOf(operation, withIds(example, ids));
      const path = pathOf(operation, ids);
      replies.push(await meeting.call(operation.method, path, { ...credential, ...sent }));
    }
  }
  return replies;
}

/** What the owner sees of the thing that the path names; undefined where it cannot be read by itself. */
async function look({ path }: Operation, { victim, ids }: Meeting) {
  const reader = rows.find((other) => other.method === "GET" && path.startsWith(other.path));
  const isOfOne = reader?.path.includes("{") === true;
  if (reader === undefined || !isOfOne) return;
  const isForKeys = reader.security.some(({ scheme }) => scheme === "apiKey") && !reader.keyKinds;
  const token = isForKeys ? victim.token : victim.sessionToken;
  return victim.call(reader.method, pathOf(reader, ids), { token });
}

/** What an answer says, the ids of the path left out. */
const told = ({ error }: Envelope<unknown>, ids: Ids, names: readonly string[]) =>
  names.reduce(
    (message, name) => message.replaceAll(ids[name] ?? "", "…"),
    `${error.code}: ${error.message}`,
  );

/** Ids that look like those that the path needs, and belong to nothing. */
const withNone = (ids: Ids, names: readonly string[]): Ids => ({
  ...ids,
  ...Object.fromEntries(names.map((name) => [name, ids[name]?.replace(/_.*/, "_none") ?? ""])),
});

describe("an id of another tenant", () => {
  const owned = aimed.filter((operation) => !isShared(operation) && operation.security.length > 0);

  it.for(owned)("is that of nothing to $call: 404 NOT_FOUND", async (operation) => {
    const meeting = await meet();
    const { ids } = meeting;
    const names = namesIn(operation);
    for (const name of names) expect(ids, `Prepare a ${name}.`).toHaveProperty([name]);
    const before = await look(operation, meeting);
    if (before !== undefined) expect(before.status).toBe(200);

    const replies = await tryAll(operation, ids, meeting);

    expect(replies.length).toBeGreaterThan(0);
    for (const { status, body } of replies) {
      expect([status, body.error?.code]).toEqual([404, "NOT_FOUND"]);
    }
    expect((await look(operation, meeting))?.body).toEqual(before?.body);
    const none = withNone(ids, names);
    const strangers = await tryAll(operation, none, meeting);
    expect(replies.map(({ body }) => told(body, ids, names))).toEqual(
      strangers.map(({ body }) => told(body, none, names)),
    );
  });

  it("in X-Workspace-Id is refused on every operation that takes it: 403 WORKSPACE_MISMATCH", async () => {
    const meeting = await meet();
    const headers = { "x-workspace-id": "ws_acme" };
    for (const operation of rows.filter(({ workspaceScoped }) => workspaceScoped)) {
      for (const credential of credentials(operation, meeting)) {
        const sent = { ...credential, headers };
        const reply = await meeting.call(operation.method, pathOf(operation, meeting.ids), sent);
        const { status, body } = reply;
        expect([operation.id, status, body.error?.code]).toEqual([
          operation.id,
          403,
          "WORKSPACE_MISMATCH",
        ]);
      }
    }
  });
});
