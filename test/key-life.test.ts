/** What becomes of a key after it was made: a new secret at once or with an overlap, and warnings before it expires. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, type Reply } from "./support/harness.ts";
import { type KeyDesk, type KeyRequest, openKeyDesk, openOtherDesk } from "./support/key-desk.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";

type ApiKeyWithSecret = Schemas["ApiKeyWithSecret"];
type RotatedApiKey = Schemas["RotatedApiKey"];
type Notification = Schemas["Notification"];
type LogEntry = Schemas["LogEntry"];

const CONFIRMED = { json: { confirm: true } };
const SELF_ROTATING: KeyRequest = { scopes: ["posts:read", "keys:rotate"] };

const outcome = ({ status, body }: Reply<unknown>) => [status, body.error?.code];

const regenerate = ({ manage }: KeyDesk, id: string, sent: object = CONFIRMED) =>
  manage<ApiKeyWithSecret>("POST", `/api-keys/${id}/regenerate`, sent);

const rotate = ({ manage }: KeyDesk, id: string, sent: object = {}) =>
  manage<RotatedApiKey>("POST", `/api-keys/${id}/rotate`, sent);

/** The audit entries about a key, newest first. */
async function auditOf({ manage }: KeyDesk, keyId: string): Promise<LogEntry[]> {
  const { body } = await manage<LogEntry[]>("GET", "/logs?type=audit&limit=100");
  return body.data.filter(({ subject_id }) => subject_id === keyId);
}

describe("a key that is regenerated", () => {
  it("keeps its id and all that it may, and gets another secret", async () => {
    const desk = await openKeyDesk();
    const { secret: old, ...key } = await desk.newKey({ name: "Shop", allowed_ips: ["::1"] });
    const { status, body } = await regenerate(desk, key.id);
    const { secret, prefix, ...regenerated } = body.data;

    expect(status).toBe(201);
    expect(secret).toMatch(/^rp_[0-9a-f]{64}$/);
    expect(secret).not.toBe(old);
    expect(prefix).toBe(secret.slice(0, 10));
    expect({ ...regenerated, prefix: key.prefix }).toEqual(key);
  });

  it("works with its new secret alone, from the next request on", async () => {
    const desk = await openKeyDesk();
    const { id, secret: old } = await desk.newKey();
    const { body } = await regenerate(desk, id);

    expect((await desk.me(body.data.secret)).status).toBe(200);
    expect(outcome(await desk.me(old))).toEqual([401, "INVALID_API_KEY"]);
  });

  it("tells each of its old secrets apart from one that never was, until it is deleted", async () => {
    const desk = await openKeyDesk();
    const { id, secret: first } = await desk.newKey();
    const { secret: second } = (await regenerate(desk, id)).body.data;
    await regenerate(desk, id);
    const answers = async () => [outcome(await desk.me(first)), outcome(await desk.me(second))];
    expect(await answers()).toEqual([
      [401, "INVALID_API_KEY"],
      [401, "INVALID_API_KEY"],
    ]);
    await desk.manage("DELETE", `/api-keys/${id}?confirm=true`);

    expect(await answers()).toEqual([
      [403, "INVALID_API_KEY"],
      [403, "INVALID_API_KEY"],
    ]);
  });

  it.for([{}, { json: {} }, { json: { confirm: false } }])(
    "needs a confirmation, and gives the question to ask: %j",
    async (sent) => {
      const desk = await openKeyDesk();
      const { id, secret } = await desk.newKey();
      const { status, body } = await regenerate(desk, id, sent);

      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: "CONFIRMATION_REQUIRED",
        message: "Regenerating the API key will invalidate the current one. Are you sure?",
      });
      expect((await desk.me(secret)).status).toBe(200);
    },
  );

  it("never shows its secret a second time", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey();
    const sent = { ...CONFIRMED, headers: { "idempotency-key": "once" } };
    const { secret } = (await regenerate(desk, id, sent)).body.data;
    const again = await regenerate(desk, id, sent);

    expect(outcome(again)).toEqual([409, "SECRET_ALREADY_SHOWN"]);
    expect(again.body.error.details).toEqual({ id });
    expect((await desk.me(secret)).status).toBe(200);
  });

  it("must be one that works", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey();
    await desk.manage("POST", `/api-keys/${id}/revoke`);

    expect(outcome(await regenerate(desk, id))).toEqual([409, "CONFLICT"]);
  });

  it("is noted in the audit log", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey();
    const { prefix } = (await regenerate(desk, id)).body.data;

    expect(await auditOf(desk, id)).toMatchObject([
      { operation: "api_key.regenerated", key_prefix: prefix, actor: { id: "member_owner" } },
      { operation: "api_key.created" },
    ]);
  });
});

