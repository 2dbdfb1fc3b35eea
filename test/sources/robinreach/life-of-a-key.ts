/** RobinReach's sentences on a key itself, until it is regenerated, deleted or does not work. */
import { inspect } from "node:util";
import { createClient, InvalidApiKeyError } from "@postern/sdk";
import { describe, expect, it } from "vitest";
import { type KeyDesk, openKeyDesk } from "../../support/key-desk.ts";
import { openSqliteFolder } from "../../support/sqlite-folder.ts";
import { open, outcome, remove, reveal, type SecretKey } from "./desk.ts";

const regenerate = ({ manage }: KeyDesk, id: string, json: object = { confirm: true }) =>
  manage<SecretKey>("POST", `/api-keys/${id}/regenerate`, { json });

describe("the key itself", () => {
  it("R98, R99: is 32 hexadecimal characters, made at random", async () => {
    const { server } = await open();
    const secrets = new Set<string>();
    for (let count = 0; count < 50; count += 1) secrets.add((await server.issueKey()).secret);
    expect(secrets.size).toBe(50);
    for (const secret of secrets) expect(secret).toMatch(/^[0-9a-f]{32}$/);
    // Fifty tokens are 1,600 characters: that one of the sixteen is missing has a chance of 10^-44.
    expect(new Set([...secrets].join("")).size).toBe(16);
  });

  it("R102, R103: is encrypted at rest", async () => {
    const { database, read } = openSqliteFolder();
    const desk = await openKeyDesk({ policy: "robinreach", database });
    const { id, prefix, secret } = await desk.newKey();
    expect((await reveal(desk, id)).body.data.secret).toBe(secret);
    await desk.server.close();
    const stored = read();
    expect(stored).toContain(prefix);
    const bytes = Buffer.from(secret, "hex");
    for (const form of [secret, bytes.toString("latin1"), bytes.toString("base64"), btoa(secret)]) {
      expect(stored).not.toContain(form);
    }
  });

  it("R104: belongs to the company's account, and acts for it alone", async () => {
    const desk = await open();
    const { secret } = await desk.newKey();
    const { body } = await desk.me(secret);
    expect(body.data).toMatchObject({ company: { id: "company_acme" }, workspace: null });
    const { workspaceId } = await desk.server.addCompany();
    const headers = { "X-Workspace-Id": workspaceId };
    const elsewhere = await desk.call("GET", "/posts", { token: secret, headers });
    expect(outcome(elsewhere)).toEqual([403, "WORKSPACE_MISMATCH"]);
  });
});

describe("regenerating the key", () => {
  it("R39a, R39b, R40: it is confirmed first, in these words", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    for (const json of [{}, { confirm: false }]) {
      const { status, body } = await regenerate(desk, id, json);
      expect([status, body.error.code]).toEqual([400, "CONFIRMATION_REQUIRED"]);
      expect(body.error.message).toBe(
        "Regenerating the API key will invalidate the current one. Are you sure?",
      );
    }
    expect((await desk.me(secret)).status).toBe(200);
    expect((await regenerate(desk, id)).status).toBe(201);
  });

  it("R38, R41, R51, R109: the old key is invalid from the next request on, and a new one works", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    const { body } = await regenerate(desk, id);
    expect(body.data.id).toBe(id);
    expect(body.data.secret).not.toBe(secret);
    expect(outcome(await desk.me(secret))).toEqual([401, "INVALID_API_KEY"]);
    expect((await desk.me(body.data.secret)).status).toBe(200);
  });

  it("R58, R107: it can be done at any time, again and again", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    const secrets = [secret];
    for (let time = 0; time < 3; time += 1) {
      secrets.push((await regenerate(desk, id)).body.data.secret);
    }
    const statuses: number[] = [];
    for (const token of secrets) statuses.push((await desk.me(token)).status);
    expect(statuses).toEqual([401, 401, 401, 200]);
  });
});

describe("deleting the key", () => {
  it("R44a, R44b, R45: it is confirmed first, in these words", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    const { status, body } = await desk.manage("DELETE", `/api-keys/${id}`);
    expect([status, body.error.code]).toEqual([400, "CONFIRMATION_REQUIRED"]);
    expect(body.error.message).toBe(
      "Deleting the API key will revoke access for all external apps. Are you sure?",
    );
    expect((await desk.me(secret)).status).toBe(200);
  });

  it("R43, R46, R53, R108: it is gone for good, with the access of every application", async () => {
    const desk = await open();
    const { id, secret } = await desk.newKey();
    expect((await remove(desk, id)).status).toBe(204);
    expect(outcome(await desk.me(secret))).toEqual([401, "INVALID_API_KEY"]);
    expect(outcome(await desk.manage("GET", `/api-keys/${id}`))).toEqual([404, "NOT_FOUND"]);
    expect((await desk.create()).status).toBe(201);
  });
});

describe("a key that does not work", () => {
  it("R68, R75: one that is cut off or mistyped is told from one that there is not", async () => {
    const { me, newKey } = await open();
    const { secret } = await newKey();
    for (const token of [secret.slice(1), `${secret}0`, `${secret.slice(1)}O`]) {
      const { status, body } = await me(token);
      expect([status, body.error.code]).toEqual([401, "UNAUTHORIZED"]);
      expect(body.error.details).toMatchObject({ reason: "malformed_token" });
    }
  });

  it("R69, R72, R73, R74: one that was regenerated or deleted is an Invalid API key; a new one works", async () => {
    const desk = await open();
    const first = await desk.newKey();
    const second = (await regenerate(desk, first.id)).body.data.secret;
    await remove(desk, first.id);
    for (const token of [first.secret, second]) {
      const { status, body } = await desk.me(token);
      expect([status, body.error.code]).toEqual([401, "INVALID_API_KEY"]);
      expect(body.error.message).toBe("Invalid API key");
    }
    expect((await desk.me((await desk.newKey()).secret)).status).toBe(200);
  });

  it("R70: a wrong base URL is told from a wrong key, and the right one is named", async () => {
    const { newKey, server } = await open();
    const { secret } = await newKey();
    const wrong = server.baseUrl.replace("/v1", "/v3");
    const headers = { authorization: `Bearer ${secret}` };
    const response = await server.fetch(`${wrong}/me`, { headers });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: { code: "UNKNOWN_ENDPOINT", details: { base_url: server.baseUrl } },
    });
  });

  it("R125: an error of the client can be sent to support: the key is not in it", async () => {
    const desk = await open();
    const { id, secret: apiKey } = await desk.newKey();
    await remove(desk, id);
    const { baseUrl, fetch } = desk.server;
    const call = createClient({ apiKey, baseUrl, fetch }).me.get();
    const error = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(InvalidApiKeyError);
    expect(inspect(error) + JSON.stringify(error)).not.toContain(apiKey);
  });
});
