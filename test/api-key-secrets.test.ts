/** The secret of a key: shown once, and found nowhere else, the audit log included. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { READER, startWithKey } from "./support/api-keys.ts";
import { startServer } from "./support/harness.ts";

type ApiKey = Schemas["ApiKey"];
type ApiKeyWithSecret = Schemas["ApiKeyWithSecret"];

describe("a secret", () => {
  it("is in no later answer, no audit entry and no entry of the journal", async () => {
    const { call, server, token, secret, path } = await startWithKey();
    const reason = `Somebody pasted ${secret} into a chat.`;
    const replies = [
      await call("GET", path, { token }),
      await call("GET", "/api-keys", { token }),
      await call("PATCH", path, { token, json: { name: "Renamed" } }),
      await call("GET", "/me", { token: secret }),
      await call("POST", `${path}/revoke`, { token, json: { reason } }),
      await call("GET", "/logs?type=audit", { token }),
      await call("GET", "/logs", { token }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200]);
    const told = JSON.stringify([replies.map(({ body }) => body), server.journal.entries()]);
    expect(told).not.toContain(secret);
    expect(told).not.toContain("secret_hash");
  });

  it("is not given again to a replay: 409 SECRET_ALREADY_SHOWN, with the id of the key", async () => {
    const { call, logIn } = await startServer();
    const headers = { "idempotency-key": "make-1" };
    const sent = { token: await logIn(), json: READER, headers };
    const first = await call<ApiKeyWithSecret>("POST", "/api-keys", sent);
    const again = await call("POST", "/api-keys", sent);
    expect(again.status).toBe(409);
    expect(again.body.error).toMatchObject({
      code: "SECRET_ALREADY_SHOWN",
      details: { id: first.body.data.id },
    });
    expect(JSON.stringify(again.body)).not.toContain(first.body.data.secret);
    const { body } = await call<ApiKey[]>("GET", "/api-keys", { token: sent.token });
    expect(body.data.filter(({ name }) => name === READER.name)).toHaveLength(1);
  });

  it("of the company kind is masked by as many dots as any other's", async () => {
    const { call, token, secret, path } = await startWithKey({ kind: "company" });
    const { body } = await call<ApiKey>("GET", path, { token });
    expect(body.data.masked_secret).toBe(`${secret.slice(0, 10)}${"•".repeat(26)}`);
  });
});

describe("the audit log", () => {
  it("tells who did what to a key, when, from where, and which fields changed", async () => {
    const { call, server, token, key, path } = await startWithKey();
    await call("PATCH", path, { token, json: { name: "Other", allowed_ips: ["203.0.113.1"] } });
    await call("POST", `${path}/revoke`, { token, json: { reason: "It leaked." } });
    await call("DELETE", `${path}?confirm=true`, { token });
    const { body } = await call<Schemas["LogEntry"][]>("GET", "/logs?type=audit", { token });
    const told = body.data.map(({ operation, changed, reason }) => ({
      operation,
      changed,
      reason,
    }));
    expect(told).toEqual([
      { operation: "api_key.deleted", changed: [], reason: null },
      { operation: "api_key.revoked", changed: [], reason: "It leaked." },
      { operation: "api_key.updated", changed: ["name", "allowed_ips"], reason: null },
      { operation: "api_key.created", changed: [], reason: null },
    ]);
    const at = server.clock.now().toISOString();
    for (const entry of body.data) {
      expect(entry).toMatchObject({
        at,
        actor: { type: "member", id: "member_admin" },
        subject_id: key.id,
        key_prefix: key.prefix,
      });
    }
  });

  it("has no entry for what was refused", async () => {
    const { call, token, path } = await startWithKey();
    await call("DELETE", path, { token });
    await call("PATCH", path, { token, json: { scopes: ["posts:write"] } });
    const { body } = await call<Schemas["LogEntry"][]>("GET", "/logs?type=audit", { token });
    expect(body.data.map(({ operation }) => operation)).toEqual(["api_key.created"]);
  });
});