describe("a key that is rotated", () => {
  it("is replaced by one that may the same, and names it", async () => {
    const desk = await openKeyDesk();
    const { secret: _, ...key } = await desk.newKey({ name: "Shop", expires_in_days: 30 });
    const { status, body } = await rotate(desk, key.id);
    const { replaced_key, secret, ...replacement } = body.data;

    expect(status).toBe(201);
    expect(replacement).toEqual({
      ...key,
      id: expect.not.stringMatching(key.id),
      prefix: secret.slice(0, 10),
      replaces: key.id,
    });
    expect(replaced_key).toEqual({
      ...key,
      status: "rotating",
      expires_at: new Date(+desk.server.clock.now() + 86_400_000).toISOString(),
      scheduled_deletion_at: null,
    });
  });

  it("works on beside the new one to the second in which the overlap ends", async () => {
    const desk = await openKeyDesk();
    const { id, secret: old } = await desk.newKey();
    const json = { overlap_seconds: 7200 };
    const { secret } = (await rotate(desk, id, { json })).body.data;
    await desk.server.clock.advance(7_199_999);
    expect([(await desk.me(old)).status, (await desk.me(secret)).status]).toEqual([200, 200]);
    await desk.server.clock.advance(1);

    expect(outcome(await desk.me(old))).toEqual([401, "API_KEY_EXPIRED"]);
    expect((await desk.me(secret)).status).toBe(200);
  });

  it("ends at once where there is no overlap", async () => {
    const desk = await openKeyDesk();
    const { id, secret } = await desk.newKey();
    const { body } = await rotate(desk, id, { json: { overlap_seconds: 0 } });

    expect(body.data.replaced_key.status).toBe("expired");
    expect(outcome(await desk.me(secret))).toEqual([401, "API_KEY_EXPIRED"]);
  });

  it("shares its quota with the new one: rotating resets nothing", async () => {
    const desk = await openKeyDesk();
    const { id, secret: old } = await desk.newKey({ rate_limit: { per_minute: 3 } });
    await desk.me(old);
    const { secret } = (await rotate(desk, id)).body.data;
    await desk.me(secret);
    await desk.me(old);

    expect(outcome(await desk.me(secret))).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
    expect(outcome(await desk.me(old))).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
  });

  it("can be rotated once: while it is being replaced, and after, it is a conflict", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey();
    await rotate(desk, id, { json: { overlap_seconds: 60 } });
    expect(outcome(await rotate(desk, id))).toEqual([409, "CONFLICT"]);
    expect(outcome(await regenerate(desk, id))).toEqual([409, "CONFLICT"]);
    await desk.server.clock.advance("1m");

    expect(outcome(await rotate(desk, id))).toEqual([409, "CONFLICT"]);
  });

  it("cannot be given more time afterwards", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey();
    await rotate(desk, id);
    const json = { expires_in_days: 30 };

    expect(outcome(await desk.manage("PATCH", `/api-keys/${id}`, { json }))).toEqual([
      409,
      "CONFLICT",
    ]);
  });

  it("leaves a successor that can be rotated in its turn", async () => {
    const desk = await openKeyDesk();
    const first = await desk.newKey();
    const second = (await rotate(desk, first.id)).body.data;
    const third = (await rotate(desk, second.id)).body.data;

    expect([second.replaces, third.replaces]).toEqual([first.id, second.id]);
    expect((await desk.me(third.secret)).status).toBe(200);
  });

  it("gives the new one another end where that is asked for", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey({ expires_in_days: 30 });
    const { body } = await rotate(desk, id, { json: { expires_in_days: null } });

    expect(body.data.expires_at).toBeNull();
  });

  it.for([-1, 604_801, 1.5, "1d", null])(
    "has no overlap of %j seconds",
    async (overlap_seconds) => {
      const desk = await openKeyDesk();
      const { id } = await desk.newKey();

      expect(outcome(await rotate(desk, id, { json: { overlap_seconds } }))).toEqual([
        422,
        "VALIDATION_FAILED",
      ]);
    },
  );

  it("never shows the new secret a second time", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey();
    const sent = { headers: { "idempotency-key": "once" } };
    const { body } = await rotate(desk, id, sent);
    const again = await rotate(desk, id, sent);

    expect(outcome(again)).toEqual([409, "SECRET_ALREADY_SHOWN"]);
    expect(again.body.error.details).toEqual({ id: body.data.id });
  });

  it("is never a company key, of which there is one alone", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey({ kind: "company" });

    expect(outcome(await rotate(desk, id))).toEqual([409, "CONFLICT"]);
  });
});

