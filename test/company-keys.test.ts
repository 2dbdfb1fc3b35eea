/** Company keys: one for each company, encrypted at rest, and revealed to admins alone, each time on the record. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createMockServer, type MockServerOptions, StoreUnusableError } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, onCarrier, type Reply } from "./support/harness.ts";
import { type KeyDesk, openKeyDesk, openOtherDesk } from "./support/key-desk.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";

type ApiKey = Schemas["ApiKey"];
type ApiKeyWithSecret = Schemas["ApiKeyWithSecret"];

const outcome = ({ status, body }: Reply<unknown>) => [status, body.error?.code];

const makeKey = (desk: KeyDesk) => desk.newKey({ kind: "company", name: "Back office" });

const reveal = ({ manage }: KeyDesk, id: string, sent: object = {}) =>
  manage<ApiKeyWithSecret>("POST", `/api-keys/${id}/reveal`, sent);

describe("a company key", () => {
  it("is 32 hex characters, and may all but rotate itself", async () => {
    const desk = await openKeyDesk();
    const { secret, scopes, workspace_id } = await makeKey(desk);

    expect(secret).toMatch(/^[0-9a-f]{32}$/);
    expect(scopes).toContain("posts:write");
    expect(scopes).not.toContain("keys:rotate");
    expect(workspace_id).toBeNull();
  });

  it("acts in the workspace that it names, and names one where it takes one", async () => {
    const desk = await openKeyDesk();
    const { secret: token } = await makeKey(desk);
    const unnamed = await desk.call("GET", "/posts", { token });
    const named = await desk.call("GET", "/posts", {
      token,
      headers: { "x-workspace-id": "ws_acme" },
    });

    expect(outcome(unnamed)).toEqual([400, "MISSING_PARAMETER"]);
    expect(named.status).toBe(200);
  });

  it("is the only one of its company, until it has ended", async () => {
    const desk = await openKeyDesk();
    const { id } = await makeKey(desk);
    const second = await desk.create({ kind: "company" });
    expect(outcome(second)).toEqual([409, "KEY_EXISTS"]);
    expect(second.body.error.details).toEqual({ key_id: id });
    await desk.manage("POST", `/api-keys/${id}/revoke`);

    expect((await desk.create({ kind: "company" })).status).toBe(201);
  });

  it("is one for each company: another has its own", async () => {
    const desk = await openKeyDesk();
    await makeKey(desk);
    const other = await openOtherDesk(desk);

    expect((await other.create({ kind: "company" })).status).toBe(201);
  });

  it("is shown masked, at a length that tells nothing", async () => {
    const desk = await openKeyDesk();
    const { id, secret } = await makeKey(desk);
    const { body } = await desk.manage<ApiKey>("GET", `/api-keys/${id}`);

    expect(body.data.masked_secret).toBe(secret.slice(0, 10) + "•".repeat(26));
    expect(JSON.stringify(body)).not.toContain(secret);
  });

  it("can be regenerated: the old secret is dead, and the new one is what is revealed", async () => {
    const desk = await openKeyDesk();
    const { id, secret: old } = await makeKey(desk);
    const { body } = await desk.manage<ApiKeyWithSecret>("POST", `/api-keys/${id}/regenerate`, {
      json: { confirm: true },
    });

    expect(outcome(await desk.me(old))).toEqual([401, "INVALID_API_KEY"]);
    expect((await reveal(desk, id)).body.data.secret).toBe(body.data.secret);
  });
});

describe("revealing", () => {
  it("shows the secret of a company key, as often as it is asked for", async () => {
    const desk = await openKeyDesk();
    const { id, secret } = await makeKey(desk);
    const first = await reveal(desk, id);
    const second = await reveal(desk, id, { token: await desk.logIn(EMAILS.admin) });

    expect([first.status, first.body.data.secret]).toEqual([200, secret]);
    expect(second.body.data.secret).toBe(secret);
  });

  it("is noted each time: who, and from where", async () => {
    const desk = await openKeyDesk();
    const { id, prefix } = await makeKey(desk);
    await reveal(desk, id, { headers: { "x-request-id": "first-look" } });
    await reveal(desk, id, { token: await desk.logIn(EMAILS.admin) });
    const { body } = await desk.manage<Schemas["LogEntry"][]>("GET", "/logs?type=audit&limit=2");

    const shared = { operation: "api_key.revealed", subject_id: id, key_prefix: prefix };
    expect(body.data).toMatchObject([
      { ...shared, actor: { type: "member", id: "member_admin" } },
      { ...shared, actor: { type: "member", id: "member_owner" }, request_id: "first-look" },
    ]);
  });

  it("is refused to the key itself, and to members who do not manage keys", async () => {
    const desk = await openKeyDesk();
    const { id, secret } = await makeKey(desk);

    expect(outcome(await reveal(desk, id, { token: secret }))).toEqual([403, "WRONG_CREDENTIAL"]);
    expect(outcome(await reveal(desk, id, { token: await desk.logIn(EMAILS.member) }))).toEqual([
      403,
      "ROLE_REQUIRED",
    ]);
  });

  it("finds no key of another company", async () => {
    const desk = await openKeyDesk();
    const { id } = await makeKey(desk);

    expect(outcome(await reveal(await openOtherDesk(desk), id))).toEqual([404, "NOT_FOUND"]);
  });

  it("is impossible for every other kind: their secrets are not kept", async () => {
    const desk = await openKeyDesk();
    const { id } = await desk.newKey();
    const { status, body } = await reveal(desk, id);

    expect([status, body.error.code]).toEqual([409, "KEY_NOT_REVEALABLE"]);
    expect(body.error.details).toEqual({ kind: "workspace" });
  });

  it("under an idempotency key shows the secret once: it is not kept with the answer", async () => {
    const desk = await openKeyDesk();
    const { id, secret } = await makeKey(desk);
    const sent = { headers: { "idempotency-key": "once" } };

    expect((await reveal(desk, id, sent)).body.data.secret).toBe(secret);
    expect(outcome(await reveal(desk, id, sent))).toEqual([409, "SECRET_ALREADY_SHOWN"]);
  });
});

describe("the encryption of company keys", () => {
  const newKey = () => randomBytes(32).toString("hex");

  /** The secret of the demo company's key, made on a database and revealed on it after a restart. */
  async function revealAfterRestart(before: MockServerOptions, after: MockServerOptions) {
    const desk = await openKeyDesk(before as { database: string });
    const { id, secret } = await makeKey(desk);
    await desk.server.close();
    const server = await createMockServer({ clock: "manual", ...after });
    try {
      const { call, logIn } = onCarrier(server, server.fetch);
      const path = `/api-keys/${id}/reveal`;
      const { body } = await call<ApiKeyWithSecret>("POST", path, { token: await logIn() });
      return { secret, revealed: body.data.secret };
    } finally {
      await server.close();
    }
  }

  it("outlives a restart with the key that was given", async () => {
    const { database } = openSqliteFolder();
    const options = { database, encryptionKey: newKey() };
    const { secret, revealed } = await revealAfterRestart(options, options);

    expect(revealed).toBe(secret);
    expect(existsSync(`${database.slice("sqlite:".length)}.key`)).toBe(false);
  });

  it("outlives a restart with the key that was made beside the database", async () => {
    const { database } = openSqliteFolder();
    const { secret, revealed } = await revealAfterRestart({ database }, { database });

    expect(revealed).toBe(secret);
    expect(existsSync(`${database.slice("sqlite:".length)}.key`)).toBe(true);
  });

  it.each([
    ["another key", newKey],
    ["a key made anew", () => undefined],
  ])("refuses to start with %s, in one line", async (_, otherKey) => {
    const { database } = openSqliteFolder();
    const server = await createMockServer({ database, encryptionKey: newKey() });
    await server.close();
    const started = createMockServer({ database, encryptionKey: otherKey() });

    await expect(started).rejects.toThrow(StoreUnusableError);
    await expect(started).rejects.toThrow(/^Cannot use .*another key.*POSTERN_ENCRYPTION_KEY.*$/);
    expect(existsSync(`${database.slice("sqlite:".length)}.key`)).toBe(false);
  });

  it.each(["", "secret", "0".repeat(63)])("takes %j for no key", async (encryptionKey) => {
    await expect(createMockServer({ encryptionKey })).rejects.toThrow(
      /32 bytes in hex or Base64, as `openssl rand -hex 32`/,
    );
  });

  it("leaves no trace of a secret in the database, whatever was done with it", async () => {
    const { database, read } = openSqliteFolder();
    const desk = await openKeyDesk({ database });
    const { id, secret } = await makeKey(desk);
    await desk.me(secret);
    await reveal(desk, id, { headers: { "idempotency-key": "once" } });
    const sent = { json: { confirm: true }, headers: { "idempotency-key": "anew" } };
    const { body } = await desk.manage<ApiKeyWithSecret>(
      "POST",
      `/api-keys/${id}/regenerate`,
      sent,
    );
    await desk.server.close();
    const written = read();

    expect(written).toContain(id);
    for (const token of [secret, body.data.secret]) {
      expect(written).not.toContain(token);
      expect(written).not.toContain(Buffer.from(token).toString("base64"));
      expect(written).not.toContain(Buffer.from(token, "hex").toString("base64"));
    }
  });
});
