/** What people are told in the application: to whom, in which order, and until somebody has read it. */
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { startServer } from "./support/harness.ts";

type Notification = Schemas["Notification"];

/** A server on which a key of the demo workspace has given both of its notices: seven days and one day before its end. */
async function openNoticed() {
  const testServer = await startServer();
  const { server, call } = testServer;
  const { secret: token } = await server.issueKey({ scopes: ["notifications:read"] });
  const { keyId } = await server.issueKey({ name: "Shop", expires_in_days: 10 });
  await server.clock.advance("3d");
  const betweenAt = server.clock.now().getTime() + 1;
  await server.clock.advance("6d");
  const list = async (query = "", reader = token) => {
    const { body } = await call<Notification[]>("GET", `/notifications${query}`, { token: reader });
    return body;
  };
  return {
    ...testServer,
    token,
    keyId,
    list,
    between: new Date(betweenAt).toISOString(),
    daysLeft: async (query?: string, reader?: string) =>
      (await list(query, reader)).data.map(({ days_left }) => days_left),
    markRead: (id: string, reader = token) =>
      call<Notification>("POST", `/notifications/${id}/read`, { token: reader }),
  };
}

describe("notifications", () => {
  it("come newest first, and name the key and the days that are left", async () => {
    const { keyId, list } = await openNoticed();
    const { data } = await list();
    const shared = { type: "api_key.expiring", key_id: keyId, workspace_id: "ws_acme" };
    expect(data).toMatchObject([
      { ...shared, days_left: 1, read_at: null, title: expect.stringContaining("Shop") },
      { ...shared, days_left: 7, read_at: null },
    ]);
  });

  it("come in pages", async () => {
    const { list, daysLeft } = await openNoticed();
    const first = await list("?limit=1");
    expect(first.data).toMatchObject([{ days_left: 1 }]);
    expect(first.pagination.has_more).toBe(true);
    const cursor = first.pagination.next_cursor;
    expect(await daysLeft(`?limit=1&cursor=${cursor}`)).toEqual([7]);
  });

  it("can be asked for by type and time", async () => {
    const { between, daysLeft } = await openNoticed();
    expect(await daysLeft("?type=api_key.deleted")).toEqual([]);
    expect(await daysLeft("?type=api_key.expiring")).toEqual([1, 7]);
    expect(await daysLeft(`?since=${between}`)).toEqual([1]);
  });

  it("are unread until somebody marks them", async () => {
    const { server, list, markRead, daysLeft } = await openNoticed();
    const [newest] = (await list()).data;
    const { status, body } = await markRead(newest?.id ?? "");
    expect([status, body.data.days_left]).toEqual([200, 1]);
    expect(body.data.read_at).toBe(server.clock.now().toISOString());
    expect(await daysLeft("?unread=true")).toEqual([7]);
    expect(await daysLeft("?unread=false")).toEqual([1]);
  });

  it("keep the time at which they were first read", async () => {
    const { server, list, markRead } = await openNoticed();
    const [newest] = (await list()).data;
    const first = await markRead(newest?.id ?? "");
    await server.clock.advance("1h");
    const second = await markRead(newest?.id ?? "");
    expect(second.body.data).toEqual(first.body.data);
  });
});

describe("who is told", () => {
  it("is every member of the company, and its company key", async () => {
    const { server, logIn, daysLeft } = await openNoticed();
    const { secret } = await server.issueKey({ kind: "company" });
    expect(await daysLeft("", await logIn("member@acme.test"))).toEqual([1, 7]);
    expect(await daysLeft("", secret)).toEqual([1, 7]);
  });

  it("is no key of another workspace, and no other company", async () => {
    const { server, logIn, list, markRead, daysLeft } = await openNoticed();
    const { companyId, workspaceId, email } = await server.addCompany();
    const { secret } = await server.issueKey({ companyId, workspace_id: workspaceId });
    const [newest] = (await list()).data;
    for (const stranger of [secret, await logIn(email)]) {
      expect(await daysLeft("", stranger)).toEqual([]);
      const { status, body } = await markRead(newest?.id ?? "", stranger);
      expect([status, body.error.code]).toEqual([404, "NOT_FOUND"]);
    }
    expect(await daysLeft("?unread=true")).toEqual([1, 7]);
  });

  it("is a key with the scope notifications:read alone", async () => {
    const { server, call } = await openNoticed();
    const { secret: token } = await server.issueKey({ scopes: ["posts:read"] });
    const { status, body } = await call("GET", "/notifications", { token });
    expect([status, body.error.code]).toEqual([403, "INSUFFICIENT_SCOPE"]);
  });
});