describe("a key that rotates itself", () => {
  /** A desk, a key with the scope for it, and a call to rotate under that key. */
  async function openSelfRotating(request: KeyRequest = {}) {
    const desk = await openKeyDesk();
    const key = await desk.newKey({ ...SELF_ROTATING, ...request });
    const rotateSelf = (json: object = { overlap_seconds: 3600 }, id = key.id) =>
      rotate(desk, id, { token: key.secret, json });
    return { ...desk, key, rotateSelf };
  }

  it("gets a successor that may no more and works no longer than itself", async () => {
    const { key, rotateSelf } = await openSelfRotating({
      expires_in_days: 30,
      rate_limit: { per_minute: 7, per_day: 70 },
      allowed_origins: ["https://app.acme.test"],
    });
    const { status, body } = await rotateSelf();
    const { scopes, limits, allowed_origins, allowed_ips, expires_at } = key;

    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...{ scopes, limits, allowed_origins, allowed_ips, expires_at },
      replaces: key.id,
      created_by: { type: "key", id: key.id },
    });
  });

  it.for([{ overlap_seconds: 3599 }, { overlap_seconds: 0 }])(
    "works on for an hour at least: not for %j",
    async (json) => {
      const { rotateSelf } = await openSelfRotating();
      const { status, body } = await rotateSelf(json);

      expect(status).toBe(422);
      expect(body.error.errors).toMatchObject([{ pointer: "/overlap_seconds" }]);
    },
  );

  it.for([90, null])("cannot move its own end: not to %j days", async (expires_in_days) => {
    const { rotateSelf } = await openSelfRotating({ expires_in_days: 30 });
    const { status, body } = await rotateSelf({ overlap_seconds: 3600, expires_in_days });

    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/expires_in_days" }]);
  });

  it("cannot rotate another key: to it there is none", async () => {
    const { newKey, rotateSelf } = await openSelfRotating();
    const other = await newKey();

    expect(outcome(await rotateSelf(undefined, other.id))).toEqual([404, "NOT_FOUND"]);
  });

  it("cannot do it twice with the same secret", async () => {
    const { rotateSelf } = await openSelfRotating();
    await rotateSelf();

    expect(outcome(await rotateSelf())).toEqual([409, "CONFLICT"]);
  });

  it("needs the scope for it", async () => {
    const { rotateSelf } = await openSelfRotating({ scopes: ["posts:read"] });

    expect(outcome(await rotateSelf())).toEqual([403, "INSUFFICIENT_SCOPE"]);
  });

  it("can do nothing else to keys", async () => {
    const { key, manage } = await openSelfRotating();
    const token = key.secret;
    const replies = [
      await manage("GET", "/api-keys", { token }),
      await manage("POST", `/api-keys/${key.id}/regenerate`, { token, ...CONFIRMED }),
      await manage("POST", `/api-keys/${key.id}/reveal`, { token }),
      await manage("DELETE", `/api-keys/${key.id}?confirm=true`, { token }),
    ];

    expect(replies.map(outcome)).toEqual(replies.map(() => [403, "WRONG_CREDENTIAL"]));
  });

  it("has the people of the company told, with how to end it if it was none of theirs", async () => {
    const { key, rotateSelf, manage } = await openSelfRotating({ name: "Shop" });
    const { prefix } = (await rotateSelf()).body.data;
    const { body } = await manage<Notification[]>("GET", "/notifications");

    expect(body.data).toMatchObject([
      {
        type: "api_key.rotated",
        key_id: key.id,
        title: "Shop has replaced itself",
        body: expect.stringMatching(new RegExp(`${prefix}….*revoke both`)),
      },
    ]);
  });

  it("is named in the audit log as the one who did it", async () => {
    const desk = await openSelfRotating();
    const { id } = (await desk.rotateSelf()).body.data;

    expect(await auditOf(desk, id)).toMatchObject([
      { operation: "api_key.rotated", actor: { type: "key", id: desk.key.id } },
    ]);
  });
});

