/** RobinReach's sentences on what is done with a key: limits, usage, profiles, versions and help. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { type Connection, connect } from "../../support/connect.ts";
import { onCarrier } from "../../support/harness.ts";
import { openOtherDesk } from "../../support/key-desk.ts";
import { bodyExamples, documented, resolve } from "../../support/spec-examples.ts";
import { startWorkspace, type Workspace } from "../../support/workspace.ts";
import { ACME, OPERATIONS, open, outcome } from "./desk.ts";

describe("limits and usage", () => {
  it("R77, R113: calls are limited, each answer says how far, and the limit resets", async () => {
    const desk = await openOtherDesk(await open(), { plan: "bloom" });
    const { secret } = await desk.newKey();
    const { headers } = await desk.me(secret);
    expect(headers.get("x-ratelimit-remaining")).toBe("59");
    for (let count = 1; count < 60; count += 1) await desk.me(secret);
    const refused = await desk.me(secret);
    expect(outcome(refused)).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
    expect(refused.headers.get("retry-after")).toBe("60");
    await desk.server.clock.advance("60s");
    expect((await desk.me(secret)).headers.get("x-ratelimit-remaining")).toBe("59");
  });

  it("R112: guesses at keys from one address are stopped, and a good key there works on", async () => {
    const { newKey, server } = await open();
    const { secret } = await newKey();
    await server.listen();
    const { call } = onCarrier(server, fetch);
    const guess = () => call("GET", "/me", { token: "0".repeat(32) });
    for (let count = 0; count < 20; count += 1) await guess();
    expect(outcome(await guess())).toEqual([429, "AUTH_THROTTLED"]);
    expect((await call("GET", "/me", { token: secret })).status).toBe(200);
  });

  it("R79: a key tells what it has used, and what it has left", async () => {
    const { call, me, newKey } = await open();
    const { secret: token } = await newKey();
    await me(token);
    const { body } = await call<Schemas["Usage"]>("GET", "/usage", { token });
    expect(body.data.windows).toMatchObject([
      { name: "minute", limit: 300, used: 2, remaining: 298 },
      { name: "day", limit: 100_000, used: 2, remaining: 99_998 },
    ]);
  });

  it("R52, R59: who manages a key sees which applications use it, from where, and what fails", async () => {
    const { call, manage, me, newKey } = await open();
    const { id, secret: token } = await newKey();
    await me(token, { "user-agent": "acme-dashboard/3.0" });
    await me(token, { "user-agent": "acme-dashboard/3.0" });
    const headers = { ...ACME, "user-agent": "curl/8.5.0" };
    await call("GET", "/posts/post_none", { token, headers });
    const usage = await manage<Schemas["ApiKeyUsage"]>("GET", `/api-keys/${id}/usage`);
    expect(usage.body.data).toMatchObject({
      by_client: [
        { name: "acme-dashboard", version: "3.0", requests: 2 },
        { name: "curl", version: "8.5.0", requests: 1 },
      ],
      by_ip: [{ ip: null, requests: 3 }],
      errors: [{ code: "NOT_FOUND", requests: 1 }],
    });
  });
});

describe("profiles and brands", () => {
  /** The workspace under a key of its company, which names it. */
  async function openWorkspace() {
    const workspace = await startWorkspace({ policy: "robinreach" });
    const call: Workspace["call"] = (method, path, sent) =>
      workspace.call(method, path, { ...sent, headers: { ...ACME, ...sent?.headers } });
    return { ...workspace, call };
  }

  it("R6: a key makes a brand, reads it, changes it and deletes it", async () => {
    const { call } = await openWorkspace();
    const json = { name: "Rockets" };
    const { status, body } = await call<Schemas["Brand"]>("POST", "/brands", { json });
    const path = `/brands/${body.data.id}`;
    const names = async () =>
      (await call<Schemas["Brand"][]>("GET", "/brands")).body.data.map(({ name }) => name);
    expect([status, await names()]).toEqual([201, expect.arrayContaining(["Rockets"])]);
    expect((await call("PATCH", path, { json: { name: "Skates" } })).status).toBe(200);
    expect(await call("GET", path)).toMatchObject({ body: { data: { name: "Skates" } } });
    expect((await call("DELETE", path)).status).toBe(204);
    expect(await names()).not.toContain("Skates");
  });

  it("R6: a key connects a social profile, lists it and takes it away", async () => {
    const workspace = await openWorkspace();
    const { id } = await connect(workspace, "threads", "Rocket skates");
    const profiles = async () =>
      (await workspace.call<Connection[]>("GET", "/connections?network=threads")).body.data;
    expect(await profiles()).toContainEqual(
      expect.objectContaining({ id, network: "threads", name: "Rocket skates", status: "active" }),
    );
    expect((await workspace.call("DELETE", `/connections/${id}`)).status).toBe(204);
    expect((await profiles()).map((profile) => profile.id)).not.toContain(id);
  });
});

describe("versions and help", () => {
  interface ServedDocument {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
  }

  it("R115, R117: v1 is current and answers; what it replaced is listed, with the day it ends", async () => {
    const { call, me, newKey, server } = await open();
    const { body } = await call<Schemas["ApiVersion"][]>("GET", "/versions");
    const [current, ...older] = body.data;
    expect(current).toMatchObject({ path: "v1", status: "current", sunset_at: null });
    expect(new URL(server.baseUrl).pathname).toBe(`/api/${current?.path}`);
    expect((await me((await newKey()).secret)).status).toBe(200);
    expect(older.length).toBeGreaterThan(0);
    for (const version of older) {
      expect(version).toMatchObject({ status: "deprecated", sunset_at: expect.any(String) });
    }
  });

  it("R121: the server hands out its OpenAPI document, with every operation", async () => {
    const { server } = await open();
    const response = await server.fetch(new URL("/openapi.json", server.baseUrl).href);
    expect(response.status).toBe(200);
    const served = (await response.json()) as ServedDocument;
    expect(served.openapi).toMatch(/^3\.1\./);
    const ids = Object.values(served.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    for (const { id } of OPERATIONS) expect(ids).toContain(id);
  });

  it("R122: every request that has a body and every answer that has one is shown by example", () => {
    for (const operation of OPERATIONS) {
      const { requestBody, responses } = documented(operation);
      if (requestBody !== undefined) {
        expect([operation.id, bodyExamples(operation).length]).not.toEqual([operation.id, 0]);
      }
      const bodies = operation.success.flatMap((status) => {
        const response = resolve(responses[status]) as { readonly content?: object };
        return Object.values(response.content ?? {});
      });
      for (const shown of bodies) expect([operation.id, shown]).toHaveProperty("1.examples");
    }
  });

  it("R126: an error says what, where and what to do, and the log finds it by its request id", async () => {
    const { call, newKey } = await open();
    const sent = { token: (await newKey()).secret, headers: ACME };
    const { status, body } = await call("POST", "/posts", { ...sent, json: { title: 7 } });
    const { code, doc_url, errors, message, request_id } = body.error;
    expect([status, code]).toEqual([422, "VALIDATION_FAILED"]);
    expect(message).not.toBe("");
    expect(doc_url).toMatch(/\/docs\/errors\/VALIDATION_FAILED$/);
    expect(errors).toContainEqual(expect.objectContaining({ pointer: "/title" }));
    const logs = await call<Schemas["LogEntry"][]>("GET", "/logs?status=422", sent);
    expect(logs.body.data).toMatchObject([{ operation: "createPost", status, code, request_id }]);
  });
});
