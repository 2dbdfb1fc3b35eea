import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { startListening } from "./support/harness.ts";
import { otherTenant } from "./support/other-tenant.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type TriggerLink = Schemas["TriggerLink"];
type Click = Schemas["TriggerLinkClick"];

const SKATES = { name: "Rocket skates", redirect_to: "https://acme.test/skates?from=mail#top" };

async function startWithLink(json: unknown = SKATES) {
  const workspace = await startWorkspace();
  const { body, headers } = await workspace.call<TriggerLink>("POST", "/trigger-links", { json });
  return {
    ...workspace,
    link: body.data,
    etag: headers.get("etag") ?? "",
    path: `/trigger-links/${body.data?.id}`,
  };
}

/** Opens an address as a browser does, and does not go where it leads. */
const open = ({ server }: Workspace, url: string, init: RequestInit = {}) =>
  server.fetch(url, { redirect: "manual", ...init });

const clicksOf = async ({ call }: Workspace, path: string) =>
  (await call<Click[]>("GET", `${path}/clicks`)).body.data;

describe("a trigger link", () => {
  it("sends whoever opens it to its address, counts the click and tells of it", async () => {
    const workspace = await startWithLink();
    const { link, path, call } = workspace;
    const log = await logEvents(workspace, ["trigger_link.clicked"]);
    const response = await open(workspace, link.url, {
      headers: { referer: "https://news.test/november?token=secret" },
    });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(SKATES.redirect_to);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const clicks = await clicksOf(workspace, path);
    expect(clicks).toMatchObject([
      { link_id: link.id, contact_id: null, referrer: "https://news.test/november" },
    ]);
    expect((await call<TriggerLink>("GET", path)).body.data.clicks).toBe(1);
    expect(await log.told()).toMatchObject([{ type: "trigger_link.clicked", data: clicks[0] }]);
  });

  it("does the same over a real port", async () => {
    const { server, call } = await startListening();
    const { secret: token } = await server.issueKey();
    const sent = { token, json: SKATES };
    const { body } = await call<TriggerLink>("POST", "/trigger-links", sent);
    const response = await fetch(body.data.url, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(SKATES.redirect_to);
  });

  it("knows the contact that is named, of its own workspace alone", async () => {
    const workspace = await startWithLink();
    const { call, link, path } = workspace;
    const json = { email: "wile@coyote.test" };
    const own = await call<{ id: string }>("PUT", "/contacts", { json });
    const stranger = await otherTenant(workspace);
    const other = await call<{ id: string }>("PUT", "/contacts", { ...stranger, json });
    for (const id of [own.body.data.id, other.body.data.id, "contact_none", "'; DROP TABLE"]) {
      const url = `${link.url}?${new URLSearchParams({ contact_id: id })}`;
      expect((await open(workspace, url)).status).toBe(302);
    }
    const known = (await clicksOf(workspace, path)).map(({ contact_id }) => contact_id);
    expect(known).toEqual([null, null, null, own.body.data.id]);
  });

  it("counts neither who asks for its headers nor who fetches ahead", async () => {
    const workspace = await startWithLink();
    const { link, path } = workspace;
    const head = await open(workspace, link.url, { method: "HEAD" });
    const ahead = await open(workspace, link.url, { headers: { "sec-purpose": "prefetch" } });
    expect([head.status, ahead.status]).toEqual([302, 302]);
    expect(head.headers.get("location")).toBe(SKATES.redirect_to);
    expect(await clicksOf(workspace, path)).toEqual([]);
  });

  it("lets nothing of the request say where it leads", async () => {
    const workspace = await startWithLink();
    const query = "redirect_to=https://evil.test&url=//evil.test&next=https://evil.test";
    const response = await open(workspace, `${workspace.link.url}?${query}`);
    expect(response.headers.get("location")).toBe(SKATES.redirect_to);
  });

  it.for([
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.test",
    "/skates",
    "https://acme.test@evil.test/",
    "https://user:secret@acme.test/",
    "https://acme.test/\r\nSet-Cookie: a=b",
    "https://",
  ])("is not made for %j", async (redirect_to) => {
    const { call } = await startWorkspace();
    const { status, body } = await call("POST", "/trigger-links", {
      json: { name: "x", redirect_to },
    });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/redirect_to" }]);
  });

  it("answers other methods with 405, and an address that names no link with 404", async () => {
    const workspace = await startWithLink();
    const post = await open(workspace, workspace.link.url, { method: "POST" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const none = await open(workspace, workspace.link.url.replace(/.$/u, "x"));
    expect(none.status).toBe(404);
  });

  it("is changed on the ground of its current state, which clicks do not alter", async () => {
    const workspace = await startWithLink();
    const { call, path, link, etag } = workspace;
    await open(workspace, link.url);
    const sent = { headers: { "if-match": etag }, json: { redirect_to: "https://acme.test/sale" } };
    const changed = await call<TriggerLink>("PATCH", path, sent);
    expect(changed.body.data).toMatchObject({ url: link.url, name: link.name, clicks: 1 });
    const late = await call("PATCH", path, sent);
    expect([late.status, late.body.error.code]).toEqual([412, "PRECONDITION_FAILED"]);
    const response = await open(workspace, link.url);
    expect(response.headers.get("location")).toBe("https://acme.test/sale");
  });

  it("shows its count of clicks even to a caller who has its tag", async () => {
    const workspace = await startWithLink();
    const { call, path, link, etag } = workspace;
    await open(workspace, link.url);
    const { status, body, headers } = await call<TriggerLink>("GET", path, {
      headers: { "if-none-match": etag },
    });
    expect([status, body.data.clicks, headers.get("etag")]).toEqual([200, 1, etag]);
  });

  it("leads nowhere once it is deleted, and is deleted once", async () => {
    const workspace = await startWithLink();
    const { call, path, link } = workspace;
    await open(workspace, link.url);
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await open(workspace, link.url)).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
    expect((await call("GET", `${path}/clicks`)).status).toBe(404);
  });

  it("is made once under an idempotency key", async () => {
    const { call } = await startWorkspace();
    const sent = { json: SKATES, headers: { "idempotency-key": "once" } };
    const first = await call<TriggerLink>("POST", "/trigger-links", sent);
    const again = await call<TriggerLink>("POST", "/trigger-links", sent);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body.data).toEqual(first.body.data);
    expect((await call<TriggerLink[]>("GET", "/trigger-links")).body.data).toHaveLength(1);
  });

  it("is nobody's but its workspace's", async () => {
    const workspace = await startWithLink();
    const { call, path } = workspace;
    const stranger = await otherTenant(workspace);
    for (const [method, place] of [
      ["GET", path],
      ["GET", `${path}/clicks`],
      ["DELETE", path],
    ] as const) {
      expect((await call(method, place, stranger)).status).toBe(404);
    }
    const change = await call("PATCH", path, { ...stranger, json: { name: "Mine" } });
    expect(change.status).toBe(404);
    expect((await call<unknown[]>("GET", "/trigger-links", stranger)).body.data).toEqual([]);
  });
});

describe("a list of trigger links", () => {
  it("is narrowed by a part of the name, and comes newest first", async () => {
    const { call } = await startWorkspace();
    for (const name of ["Rocket skates", "Anvils", "Roller skates"]) {
      await call("POST", "/trigger-links", { json: { ...SKATES, name } });
    }
    const { body } = await call<TriggerLink[]>("GET", "/trigger-links?q=SKATES");
    expect(body.data.map(({ name }) => name)).toEqual(["Roller skates", "Rocket skates"]);
  });
});

describe("a list of clicks", () => {
  it("holds the days that are asked for, the last one to its end", async () => {
    const workspace = await startWithLink();
    const { call, link, path, server } = workspace;
    const dayOf = () => server.clock.now().toISOString().slice(0, 10);
    await open(workspace, link.url);
    await server.clock.advance("23h");
    const first = dayOf();
    await open(workspace, link.url);
    await server.clock.advance("1h");
    const second = dayOf();
    await open(workspace, link.url);
    const count = async (query: string) =>
      (await call<Click[]>("GET", `${path}/clicks?${query}`)).body.data.length;
    expect(await count(`start_date=${first}&end_date=${first}`)).toBe(2);
    expect(await count(`start_date=${second}`)).toBe(1);
    expect(await count(`end_date=${second}T00:00:00Z`)).toBe(2);
    expect(await count(`start_date=${first}&end_date=${second}`)).toBe(3);
  });

  it.for([
    ["start_date=yesterday", "INVALID_DATE"],
    ["end_date=2026-02-30", "INVALID_DATE"],
    ["start_date=2026-11-01T09:00:00", "INVALID_DATE"],
    ["start_date=", "INVALID_DATE"],
    ["start_date=2026-11-02&end_date=2026-11-01", "INVALID_DATE_RANGE"],
  ] as const)("refuses ?%s with %s", async ([query, code]) => {
    const { call, path } = await startWithLink();
    const { status, body } = await call("GET", `${path}/clicks?${query}`);
    expect([status, body.error.code]).toEqual([400, code]);
  });
});
