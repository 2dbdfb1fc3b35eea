/** The CRM's sentences on behaviour, under its own policy: each title begins with the ids of those it proves. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { type KeyDesk, openKeyDesk } from "../support/key-desk.ts";
import { countSentences } from "./contract.ts";

const open = () => openKeyDesk({ policy: "crm" });

describe("API keys", () => {
  it("C2a, C2b: a key authenticates an application: a unique identifier, and a secret token", async () => {
    const { me, newKey } = await open();
    const keys = [await newKey(), await newKey()];
    expect(new Set(keys.flatMap(({ id, secret }) => [id, secret])).size).toBe(4);
    for (const { id, secret } of keys) {
      expect(await me(secret)).toMatchObject({ status: 200, body: { data: { key: { id } } } });
    }
  });

  it("C4d: there are two types: for the agency, and for one location", async () => {
    const { call, manage, newKey } = await open();
    const [agency, location] = [
      await newKey({ kind: "agency" }),
      await newKey({ kind: "location" }),
    ];
    for (const { id, kind } of [agency, location]) {
      const { body } = await manage<Schemas["ApiKey"][]>("GET", `/api-keys?kind=${kind}`);
      expect(body.data.map((key) => key.id)).toEqual([id]);
    }
    const posts = (token: string, headers = {}) => call("GET", "/posts", { token, headers });
    const named = { "X-Workspace-Id": "ws_acme" };
    expect(await posts(location.secret)).toMatchObject({ status: 200 });
    expect(await posts(agency.secret, named)).toMatchObject({ status: 200 });
    expect(await posts(agency.secret)).toMatchObject({
      status: 400,
      body: { error: { code: "MISSING_PARAMETER" } },
    });
  });

  it("C8a, C8b: a key keeps the name that was entered for it", async () => {
    const { manage, newKey } = await open();
    const { id } = await newKey({ name: "Marketing Automation" });
    expect(await manage("GET", `/api-keys/${id}`)).toMatchObject({
      body: { data: { name: "Marketing Automation" } },
    });
    expect(await newKey()).toMatchObject({ name: "location" });
  });

  it("C9a: a key can be copied when it is created, and at no other time", async () => {
    const { manage, newKey } = await open();
    const { id, prefix, secret } = await newKey();
    expect(secret).toMatch(/^crm_[0-9a-f]{64}$/);
    for (const path of ["/api-keys", `/api-keys/${id}`]) {
      const shown = JSON.stringify((await manage("GET", path)).body);
      expect(shown).not.toContain(secret.slice(prefix.length));
    }
  });

  it("C23b, C23c: for a lost key a new one is made, and the old one deactivated lets nobody in", async () => {
    const { manage, me, newKey } = await open();
    const [lost, fresh] = [await newKey(), await newKey()];
    await manage("POST", `/api-keys/${lost.id}/revoke`);
    expect(await me(lost.secret)).toMatchObject({
      status: 401,
      body: { error: { code: "INVALID_API_KEY" } },
    });
    expect(await me(fresh.secret)).toMatchObject({ status: 200 });
  });

  it("C24a, C24b: there can be many keys, each for a purpose of its own", async () => {
    const { manage, me, newKey } = await open();
    const names = ["Marketing Automation", "Billing", "Website forms"];
    const keys = await Promise.all(names.map((name) => newKey({ name })));
    for (const { secret } of keys) expect(await me(secret)).toMatchObject({ status: 200 });
    const { body } = await manage<Schemas["ApiKey"][]>("GET", "/api-keys");
    expect(body.data.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
});

describe("a key that nobody uses", () => {
  const warnings = async ({ manage }: KeyDesk, keyId: string) => {
    const { body } = await manage<Schemas["Notification"][]>(
      "GET",
      "/notifications?type=api_key.deletion_warning",
    );
    const own = body.data.filter(({ key_id }) => key_id === keyId);
    return own.map(({ created_at, days_left }) => [created_at, days_left]);
  };

  it("C16a: is deleted after 90 days, and one that is used is not", async () => {
    const { call, manage, me, newKey, server } = await open();
    const [idle, used] = [await newKey(), await newKey()];
    await server.clock.advance("89d");
    for (const { id } of [idle, used]) {
      expect((await manage("GET", `/api-keys/${id}`)).status).toBe(200);
    }
    expect((await me(used.secret)).status).toBe(200);
    await call("GET", "/posts/post_none", { token: idle.secret });
    await server.clock.advance("1d");
    expect((await manage("GET", `/api-keys/${idle.id}`)).status).toBe(404);
    expect(await me(idle.secret)).toMatchObject({
      status: 401,
      body: { error: { code: "INVALID_API_KEY" } },
    });
    expect((await me(used.secret)).status).toBe(200);
  });

  it("C16b: is announced by three in-app notifications: 15 days, 7 days and 1 day before", async () => {
    const desk = await open();
    const { id } = await desk.newKey();
    const madeAt = desk.server.clock.now().getTime();
    await desk.server.clock.advance("90d");
    const day = (days: number) => new Date(madeAt + days * 86_400_000).toISOString();
    expect(await warnings(desk, id)).toEqual([
      [day(89), 1],
      [day(83), 7],
      [day(75), 15],
    ]);
  });
});

describe("what a key is for", () => {
  const WELCOME = "/workflows/workflow_welcome";

  /** A location's key, and a contact that it has made. */
  async function openWithContact() {
    const desk = await open();
    const { secret: token } = await desk.newKey();
    const call = <Data>(method: string, path: string, sent: object = {}) =>
      desk.call<Data>(method, path, { token, ...sent });
    const json = { email: "wile@coyote.test", name: "Wile E. Coyote" };
    const contact = (await call<Schemas["Contact"]>("PUT", "/contacts", { json })).body.data;
    return { call, contact, server: desk.server };
  }

  it("C12, C20: a workflow is found, and a contact put into it and taken out again", async () => {
    const { call, contact } = await openWithContact();
    const { body } = await call<Schemas["Workflow"][]>("GET", "/workflows?status=published");
    expect(body.data.map(({ id }) => id)).toEqual(["workflow_welcome"]);
    const path = `${WELCOME}/contacts/${contact.id}`;
    const json = { event_start_at: "2026-12-01T08:00:00.000Z" };
    expect(await call("PUT", path, { json })).toMatchObject({
      status: 200,
      body: { data: { contact_id: contact.id, ...json } },
    });
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("DELETE", path)).status).toBe(404);
  });

  it("C19: the versions API 1.0 and API 2.0 are listed, and which of them is current", async () => {
    const { call } = await open();
    const { body } = await call<Schemas["ApiVersion"][]>("GET", "/versions");
    expect(body.data.map(({ version, status }) => [version, status])).toEqual([
      ["2.0", "current"],
      ["1.0", "deprecated"],
    ]);
  });

  it("C20: a trigger link is made, leads where it is told to, counts, and goes", async () => {
    const { call, contact, server } = await openWithContact();
    const json = { name: "Rocket skates", redirect_to: "https://acme.test/skates" };
    const { body } = await call<Schemas["TriggerLink"]>("POST", "/trigger-links", { json });
    const path = `/trigger-links/${body.data.id}`;
    const follow = async (query = "") =>
      (await server.fetch(body.data.url + query, { redirect: "manual" })).headers.get("location");
    expect(await follow(`?contact_id=${contact.id}`)).toBe(json.redirect_to);
    const moved = { redirect_to: "https://acme.test/sale" };
    expect((await call("PATCH", path, { json: moved })).status).toBe(200);
    expect(await follow()).toBe(moved.redirect_to);
    const { body: list } = await call<Schemas["TriggerLink"][]>("GET", "/trigger-links");
    expect(list.data).toMatchObject([{ id: body.data.id, clicks: 2, ...moved }]);
    expect((await call("DELETE", path)).status).toBe(204);
    expect(await follow()).toBeNull();
  });

  it("C20: what somebody sends in by a form is listed, and makes them a contact", async () => {
    const { call, contact, server } = await openWithContact();
    const { body } = await call<Schemas["Form"][]>("GET", "/forms?type=form");
    const [form] = body.data;
    const response = await server.fetch(form?.url ?? "", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "road@runner.test" }),
    });
    expect(response.status).toBe(201);
    const submissions = await call("GET", `/forms/${form?.id}/submissions`);
    expect(submissions.body.data).toMatchObject([{ email: "road@runner.test" }]);
    const contacts = await call<Schemas["Contact"][]>("GET", "/contacts");
    expect(contacts.body.data.map(({ email }) => email).sort()).toEqual([
      "road@runner.test",
      contact.email,
    ]);
  });
});

countSentences("crm");
