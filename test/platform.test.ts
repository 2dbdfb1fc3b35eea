import type { ErrorCode, Schemas } from "@postern/spec";
import { errorCatalogue } from "@postern/spec";
import { document } from "@postern/spec/document";
import { describe, expect, it } from "vitest";
import { startServer } from "./support/harness.ts";
import { startWorkspace } from "./support/workspace.ts";

describe("anyone, without a key,", () => {
  it("sees that the service is up, which version it is and what time it has", async () => {
    const { call, server } = await startServer();
    const { status, body } = await call("GET", "/health");
    expect(status).toBe(200);
    expect(body.data).toEqual({
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u) as string,
      time: server.clock.now().toISOString(),
    });
  });

  it("sees which version of the API is current and when the other one ends", async () => {
    const { call } = await startServer();
    const { body } = await call<Schemas["ApiVersion"][]>("GET", "/versions");
    expect(body.data.map(({ version, status }) => [version, status])).toEqual([
      ["2.0", "current"],
      ["1.0", "deprecated"],
    ]);
    expect(body.data[0]?.path).toBe("v1");
    expect(Date.parse(body.data[1]?.sunset_at ?? "")).toBeGreaterThan(0);
  });

  it("sees the plans, and which of them let programs in", async () => {
    const { call } = await startServer();
    const { body } = await call<Schemas["Plan"][]>("GET", "/plans");
    expect(body.data.map(({ id, api_access }) => [id, api_access])).toEqual([
      ["seed", false],
      ["sprout", false],
      ["bloom", true],
      ["thrive", true],
    ]);
  });

  it("sees the scopes, each with what it carries along", async () => {
    const { call } = await startServer();
    const { body } = await call<Schemas["ScopeInfo"][]>("GET", "/scopes");
    expect(body.data).toContainEqual(
      expect.objectContaining({ scope: "media:upload", implies: ["media:read"] }),
    );
    expect(body.data.map(({ scope }) => scope).sort()).toEqual(
      [...document.components.schemas.Scope.enum].sort(),
    );
  });
});

describe("a key", () => {
  it("sees itself: its scopes, its limits, its workspace, and never its secret", async () => {
    const { server, call } = await startWorkspace();
    const { keyId, secret: token } = await server.issueKey({
      name: "Reporter",
      scopes: ["posts:read", "media:upload"],
      limits: { per_minute: 7, per_day: 70 },
      allowed_ips: [],
    });
    const { status, body } = await call<Schemas["Me"]>("GET", "/me", { token });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      key: { id: keyId, name: "Reporter", kind: "workspace", prefix: token.slice(0, 10) },
      workspace: { id: "ws_acme" },
      company: { name: "Acme" },
      plan: "thrive",
    });
    expect(body.data.key.scopes).toEqual(expect.arrayContaining(["posts:read", "media:upload"]));
    expect(body.data.key.scopes).not.toContain("posts:write");
    expect(JSON.stringify(body)).not.toContain(token);
  });
});

describe("beside the API", () => {
  const origin = (baseUrl: string) => new URL(baseUrl).origin;

  it("the document is served with the address at which it holds", async () => {
    const { server } = await startServer();
    const { url } = await server.listen();
    const response = await fetch(`${url}/openapi.json`);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toEqual({ ...document, servers: [{ url: `${url}/api/v1` }] });
  });

  it("every error has a page that tells what to do about it, where its doc_url points", async () => {
    const { server, call } = await startServer();
    const { body } = await call("GET", "/me");
    expect(body.error.doc_url).toBe(`${origin(server.baseUrl)}/docs/errors/UNAUTHORIZED`);
    for (const code of Object.keys(errorCatalogue) as ErrorCode[]) {
      const response = await server.fetch(`${origin(server.baseUrl)}/docs/errors/${code}`);
      const page = unescapeHtml(await response.text());
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(page).toContain(code);
      expect(page).toContain(errorCatalogue[code].advice);
    }
    const none = await server.fetch(`${origin(server.baseUrl)}/docs/errors/NO_SUCH_CODE`);
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ error: { code: "UNKNOWN_ENDPOINT" } });
  });

  it("a balancer can ask whether the server is ready", async () => {
    const { server } = await startServer();
    const response = await server.fetch(`${origin(server.baseUrl)}/health/ready`);
    expect([response.status, await response.text()]).toEqual([200, "ready\n"]);
  });

  it("HEAD is answered like GET, without the body", async () => {
    const { server } = await startServer();
    await server.listen();
    const response = await fetch(`${server.baseUrl}/plans`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(0);
    expect(await response.text()).toBe("");
  });
});

const unescapeHtml = (page: string) =>
  page.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
