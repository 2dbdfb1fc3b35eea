/** Agencies: their keys, the locations that they act for, and the keys of a single location. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import type { Reply } from "./support/harness.ts";
import { type KeyDesk, openKeyDesk, openOtherDesk } from "./support/key-desk.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";

type Workspace = Schemas["Workspace"];
type WorkspaceDetails = Schemas["WorkspaceDetails"];

const SCOPES: readonly Schemas["Scope"][] = [
  "posts:read",
  "posts:write",
  "workspaces:read",
  "workspaces:write",
];

const outcome = ({ status, body }: Reply<unknown>) => [status, body.error?.code];

/** The desk of an agency with a workspace and a location, and an agency key that has been made there. */
async function openAgency(scopes = SCOPES) {
  const demo = await openKeyDesk();
  const agency = await openOtherDesk(demo, { type: "agency" });
  const { secret, ...key } = await agency.newKey({ kind: "agency", scopes: [...scopes] });
  /** A call under the agency key, in a workspace where one is named. */
  const act = <Data>(method: string, path: string, workspaceId?: string, json?: unknown) =>
    agency.call<Data>(method, path, {
      token: secret,
      json,
      ...(workspaceId !== undefined && { headers: { "x-workspace-id": workspaceId } }),
    });
  return { ...agency, demo, key, secret, act };
}

describe("an agency key", () => {
  it("acts in each location of its agency that it names", async () => {
    const { act, locationId } = await openAgency();
    const { body: second } = await act<Workspace>("POST", "/workspaces", undefined, {
      name: "Harbour Street",
    });
    const { status, body } = await act<Schemas["Post"]>("POST", "/posts", second.data.id, {
      content: "Hello",
    });

    expect([status, body.data.workspace_id]).toEqual([201, second.data.id]);
    expect((await act("GET", `/posts/${body.data.id}`, locationId)).status).toBe(404);
    expect((await act("GET", `/posts/${body.data.id}`, second.data.id)).status).toBe(200);
  });

  it("names one where it takes one", async () => {
    const { act } = await openAgency();

    expect(outcome(await act("GET", "/posts"))).toEqual([400, "MISSING_PARAMETER"]);
  });

  it("reaches no workspace that is not a location, of another company, or of nobody", async () => {
    const { act, workspaceId } = await openAgency();
    const replies = [
      await act("GET", "/posts", workspaceId),
      await act("GET", "/posts", "ws_acme"),
      await act("GET", "/posts", "ws_nobody"),
    ];

    expect(replies.map(outcome)).toEqual(replies.map(() => [403, "WORKSPACE_MISMATCH"]));
  });

  it("knows its agency and no workspace of its own", async () => {
    const { me, secret, companyId } = await openAgency();
    const { body } = await me(secret);

    expect(body.data).toMatchObject({
      key: { kind: "agency" },
      workspace: null,
      company: { id: companyId, type: "agency" },
    });
  });

  it("is told of in its locations, and nowhere else", async () => {
    const { server, call, newKey, companyId, workspaceId, locationId } = await openAgency();
    const listen = async (id: string, kind: "workspace" | "location") => {
      const receiver = await startWebhookReceiver();
      const hooks = await server.issueKey({ companyId, kind, workspace_id: id });
      const json = { url: receiver.url, events: ["api_key.created"] };
      await call("POST", "/webhooks", { token: hooks.secret, json });
      return receiver;
    };
    const inLocation = await listen(locationId, "location");
    const inWorkspace = await listen(workspaceId, "workspace");
    const { id } = await newKey({ kind: "agency" });
    await server.clock.advance("1s");
    for (const receiver of [inLocation, inWorkspace]) receiver.close();

    expect(inLocation.received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type: "api_key.created", workspace_id: locationId, data: { id } },
    ]);
    expect(inWorkspace.received).toEqual([]);
  });

  it("belongs to agencies alone", async () => {
    const { demo } = await openAgency();
    const { status, body } = await demo.create({ kind: "agency", scopes: ["posts:read"] });

    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/kind", code: "NOT_ALLOWED" }]);
  });

  it("is one of several", async () => {
    const { newKey, manage } = await openAgency();
    await newKey({ kind: "agency" });
    const { body } = await manage<Schemas["ApiKey"][]>("GET", "/api-keys?kind=agency");

    expect(body.data).toHaveLength(2);
  });
});

