import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import {
  allow,
  answerPage,
  complete,
  connect,
  REDIRECT_URL,
  startConnecting,
} from "./support/connect.ts";
import { logEvents } from "./support/event-log.ts";
import { otherTenant } from "./support/other-tenant.ts";
import { startWorkspace } from "./support/workspace.ts";

const NETWORK = { network: "threads" };

describe("the page on which an account is connected", () => {
  it("asks its owner, and sends them back with the state and a code", async () => {
    const workspace = await startWorkspace();
    const { status, body } = await startConnecting(workspace, NETWORK);
    expect(status).toBe(201);
    const { auth_url, state } = body.data;
    const page = await workspace.server.fetch(auth_url);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("referrer-policy")).toBe("no-referrer");
    expect(await page.text()).toMatch(/<form method="post">.*name="account".*value="allow"/su);
    const back = await answerPage(workspace, auth_url, { decision: "allow" });
    expect(back.href).toContain(`${REDIRECT_URL}&state=${state}&code=`);
  });

  it("sends them back without a code where they say no", async () => {
    const workspace = await startWorkspace();
    const { auth_url, state } = (await startConnecting(workspace, NETWORK)).body.data;
    const back = await answerPage(workspace, auth_url, { decision: "deny" });
    expect(Object.fromEntries(back.searchParams)).toEqual({
      tab: "1",
      state,
      error: "access_denied",
    });
  });

  it("is there for ten minutes", async () => {
    const workspace = await startWorkspace();
    const { auth_url, expires_at } = (await startConnecting(workspace, NETWORK)).body.data;
    expect(expires_at).toBe(workspace.inMinutes(10));
    await workspace.server.clock.advance("10m");
    expect((await workspace.server.fetch(auth_url)).status).toBe(404);
  });

  it("takes an answer and the name of an account, and nothing else", async () => {
    const { server, ...workspace } = await startWorkspace();
    const { auth_url } = (await startConnecting({ server, ...workspace }, NETWORK)).body.data;
    const post = (answer: Record<string, string>) =>
      server.fetch(auth_url, { method: "POST", body: new URLSearchParams(answer) });
    expect((await post({ decision: "maybe" })).status).toBe(422);
    expect((await post({ decision: "allow", account: "x".repeat(61) })).status).toBe(422);
    expect((await server.fetch(auth_url, { method: "DELETE" })).status).toBe(405);
  });
});

