/** Keys that nobody uses: warned of three times, then deleted, unless somebody uses them or has them kept. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { type KeyDesk, openKeyDesk } from "./support/key-desk.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";

type ApiKey = Schemas["ApiKey"];

const DAY_MS = 86_400_000;

/** What happens to a key that nobody uses again, by the days after its last use. */
const ALL_STAGES = [
  "api_key.deletion_warning 15 on day 75",
  "api_key.deletion_warning 7 on day 83",
  "api_key.deletion_warning 1 on day 89",
  "api_key.deleted null on day 90",
];

interface IdleDesk extends KeyDesk {
  /** What people were told of a key, oldest first, as `type daysLeft on day`. */
  told(keyId: string): Promise<string[]>;
  /** The day on which the key will be deleted, counted from the first; null: never. */
  deletionDay(keyId: string): Promise<number | null>;
  /** A call under a new session: those of the first day are long over. */
  manageAgain: KeyDesk["manage"];
}

/** The desk, on day 0. */
async function openIdleDesk(options?: Parameters<typeof openKeyDesk>[0]): Promise<IdleDesk> {
  const desk = await openKeyDesk(options);
  const start = desk.server.clock.now().getTime();
  const dayOf = (at: string) => (Date.parse(at) - start) / DAY_MS;
  const manageAgain: KeyDesk["manage"] = async (method, path, sent) =>
    desk.manage(method, path, { token: await desk.logIn(), ...sent });
  return {
    ...desk,
    manageAgain,
    async deletionDay(keyId) {
      const { body } = await manageAgain<ApiKey>("GET", `/api-keys/${keyId}`);
      const at = body.data.scheduled_deletion_at;
      return at === null ? null : dayOf(at);
    },
    async told(keyId) {
      const { body } = await manageAgain<Schemas["Notification"][]>("GET", "/notifications");
      return body.data
        .filter(({ key_id }) => key_id === keyId)
        .map(
          ({ type, days_left, created_at }) => `${type} ${days_left} on day ${dayOf(created_at)}`,
        )
        .reverse();
    },
  };
}

describe("a key that nobody uses", () => {
  it("is warned of on days 75, 83 and 89, and deleted on day 90", async () => {
    const { server, newKey, told } = await openIdleDesk();
    const { id } = await newKey();
    await server.clock.advance("200d");

    expect(await told(id)).toEqual(ALL_STAGES);
  });

  it("works to the last millisecond, and then is as if it had never been", async () => {
    const { server, newKey, me, manageAgain } = await openIdleDesk();
    const kept = await newKey();
    const gone = await newKey();
    await server.clock.advance(90 * DAY_MS - 1);
    expect((await me(kept.secret)).status).toBe(200);
    await server.clock.advance(1);

    const { status, body } = await me(gone.secret);
    expect([status, body.error.code]).toEqual([403, "INVALID_API_KEY"]);
    expect((await manageAgain("GET", `/api-keys/${gone.id}`)).status).toBe(404);
    expect((await me(kept.secret)).status).toBe(200);
  });

  it("tells webhooks of its warnings and of its end", async () => {
    const { server, newKey, call } = await openIdleDesk();
    const receiver = await startWebhookReceiver();
    const hooks = await server.issueKey({ limits: "none" });
    await call("POST", "/webhooks", {
      token: hooks.secret,
      json: {
        url: receiver.url,
        events: ["api_key.deletion_warning", "api_key.deleted"],
      },
    });
    const { id } = await newKey({ name: "Shop" });
    await server.clock.advance("80d");
    await call("GET", "/me", { token: hooks.secret });
    await server.clock.advance("20d");
    receiver.close();

    const events = receiver.received.map(({ body }) => JSON.parse(body));
    const ofKey = events.filter(({ data }) => (data.key ?? data).id === id);
    expect(ofKey).toMatchObject([
      { type: "api_key.deletion_warning", workspace_id: "ws_acme", data: { days_left: 15 } },
      { type: "api_key.deletion_warning", data: { days_left: 7, key: { name: "Shop" } } },
      { type: "api_key.deletion_warning", data: { days_left: 1 } },
      { type: "api_key.deleted", data: { id, name: "Shop" } },
    ]);
  });

  it("is noted in the audit log, with nobody as the one who did it", async () => {
    const { server, newKey, manageAgain } = await openIdleDesk();
    const { id } = await newKey();
    await server.clock.advance("90d");
    const { body } = await manageAgain<Schemas["LogEntry"][]>("GET", "/logs?type=audit");

    expect(body.data[0]).toMatchObject({
      operation: "api_key.deleted",
      subject_id: id,
      actor: null,
      ip: null,
      reason: expect.stringContaining("90 days"),
    });
  });
});

