import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { EMAILS, startServer } from "./support/harness.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Brand = Schemas["Brand"];

const DEFAULT = "brand_acme";
const LABS = "brand_acmelabs";

const make = ({ call }: Workspace, json: object) => call<Brand>("POST", "/brands", { json });

const get = async ({ call }: Workspace, id: string) =>
  (await call<Brand>("GET", `/brands/${id}`)).body.data;

describe("creating a brand", () => {
  it("keeps what was given, and takes the time zone of the workspace for what was not", async () => {
    const workspace = await startWorkspace();
    const { status, body, headers } = await make(workspace, { name: "Rockets", country: "US" });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      name: "Rockets",
      country: "US",
      email: null,
      timezone: "Europe/Berlin",
      is_default: false,
    });
    expect(await get(workspace, body.data.id)).toEqual(body.data);
    expect(headers.get("etag")).not.toBeNull();
  });

  it("makes the first brand of a workspace its default", async () => {
    const { server, call } = await startWorkspace();
    const { companyId, workspaceId } = await server.addCompany();
    const { secret: token } = await server.issueKey({ companyId, workspace_id: workspaceId });
    const json = { name: "First" };
    const first = await call<Brand>("POST", "/brands", { json, token });
    const second = await call<Brand>("POST", "/brands", { json, token });
    expect([first.body.data.is_default, second.body.data.is_default]).toEqual([true, false]);
  });

  it("is for admins alone, and says whom to ask, in the platform's own words", async () => {
    const { call, logIn } = await startServer();
    const headers = { "x-workspace-id": "ws_acme" };
    const asMember = async (email: string) =>
      call("POST", "/brands", { json: { name: "Mine" }, headers, token: await logIn(email) });
    const refused = await asMember(EMAILS.member);
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({
      code: "NOT_AUTHORIZED_CREATE_BRAND",
      message: "You are not authorized to create a brand",
      details: { contact: [{ email: EMAILS.owner }] },
    });
    expect((await asMember(EMAILS.admin)).status).toBe(201);
  });

  it.for([
    ["bloom", 10],
    ["thrive", 50],
  ] as const)("ends on the plan %s with brand number %i", async ([plan, limit]) => {
    const { server, call } = await startWorkspace();
    const { companyId, workspaceId } = await server.addCompany({ plan });
    const { secret: token } = await server.issueKey({
      companyId,
      workspace_id: workspaceId,
      limits: "none",
    });
    const json = { name: "One more" };
    for (let count = 0; count < limit; count++) {
      expect((await call("POST", "/brands", { json, token })).status).toBe(201);
    }
    const { status, body } = await call("POST", "/brands", { json, token });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: "BRAND_LIMIT", details: { limit, plan } });
  });

  it.for<[string, object, string]>([
    ["no name", {}, "/name"],
    ["an empty name", { name: "" }, "/name"],
    ["a time zone that is none", { name: "A", timezone: "Mars/Olympus" }, "/timezone"],
    ["a country in words", { name: "A", country: "Germany" }, "/country"],
    ["a website of another scheme", { name: "A", website: "ftp://acme.test" }, "/website"],
    ["an e-mail address that is none", { name: "A", email: "acme" }, "/email"],
    [
      "a place as the default that it cannot choose",
      { name: "A", is_default: true },
      "/is_default",
    ],
  ])("is refused with %s", async ([, json, pointer]) => {
    const { status, body } = await make(await startWorkspace(), json);
    expect(status).toBe(422);
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer }));
  });
});

describe("changing a brand", () => {
  it("changes what is given and leaves the rest", async () => {
    const workspace = await startWorkspace();
    const before = await get(workspace, LABS);
    const json = { timezone: "America/Phoenix", website: null };
    const { status, body } = await workspace.call("PATCH", `/brands/${LABS}`, { json });
    expect(status).toBe(200);
    expect(body.data).toEqual({ ...before, ...json });
  });

  it("stops where somebody else was faster", async () => {
    const { call } = await startWorkspace();
    const path = `/brands/${LABS}`;
    const tag = (await call("GET", path)).headers.get("etag") ?? "";
    const rename = (name: string) =>
      call<Brand>("PATCH", path, { json: { name }, headers: { "if-match": tag } });
    expect((await rename("First")).status).toBe(200);
    const late = await rename("Second");
    expect([late.status, late.body.error.code]).toEqual([412, "PRECONDITION_FAILED"]);
    expect((await call("GET", path, { headers: { "if-none-match": tag } })).status).toBe(200);
  });

  it("makes it the default in place of the one that was", async () => {
    const workspace = await startWorkspace();
    const json = { is_default: true };
    await workspace.call("PATCH", `/brands/${LABS}`, { json });
    const all = (await workspace.call<Brand[]>("GET", "/brands")).body.data;
    expect(all.filter((brand) => brand.is_default).map(({ id }) => id)).toEqual([LABS]);
    const no = { is_default: false };
    expect((await workspace.call("PATCH", `/brands/${LABS}`, { json: no })).status).toBe(422);
  });
});

describe("deleting a brand", () => {
  it("hands its connections over to the default brand", async () => {
    const { call } = await startWorkspace();
    expect((await call("DELETE", `/brands/${LABS}`)).status).toBe(204);
    expect((await call("DELETE", `/brands/${LABS}`)).status).toBe(404);
    const { body } = await call<Schemas["Connection"]>("GET", "/connections/conn_alwaysfails");
    expect(body.data.brand_id).toBe(DEFAULT);
  });

  it("leaves the default brand alone", async () => {
    const { call } = await startWorkspace();
    const { status, body } = await call("DELETE", `/brands/${DEFAULT}`);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: "CONFLICT", details: { is_default: true } });
  });

  it("waits for its posts that are scheduled, not for its drafts", async () => {
    const { call, createPost, inMinutes, server } = await startWorkspace();
    const schedule = { mode: "at", scheduled_at: inMinutes(60) };
    const targets = [{ connection_id: "conn_acmex" }];
    const base = { content: "Soon", brand_id: LABS, targets };
    await createPost({ ...base, content: "A draft" });
    const post = (await createPost({ ...base, schedule })).body.data;
    const { status, body } = await call("DELETE", `/brands/${LABS}`);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: "CONFLICT", details: { post_ids: [post.id] } });
    await server.clock.advance("2h");
    expect((await call("DELETE", `/brands/${LABS}`)).status).toBe(204);
  });

  it("waits for its posts that wait for approval", async () => {
    const { call, createPost } = await startWorkspace();
    const { body } = await createPost({ content: "Soon", brand_id: LABS });
    await call("POST", `/posts/${body.data.id}/submit`);
    const refused = await call("DELETE", `/brands/${LABS}`);
    expect(refused.body.error).toMatchObject({
      code: "CONFLICT",
      details: { post_ids: [body.data.id] },
    });
  });
});