describe("a location key", () => {
  it("acts in its location without naming it, and in no other", async () => {
    const { newKey, call, act, locationId } = await openAgency();
    const { body: other } = await act<Workspace>("POST", "/workspaces", undefined, {
      name: "Harbour Street",
    });
    const { secret: token } = await newKey({ kind: "location", workspace_id: locationId });
    const own = await call<Schemas["Post"]>("POST", "/posts", { token, json: { content: "Hi" } });
    const named = await call("GET", "/posts", {
      token,
      headers: { "x-workspace-id": other.data.id },
    });

    expect(own.body.data.workspace_id).toBe(locationId);
    expect(outcome(named)).toEqual([403, "WORKSPACE_MISMATCH"]);
  });

  it("needs a location, and a workspace key none", async () => {
    const { create, workspaceId, locationId } = await openAgency();
    const location = await create({ kind: "location", workspace_id: workspaceId });
    const workspace = await create({ kind: "workspace", workspace_id: locationId });
    const mismatch = [{ pointer: "/workspace_id", code: "WRONG_KIND" }];

    expect(location.body.error.errors).toMatchObject(mismatch);
    expect(workspace.body.error.errors).toMatchObject(mismatch);
  });
});

describe("workspaces", () => {
  it("are listed to an agency key as far as it reaches them, to a session all", async () => {
    const { act, manage, workspaceId, locationId } = await openAgency();
    const reached = await act<Workspace[]>("GET", "/workspaces");
    const all = await manage<Workspace[]>("GET", "/workspaces");

    expect(reached.body.data.map(({ id }) => id)).toEqual([locationId]);
    expect(all.body.data.map(({ id }) => id).sort()).toEqual([workspaceId, locationId].sort());
  });

  it("are not listed to a key that belongs to one", async () => {
    const { newKey, call, locationId } = await openAgency();
    const { secret: token } = await newKey({
      kind: "location",
      workspace_id: locationId,
      scopes: [...SCOPES],
    });

    expect(outcome(await call("GET", "/workspaces", { token }))).toEqual([403, "WRONG_CREDENTIAL"]);
    expect((await call("GET", `/workspaces/${locationId}`, { token })).status).toBe(200);
  });

  it("are one and the same 404 to whoever cannot reach them", async () => {
    const { newKey, call, act, manage, demo, workspaceId, locationId } = await openAgency();
    const { secret: token } = await newKey({ kind: "location", workspace_id: locationId });
    const replies = [
      await call("GET", `/workspaces/${workspaceId}`, { token }),
      await act("GET", `/workspaces/${workspaceId}`),
      await manage("GET", "/workspaces/ws_acme"),
      await demo.manage("GET", `/workspaces/${locationId}`),
      await demo.manage("PATCH", `/workspaces/${locationId}`, { json: { name: "Mine" } }),
    ];

    expect(replies.map(outcome)).toEqual(replies.map(() => [404, "NOT_FOUND"]));
  });

  it("are made by an agency key as locations, and by no key as what it cannot reach", async () => {
    const { act, companyId } = await openAgency();
    const json = { name: "Harbour Street", timezone: "America/New_York" };
    const { status, body } = await act<WorkspaceDetails>("POST", "/workspaces", undefined, json);
    const unreachable = await act("POST", "/workspaces", undefined, { ...json, kind: "workspace" });

    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...json,
      kind: "location",
      company_id: companyId,
      settings: { idle_deletion: true },
    });
    expect(unreachable.body.error.errors).toMatchObject([{ pointer: "/kind" }]);
  });

  it("are no locations outside an agency, and belong to no plain member to make", async () => {
    const { demo } = await openAgency();
    const plain = await demo.manage<WorkspaceDetails>("POST", "/workspaces", {
      json: { name: "Acme Labs" },
    });
    const location = await demo.manage("POST", "/workspaces", {
      json: { name: "Acme Labs", kind: "location" },
    });
    const member = await demo.manage("POST", "/workspaces", {
      token: await demo.logIn("member@acme.test"),
      json: { name: "Mine" },
    });

    expect(plain.body.data).toMatchObject({ kind: "workspace", timezone: "UTC" });
    expect(outcome(location)).toEqual([422, "VALIDATION_FAILED"]);
    expect(outcome(member)).toEqual([403, "ROLE_REQUIRED"]);
  });

  it("need the scope for each change, and are not changed by whoever reads an old state", async () => {
    const { act, manage, locationId } = await openAgency(["workspaces:read"]);
    const path = `/workspaces/${locationId}`;
    expect(outcome(await act("PATCH", path, undefined, { name: "Quay" }))).toEqual([
      403,
      "INSUFFICIENT_SCOPE",
    ]);
    const { headers } = await manage("GET", path);
    const ifMatch = { headers: { "if-match": headers.get("etag") ?? "" } };
    const first = await manage<WorkspaceDetails>("PATCH", path, {
      json: { name: "Quay" },
      ...ifMatch,
    });
    const second = await manage("PATCH", path, { json: { name: "Pier" }, ...ifMatch });

    expect(first.body.data.name).toBe("Quay");
    expect(outcome(second)).toEqual([412, "PRECONDITION_FAILED"]);
  });
});