describe("a key that is used", () => {
  it("on day 10 gets its warnings on days 85, 93 and 99, and is gone on day 100", async () => {
    const { server, newKey, me, told } = await openIdleDesk();
    const { id, secret } = await newKey();
    await server.clock.advance("10d");
    await me(secret);
    await server.clock.advance("90d");

    expect(await told(id)).toEqual([
      "api_key.deletion_warning 15 on day 85",
      "api_key.deletion_warning 7 on day 93",
      "api_key.deletion_warning 1 on day 99",
      "api_key.deleted null on day 100",
    ]);
    expect((await me(secret)).status).toBe(403);
  });

  it("after two warnings gets no third, and starts anew", async () => {
    const { server, newKey, me, told, deletionDay } = await openIdleDesk();
    const { id, secret } = await newKey();
    await server.clock.advance("85d");
    await me(secret);
    expect(await deletionDay(id)).toBe(175);
    await server.clock.advance("74d");
    expect(await told(id)).toEqual(ALL_STAGES.slice(0, 2));
    await server.clock.advance("16d");

    expect(await told(id)).toEqual([
      ...ALL_STAGES.slice(0, 2),
      "api_key.deletion_warning 15 on day 160",
      "api_key.deletion_warning 7 on day 168",
      "api_key.deletion_warning 1 on day 174",
      "api_key.deleted null on day 175",
    ]);
  });

  it("without success counts as one that is not used", async () => {
    const { server, newKey, call, told } = await openIdleDesk();
    const { id, secret } = await newKey({ scopes: ["posts:read"] });
    await server.clock.advance("50d");
    const refused = await call("GET", "/connections", { token: secret });
    expect(refused.status).toBe(403);
    await server.clock.advance("40d");

    expect(await told(id)).toEqual(ALL_STAGES);
  });

  it("sees itself when it will be deleted, and moves that on by looking", async () => {
    const { server, newKey, me, deletionDay } = await openIdleDesk();
    const { id, secret } = await newKey();
    await server.clock.advance("5d");
    const { body } = await me(secret);
    const left = Date.parse(body.data.key.scheduled_deletion_at ?? "") - +server.clock.now();

    expect(left / DAY_MS).toBe(85);
    expect(await deletionDay(id)).toBe(95);
  });
});

describe("a key that is spared", () => {
  it("was revoked: its record stays", async () => {
    const { server, newKey, manage, manageAgain, told } = await openIdleDesk();
    const { id } = await newKey();
    await manage("POST", `/api-keys/${id}/revoke`);
    await server.clock.advance("200d");
    const { body } = await manageAgain<ApiKey>("GET", `/api-keys/${id}`);

    expect(body.data).toMatchObject({ status: "revoked", scheduled_deletion_at: null });
    expect(await told(id)).toEqual([]);
  });

  it("expires before: people are told of that instead", async () => {
    const { server, newKey, told, deletionDay } = await openIdleDesk();
    const { id } = await newKey({ expires_in_days: 30 });
    expect(await deletionDay(id)).toBeNull();
    await server.clock.advance("200d");

    expect(await told(id)).toEqual([
      "api_key.expiring 7 on day 23",
      "api_key.expiring 1 on day 29",
    ]);
  });

  it("belongs to a policy that deletes no idle keys", async () => {
    const { server, newKey, me, deletionDay } = await openIdleDesk({ policy: "socialpatra" });
    const { id, secret } = await newKey();
    expect(await deletionDay(id)).toBeNull();
    await server.clock.advance("500d");

    expect((await me(secret)).status).toBe(200);
  });
});

describe("the setting idle_deletion", () => {
  const keep = { json: { settings: { idle_deletion: false } } };
  const remove = { json: { settings: { idle_deletion: true } } };

  it("of a workspace keeps its idle keys when it is turned off, even after a warning", async () => {
    const { server, newKey, manageAgain, me, told, deletionDay } = await openIdleDesk();
    const { id, secret } = await newKey();
    await server.clock.advance("76d");
    await manageAgain("PATCH", "/workspaces/ws_acme", keep);
    expect(await deletionDay(id)).toBeNull();
    await server.clock.advance("300d");

    expect(await told(id)).toEqual(ALL_STAGES.slice(0, 1));
    expect((await me(secret)).status).toBe(200);
  });

  it("gives every idle key its 90 days, and its warnings, from when it is turned on again", async () => {
    const { server, newKey, manageAgain, told, deletionDay } = await openIdleDesk();
    const { id } = await newKey();
    await manageAgain("PATCH", "/workspaces/ws_acme", keep);
    await server.clock.advance("200d");
    await manageAgain("PATCH", "/workspaces/ws_acme", remove);
    expect(await deletionDay(id)).toBe(290);
    await manageAgain("PATCH", "/workspaces/ws_acme", remove);
    await server.clock.advance("90d");

    expect(await told(id)).toEqual([
      "api_key.deletion_warning 15 on day 275",
      "api_key.deletion_warning 7 on day 283",
      "api_key.deletion_warning 1 on day 289",
      "api_key.deleted null on day 290",
    ]);
  });

  it("of the company is for keys that act for it, and for no others", async () => {
    const { newKey, manageAgain, deletionDay } = await openIdleDesk();
    const company = await newKey({ kind: "company" });
    const workspace = await newKey();
    expect(await deletionDay(company.id)).toBe(90);
    const { body } = await manageAgain<Schemas["CompanyDetails"]>("PATCH", "/company", keep);

    expect(body.data.settings).toEqual({ idle_deletion: false });
    expect(await deletionDay(company.id)).toBeNull();
    expect(await deletionDay(workspace.id)).toBe(90);
  });

  it("of the company brings the warnings back when it is turned on again", async () => {
    const { server, newKey, manageAgain, told } = await openIdleDesk();
    const { id } = await newKey({ kind: "company" });
    await manageAgain("PATCH", "/company", keep);
    await server.clock.advance("100d");
    await manageAgain("PATCH", "/company", remove);
    await server.clock.advance("90d");

    expect(await told(id)).toEqual([
      "api_key.deletion_warning 15 on day 175",
      "api_key.deletion_warning 7 on day 183",
      "api_key.deletion_warning 1 on day 189",
      "api_key.deleted null on day 190",
    ]);
  });
});