describe("a key that will expire", () => {
  it("is warned of 7 days and 1 day before, and no more after it was given longer", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey({ expires_in_days: 30 });
    await desk.server.clock.advance("25d");
    const token = await desk.logIn();
    await desk.manage("PATCH", `/api-keys/${id}`, { token, json: { expires_in_days: 30 } });
    await desk.server.clock.advance("40d");
    const { body } = await desk.manage<Notification[]>("GET", "/notifications", {
      token: await desk.logIn(),
    });
    const start = Date.parse(body.data.at(-1)?.created_at ?? "") - 23 * 86_400_000;

    expect(
      body.data.map(({ days_left, created_at }) => [
        days_left,
        (Date.parse(created_at) - start) / 86_400_000,
      ]),
    ).toEqual([
      [1, 54],
      [7, 48],
      [7, 23],
    ]);
  });

  it("is noted in the audit log when it does, with nobody as the one who did it", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey({ expires_in_days: 3 });
    await rotate(desk, id, { json: { overlap_seconds: 3600 } });
    await desk.server.clock.advance("3d");
    const session = await desk.logIn();
    const { body } = await desk.manage<LogEntry[]>("GET", "/logs?type=audit", { token: session });
    const expired = body.data.filter(({ operation }) => operation === "api_key.expired");

    expect(expired).toMatchObject([
      { actor: null, at: desk.server.clock.now().toISOString() },
      { actor: null, subject_id: id },
    ]);
  });

  it.for([
    [3, [1]],
    [7, [1]],
    [8, [1, 7]],
  ] as const)("is not warned of days that it never had: with %i days", async ([days, expected]) => {
    const desk = await openKeyDesk();
    await desk.newKey({ expires_in_days: days });
    await desk.server.clock.advance("8d");
    const { body } = await desk.manage<Notification[]>("GET", "/notifications", {
      token: await desk.logIn(),
    });

    expect(body.data.map(({ days_left }) => days_left)).toEqual(expected);
  });
});

describe("what becomes of keys", () => {
  it("is told to the webhooks of their workspace, without any secret", async () => {
    const desk = await openKeyDesk();
    const receiver = await startWebhookReceiver();
    const hooks = await desk.server.issueKey({ limits: "none" });
    const events = [
      "api_key.created",
      "api_key.rotated",
      "api_key.revoked",
      "api_key.expiring",
      "api_key.deleted",
    ];
    await desk.call("POST", "/webhooks", {
      token: hooks.secret,
      json: { url: receiver.url, events },
    });
    const first = await desk.newKey({ expires_in_days: 2 });
    const second = (await rotate(desk, first.id)).body.data;
    await desk.manage("POST", `/api-keys/${first.id}/revoke`);
    await desk.manage("DELETE", `/api-keys/${first.id}?confirm=true`);
    await desk.server.clock.advance("1d");
    receiver.close();
    const told = receiver.received.map(({ body }) => JSON.parse(body));

    expect(told).toMatchObject([
      { type: "api_key.created", workspace_id: "ws_acme", data: { id: first.id } },
      { type: "api_key.rotated", data: { id: second.id, replaces: first.id } },
      { type: "api_key.revoked", data: { id: first.id, status: "revoked" } },
      { type: "api_key.deleted", data: { id: first.id } },
      { type: "api_key.expiring", data: { days_left: 1, key: { id: second.id } } },
    ]);
    const sent = receiver.received.map(({ body }) => body).join("");
    for (const { secret } of [first, second]) expect(sent).not.toContain(secret);
  });

  it.for<[string, object]>([
    ["regenerate", CONFIRMED],
    ["rotate", {}],
    ["reveal", {}],
  ])(
    "is nobody's to decide but an admin's, and nobody's of another company: %s",
    async ([action, sent]) => {
      const desk = await openKeyDesk();
      const other = await openOtherDesk(desk);
      const { id } = await desk.newKey();
      const path = `/api-keys/${id}/${action}`;
      const member = await desk.logIn(EMAILS.member);

      expect(outcome(await desk.manage("POST", path, { token: member }))).toEqual([
        403,
        "ROLE_REQUIRED",
      ]);
      expect(outcome(await other.manage("POST", path, sent))).toEqual([404, "NOT_FOUND"]);
    },
  );
});