describe("the company", () => {
  it("is shown to any of its keys and members, with what it has set", async () => {
    const { act, manage, companyId } = await openAgency(["posts:read"]);
    const expected = {
      id: companyId,
      type: "agency",
      plan: "thrive",
      billing_url: "https://postern.test/plans",
      default_brand_id: null,
      settings: { idle_deletion: true },
    };

    expect((await act("GET", "/company")).body.data).toMatchObject(expected);
    expect((await manage("GET", "/company")).body.data).toMatchObject(expected);
  });

  it("names the default brand of its oldest workspace", async () => {
    const { demo } = await openAgency();
    await demo.manage("POST", "/workspaces", { json: { name: "Acme Labs" } });
    const { body } = await demo.manage<Schemas["CompanyDetails"]>("GET", "/company");

    expect(body.data.default_brand_id).toBe("brand_acme");
  });

  it("is changed by admins alone, and not on the ground of an old state", async () => {
    const { demo } = await openAgency();
    const json = { settings: { idle_deletion: false } };
    const token = await demo.logIn("member@acme.test");
    const { headers } = await demo.manage("GET", "/company");
    const sent = { json, headers: { "if-match": headers.get("etag") ?? "" } };

    expect(outcome(await demo.manage("PATCH", "/company", { json, token }))).toEqual([
      403,
      "ROLE_REQUIRED",
    ]);
    expect((await demo.manage("PATCH", "/company", sent)).status).toBe(200);
    expect(outcome(await demo.manage("PATCH", "/company", sent))).toEqual([
      412,
      "PRECONDITION_FAILED",
    ]);
  });
});

describe("members", () => {
  const listRoles = async ({ manage }: KeyDesk, query = "") => {
    const { body } = await manage<Schemas["Member"][]>("GET", `/company/members${query}`);
    return Object.fromEntries(body.data.map(({ id, role }) => [id, role]));
  };
  const setRole = ({ manage }: KeyDesk, id: string, role: string, token?: string) =>
    manage<Schemas["Member"]>("PATCH", `/company/members/${id}`, {
      json: { role },
      ...(token !== undefined && { token }),
    });

  it("are listed, by role where that is asked for, without their passwords", async () => {
    const { demo } = await openAgency();
    const { body } = await demo.manage<Schemas["Member"][]>("GET", "/company/members");

    expect(await listRoles(demo)).toEqual({
      member_owner: "account_admin",
      member_admin: "admin",
      member_member: "member",
    });
    expect(await listRoles(demo, "?role=admin")).toEqual({ member_admin: "admin" });
    expect(Object.keys(body.data[0] ?? {}).sort()).toEqual(["email", "id", "name", "role"]);
  });

  it("get another role from an account admin, which holds for the sessions that they have", async () => {
    const { demo } = await openAgency();
    const token = await demo.logIn("member@acme.test");
    expect((await demo.manage("GET", "/api-keys", { token })).status).toBe(403);
    const { body } = await setRole(demo, "member_member", "admin");

    expect(body.data.role).toBe("admin");
    expect((await demo.manage("GET", "/api-keys", { token })).status).toBe(200);
  });

  it("cannot change roles themselves, not even as admins", async () => {
    const { demo } = await openAgency();
    const token = await demo.logIn("admin@acme.test");

    expect(outcome(await setRole(demo, "member_admin", "account_admin", token))).toEqual([
      403,
      "ROLE_REQUIRED",
    ]);
  });

  it("always include an account admin", async () => {
    const { demo } = await openAgency();
    expect(outcome(await setRole(demo, "member_owner", "member"))).toEqual([409, "CONFLICT"]);
    await setRole(demo, "member_admin", "account_admin");

    expect((await setRole(demo, "member_owner", "member")).status).toBe(200);
  });

  it("of another company are not there", async () => {
    const agency = await openAgency();

    expect(outcome(await setRole(agency, "member_admin", "member"))).toEqual([404, "NOT_FOUND"]);
  });

  it("who get another role are noted in the audit log, once", async () => {
    const { demo } = await openAgency();
    await setRole(demo, "member_member", "admin");
    await setRole(demo, "member_member", "admin");
    const { body } = await demo.manage<Schemas["LogEntry"][]>("GET", "/logs?type=audit");
    const entries = body.data.filter(({ operation }) => operation === "member.updated");

    expect(entries).toMatchObject([
      { subject_id: "member_member", changed: ["role"], actor: { id: "member_owner" } },
    ]);
  });
});