describe("beginning to connect an account", () => {
  it("is refused for a network that is not there, with those that are", async () => {
    const { status, body } = await startConnecting(await startWorkspace(), {
      network: "friendster",
    });
    expect(status).toBe(422);
    expect(body.error).toMatchObject({
      code: "UNSUPPORTED_NETWORK",
      details: { network: "friendster", supported: expect.arrayContaining(["x"]) as unknown },
    });
  });

  it.for<[string, object, string]>([
    ["a brand that is not there", { brand_id: "brand_nobody" }, "/brand_id"],
    [
      "a connection that is not there",
      { reconnect_connection_id: "conn_nobody" },
      "/reconnect_connection_id",
    ],
    [
      "a connection to another network",
      { reconnect_connection_id: "conn_acmex" },
      "/reconnect_connection_id",
    ],
    ["an address with a user name", { redirect_url: "https://acme@evil.test/" }, "/redirect_url"],
  ])("is refused with %s", async ([, wrong, pointer]) => {
    const { status, body } = await startConnecting(await startWorkspace(), {
      ...NETWORK,
      ...wrong,
    });
    expect(status).toBe(422);
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it("waits for the first brand of a workspace", async () => {
    const workspace = await startWorkspace();
    const { token } = await otherTenant(workspace);
    const json = { ...NETWORK, redirect_url: REDIRECT_URL };
    const { status, body } = await workspace.call("POST", "/connections/authorize", {
      json,
      token,
    });
    expect([status, body.error.code]).toEqual([409, "CONFLICT"]);
  });
});

describe("finishing to connect an account", () => {
  it("makes a connection of the default brand, and tells of it", async () => {
    const workspace = await startWorkspace();
    const events = await logEvents(workspace, ["connection.connected"]);
    const connection = await connect(workspace, "threads", "Road Runner");
    expect(connection).toMatchObject({
      network: "threads",
      type: "profile",
      name: "Road Runner",
      username: "road-runner",
      brand_id: "brand_acme",
      status: "active",
      expires_at: workspace.inMinutes(60 * 24 * 60),
    });
    const { body } = await workspace.call("GET", `/connections/${connection.id}`);
    expect(body.data).toEqual(connection);
    expect(await events.told()).toMatchObject([{ data: connection }]);
  });

  it("works on every network that is listed", async () => {
    const workspace = await startWorkspace();
    const { body: networks } = await workspace.call<Schemas["NetworkRules"][]>("GET", "/networks");
    for (const { network } of networks.data) {
      const granted = await allow(workspace, { network }, "Coyote");
      const target_ids = [`coyote-${network}`];
      const { status, body } = await complete(workspace, { ...granted, target_ids });
      expect(status, network).toBe(201);
      expect(body.data).toMatchObject([{ network, name: "Coyote", status: "active" }]);
    }
  });

  it("publishes through it at once", async () => {
    const { createPost, server, getPost, ...workspace } = await startWorkspace();
    const { id } = await connect({ createPost, server, getPost, ...workspace }, "threads");
    const targets = [{ connection_id: id }];
    const made = await createPost({ content: "Hello", targets, schedule: { mode: "now" } });
    await server.clock.advance("5s");
    expect((await getPost(made.body.data.id)).status).toBe("published");
  });

  it("lets its caller choose among several pages", async () => {
    const workspace = await startWorkspace();
    const granted = await allow(workspace, { network: "facebook" }, "Coyote");
    const several = await complete(workspace, granted);
    expect(several.status).toBe(409);
    expect(several.body.error.details).toEqual({
      targets: [
        { id: "coyote-facebook", name: "Coyote", type: "page" },
        { id: "coyote-careers-facebook", name: "Coyote Careers", type: "page" },
        { id: "coyote-events-facebook", name: "Coyote Events", type: "page" },
      ],
    });
    const target_ids = ["coyote-events-facebook", "coyote-facebook"];
    const { status, body } = await complete(workspace, { ...granted, target_ids });
    expect(status).toBe(201);
    expect(body.data.map(({ external_id }) => external_id)).toEqual(target_ids);
  });

  it("takes a state once, in time, and from its own workspace alone", async () => {
    const workspace = await startWorkspace();
    const expectExpired = ({ status, body }: Awaited<ReturnType<typeof complete>>) =>
      expect([status, body.error.code]).toEqual([409, "STATE_EXPIRED"]);
    const used = await allow(workspace, NETWORK);
    const tenant = { ...(await otherTenant(workspace)), json: used };
    expectExpired(await workspace.call("POST", "/connections/complete", tenant));
    expect((await complete(workspace, used)).status).toBe(201);
    expectExpired(await complete(workspace, used));
    const late = await allow(workspace, NETWORK);
    await workspace.server.clock.advance("10m");
    expectExpired(await complete(workspace, late));
    expectExpired(await complete(workspace, { state: "never-given", code: "x" }));
  });

  it("takes no code but the network's own", async () => {
    const workspace = await startWorkspace();
    const { state, code } = await allow(workspace, NETWORK);
    const expectRefused = async (json: object, pointer: string) => {
      const { status, body } = await complete(workspace, { state, ...json });
      expect(status).toBe(422);
      expect(body.error.errors).toEqual([expect.objectContaining({ pointer })]);
    };
    await expectRefused({ code: "0".repeat(32) }, "/code");
    await expectRefused({}, "/code");
    const credentials = { identifier: "acme", password: "secret" };
    await expectRefused({ credentials }, "/credentials");
    await expectRefused({ code, credentials }, "/credentials");
    await expectRefused({ code, target_ids: ["somebody-else"] }, "/target_ids/0");
    expect((await complete(workspace, { state, code })).status).toBe(201);
  });

  it("takes the password that Bluesky gives to applications, and keeps it nowhere", async () => {
    const workspace = await startWorkspace();
    const { state } = (await startConnecting(workspace, { network: "bluesky" })).body.data;
    const credentials = { identifier: "coyote.bsky.test", password: "abcd-efgh-ijkl" };
    const { status, body } = await complete(workspace, { state, credentials });
    expect(status).toBe(201);
    expect(body.data[0]).toMatchObject({ name: "coyote.bsky.test", expires_at: null });
    const seen = JSON.stringify([body, workspace.server.journal.entries()]);
    expect(seen).not.toContain(credentials.password);
  });

  it("renews an account that is connected already, under its old id", async () => {
    const workspace = await startWorkspace();
    const first = await connect(workspace, "threads", "Coyote");
    await workspace.server.clock.advance("58d");
    const again = await connect(workspace, "threads", "Coyote");
    expect(again).toEqual({ ...first, expires_at: workspace.inMinutes(60 * 24 * 60) });
    await workspace.server.clock.advance("59d");
    const { body } = await workspace.call("GET", `/connections/${first.id}`);
    expect(body.data).toMatchObject({ status: "expiring" });
  });

  it("renews the connection that was named, whatever its account is called", async () => {
    const workspace = await startWorkspace();
    const expired = await workspace.server.addConnection({ network: "threads", status: "expired" });
    const granted = await allow(workspace, { ...NETWORK, reconnect_connection_id: expired });
    const { body } = await complete(workspace, granted);
    expect(body.data).toMatchObject([
      { id: expired, status: "active", health: { token_valid: true, issues: [] } },
    ]);
  });
});
