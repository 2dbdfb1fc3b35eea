/** Worlds: runs that share a server and do not disturb each other. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ClosedError,
  createMockServer,
  DEMO_TOKEN,
  type MockServerOptions,
  type World,
} from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { readReply } from "./support/harness.ts";
import { png } from "./support/pictures.ts";
import { type RawRequest, sendRequest } from "./support/wire/raw-http.ts";

async function start(options: MockServerOptions = {}) {
  const server = await createMockServer({ clock: "manual:2026-11-23T00:00:00Z", ...options });
  onTestFinished(() => server.close());
  return server;
}

/** A server on a port, and requests to it. */
async function startListening(options: MockServerOptions = {}, host = "127.0.0.1") {
  const server = await start(options);
  const { port, url } = await server.listen({ host });
  const send = (request: RawRequest) => sendRequest(port, request);
  const get = (path: string, headers: Record<string, string> = {}) =>
    send({ path, headers: { authorization: `Bearer ${DEMO_TOKEN}`, ...headers } });
  return { server, url, send, get };
}

/** Calls with the demo key, in-process unless told otherwise. */
function callsTo({ baseUrl, fetch: inProcess }: World, send: typeof fetch = inProcess) {
  const headers = { authorization: `Bearer ${DEMO_TOKEN}`, "content-type": "application/json" };
  return {
    get: async <Data>(path: string) => readReply<Data>(await send(baseUrl + path, { headers })),
    post: async <Data>(path: string, json: unknown) => {
      const body = JSON.stringify(json);
      return readReply<Data>(await send(baseUrl + path, { method: "POST", headers, body }));
    },
  };
}

describe("a world in-process", () => {
  it("comes to be at first use with demo data of its own, under the server's policy", async () => {
    const server = await start({ policy: "crm" });
    const { secret } = await (await server.world("ada")).issueKey();
    const world = await server.world("ada");
    const headers = { authorization: `Bearer ${secret}`, "x-workspace-id": "ws_acme" };
    const response = await world.fetch(`${world.baseUrl}/me`, { headers });
    expect(response.status).toBe(200);
    expect(secret).toMatch(/^crm_/);
    expect((await server.fetch(`${server.baseUrl}/me`, { headers })).status).toBe(401);
  });

  it("shares no post, no key, no clock and no journal with another", async () => {
    const server = await start();
    const [one, other] = [await server.world("one"), await server.world("other")];
    const before = server.clock.now();
    await callsTo(one).post("/posts", { content: "In one alone" });
    await one.clock.advance("1h");

    for (const world of [other, server]) {
      const { body } = await callsTo(world).get("/posts");
      expect(body.data).toEqual([]);
      expect(world.clock.now()).toEqual(before);
      expect(world.journal.entries()).toMatchObject([{ method: "GET" }]);
    }
    expect(one.journal.entries()).toMatchObject([{ method: "POST", path: "/api/v1/posts" }]);
    expect(one.clock.now().getTime()).toBe(before.getTime() + 3_600_000);
  });

  it("serves a client by its fetch, and by its base URL over the server's", async () => {
    const server = await start();
    const world = await server.world("ada");
    const client = createClient({
      apiKey: DEMO_TOKEN,
      baseUrl: world.baseUrl,
      fetch: server.fetch,
    });
    await client.posts.create({ content: "By its base URL" });
    const own = createClient({ apiKey: DEMO_TOKEN, baseUrl: server.baseUrl, fetch: world.fetch });
    expect((await own.posts.list({}).toArray({ limit: 10 })).map(({ content }) => content)).toEqual(
      ["By its base URL"],
    );
  });

  it("has handlers of its own for MSW", async () => {
    const server = await start();
    const world = await server.world("ada");
    const worker = setupServer(...world.handlers);
    worker.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => worker.close());
    const client = createClient({
      apiKey: DEMO_TOKEN,
      baseUrl: "https://api.example.com/api/v1",
    });
    await client.posts.create({ content: "Through MSW" });
    expect(world.journal.entries()).toHaveLength(1);
    expect(server.journal.entries()).toHaveLength(0);
  });

  it("is named by the header in-process and through MSW, too", async () => {
    const server = await start();
    const worker = setupServer(...server.handlers);
    worker.listen({ onUnhandledFrame: "error" });
    onTestFinished(() => worker.close());
    const headers = { authorization: `Bearer ${DEMO_TOKEN}`, "x-postern-world": "ada" };
    await fetch("https://api.example.com/api/v1/me", { headers });
    await server.fetch(`${server.baseUrl}/me`, { headers });
    const world = await server.world("ada");
    expect(world.journal.entries()).toHaveLength(2);
    expect(server.journal.entries()).toHaveLength(0);
  });

  it("is refused in-process where the server is made without its control surface", async () => {
    const server = await start({ control: false });
    const headers = { authorization: `Bearer ${DEMO_TOKEN}`, "x-postern-world": "ada" };
    expect((await server.fetch(`${server.baseUrl}/me`, { headers })).status).toBe(400);
    expect(server.worlds()).toEqual([]);
  });

  it("has demo data where its server has none, unless it is told otherwise", async () => {
    const server = await start({ demo: false });
    expect(await (await server.world("ada")).issueKey()).toMatchObject({
      secret: expect.any(String) as string,
    });
    const empty = await server.world("empty", { demo: false });
    await expect(empty.issueKey()).rejects.toThrow(/no company/);
    await expect(server.world("ada", { demo: false })).rejects.toThrow(/already/);
  });

  it("is made anew after it was closed, and closes alone", async () => {
    const server = await start();
    const world = await server.world("ada");
    await server.world("grace");
    await callsTo(world).post("/posts", { content: "Gone soon" });
    expect(server.worlds()).toEqual(["ada", "grace"]);
    await world.close();
    expect(server.worlds()).toEqual(["grace"]);
    const again = await server.world("ada");
    const { body } = await callsTo(again).get("/posts");
    expect(body.data).toEqual([]);
  });

  it("that cannot be made is told to whoever asked for it, and is in nobody's way", async () => {
    const server = await start();
    const made = expect(server.world("ada", { policy: "nope" })).rejects.toThrow(
      /no policy "nope"/,
    );
    await server.close();
    await made;
  });

  it.for(["", "with space", "../up", ".hidden", "a/b", "x".repeat(65)])(
    "cannot be called %j, and is told what would do",
    async (name) => {
      const server = await start();
      await expect(server.world(name)).rejects.toMatchObject({
        code: "INVALID_PARAMETER",
        message: expect.stringContaining("1 to 64 letters") as string,
      });
      expect(server.worlds()).toEqual([]);
    },
  );

  it("is one of at most 100, and the next is told to wait for the end of one", async () => {
    const server = await start();
    const names = Array.from({ length: 100 }, (_, index) => `world-${index}`);
    await Promise.all(names.map((name) => server.world(name)));
    await expect(server.world("one-more")).rejects.toThrow(/DELETE \/__postern\/worlds\/NAME/);
    await (await server.world("world-7")).close();
    await expect(server.world("one-more")).resolves.toBeDefined();
  });
});

describe("a world on a port", () => {
  it("is named by the header X-Postern-World, in requests and controls alike", async () => {
    const { server, send, get } = await startListening();
    const headers = { authorization: `Bearer ${DEMO_TOKEN}`, "x-postern-world": "run-1" };
    const body = JSON.stringify({ content: "In run 1" });
    const json = { ...headers, "content-type": "application/json" };
    const made = await send({ method: "POST", path: "/api/v1/posts", headers: json, body });
    expect(made.status).toBe(201);
    await send({
      method: "POST",
      path: "/__postern/clock/advance",
      headers,
      body: '{"by": "1d"}',
    });

    const world = await server.world("run-1");
    expect(world.clock.now()).toEqual(new Date("2026-11-24T00:00:00Z"));
    expect(server.clock.now()).toEqual(new Date("2026-11-23T00:00:00Z"));
    expect((await get("/api/v1/posts", headers)).body).toMatchObject({
      data: [{ content: "In run 1" }],
    });
    expect((await get("/api/v1/posts")).body).toMatchObject({ data: [] });
  });

  it("keeps apart what twenty runs do at once", async () => {
    const { server, url } = await startListening();
    const runs = Array.from({ length: 20 }, (_, index) => index);
    const counts = await Promise.all(
      runs.map(async (run) => {
        const baseUrl = `${url}/__postern/worlds/run-${run}/api/v1`;
        const client = createClient({ apiKey: DEMO_TOKEN, baseUrl });
        for (let turn = 0; turn <= run; turn += 1) {
          await client.posts.create({ content: `Post ${turn} of run ${run}` });
        }
        return (await client.posts.list({}).toArray({ limit: 50 })).length;
      }),
    );
    expect(counts).toEqual(runs.map((run) => run + 1));
    expect(server.worlds()).toHaveLength(20);
  });

  it("is reached by a base URL alone, by its links as well", async () => {
    const { server, url } = await startListening();
    const world = await server.world("run-1");
    expect(world.baseUrl).toBe(`${url}/__postern/worlds/run-1/api/v1`);
    const client = createClient({ apiKey: DEMO_TOKEN, baseUrl: world.baseUrl });
    const bytes = await png().bytes();
    const media = await client.media.create({ file: new File([bytes], "a.png") });
    expect(media.url).toBe(`${url}/__postern/worlds/run-1/files/${media.id}`);
    expect(await (await fetch(media.url)).bytes()).toEqual(bytes);
    expect((await fetch(media.url.replace("/__postern/worlds/run-1", ""))).status).toBe(404);
  });

  it("hands out presigned uploads, links, forms and consent pages that lead back into it", async () => {
    const { server } = await startListening();
    const world = await server.world("run-1");
    const { get, post } = callsTo(world, fetch);

    const file = { filename: "a.png", mime_type: "image/png", size: png().size };
    const upload = await post<Schemas["MediaUploadWithUrls"]>("/media/uploads", file);
    const [part] = upload.body.data.parts;
    const put = { method: "PUT", headers: part?.headers ?? {}, body: png() };
    expect((await fetch(part?.url ?? "", put)).status).toBe(200);

    const shop = { name: "Shop", redirect_to: "https://acme.test/shop" };
    const link = await post<Schemas["TriggerLink"]>("/trigger-links", shop);
    const followed = await fetch(link.body.data.url, { redirect: "manual" });
    expect(followed.headers.get("location")).toBe(shop.redirect_to);

    const forms = await get<readonly Schemas["Form"][]>("/forms?type=form");
    const body = new URLSearchParams({ email: "ada@acme.test" });
    const sent = await fetch(forms.body.data[0]?.url ?? "", { method: "POST", body });
    expect(sent.status).toBe(201);

    const wanted = { network: "bluesky", redirect_url: "https://app.acme.test/back" };
    const begun = await post<Schemas["ConnectionStart"]>("/connections/authorize", wanted);
    const page = await fetch(begun.body.data.auth_url);
    expect(await page.text()).toContain("Connect Bluesky");
  });

  it("is listed and ended by controls", async () => {
    const { server, send } = await startListening();
    await server.world("run-1");
    const list = () => send({ path: "/__postern/worlds" });
    expect((await list()).body).toEqual({ worlds: [{ name: "run-1" }] });
    const remove = () => send({ method: "DELETE", path: "/__postern/worlds/run-1" });
    expect((await remove()).body).toEqual({ deleted: true });
    expect((await list()).body).toEqual({ worlds: [] });
    expect(await remove()).toMatchObject({
      status: 400,
      body: { error: "There is no world with this name. The worlds are: none." },
    });
  });

  it("takes its own controls by its path", async () => {
    const { server, send, get } = await startListening();
    await get("/__postern/worlds/run-1/api/v1/me");
    const { body } = await send({ path: "/__postern/worlds/run-1/__postern/requests" });
    expect(body).toMatchObject({ requests: [{ path: "/api/v1/me", status: 200 }] });
    expect(server.journal.entries()).toEqual([]);
  });

  it("that cannot be made is a failure in the one shape, and the log says why", async () => {
    const folder = mkdtempSync(join(tmpdir(), "postern-"));
    const scenario = join(folder, "scenario.yaml");
    writeFileSync(scenario, "demo: true");
    const log: string[] = [];
    const { get } = await startListening({ scenario, log: (_, line) => void log.push(line) });
    rmSync(folder, { recursive: true });
    expect(await get("/api/v1/me", { "x-postern-world": "ada" })).toMatchObject({
      status: 500,
      body: { error: { code: "INTERNAL" } },
    });
    expect(log.join("\n")).toContain("scenario.yaml");
  });

  it("is refused a name that cannot be, in the one failure shape", async () => {
    const { get } = await startListening();
    const { status, body } = await get("/api/v1/me", { "x-postern-world": "a b" });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      success: false,
      error: { code: "INVALID_PARAMETER", details: { header: "X-Postern-World" } },
    });
  });
});

describe("a server that is closed", () => {
  it("refuses what is sent to it or to a world of it, and says that it is closed", async () => {
    const server = await start();
    const world = await server.world("ada");
    await world.close();
    const health = (place: World) => place.fetch(`${place.baseUrl}/health`);
    await expect(health(world)).rejects.toThrow(/^The world is closed\./u);
    expect((await health(server)).status).toBe(200);
    await server.close();
    await expect(health(server)).rejects.toThrow(ClosedError);
    const named = { headers: { "x-postern-world": "grace" } };
    await expect(server.fetch(`${server.baseUrl}/health`, named)).rejects.toThrow(ClosedError);
    expect(server.worlds()).toEqual([]);
  });

  it("listens nowhere and makes no world, also where it was asked to before", async () => {
    const server = await start();
    const asked = expect(server.listen()).rejects.toThrow(/^The server is closed\./u);
    await server.close();
    await asked;
    await expect(server.listen()).rejects.toThrow(ClosedError);
    await expect(server.world("ada")).rejects.toThrow(/^The server is closed\./u);
  });

  it("may be closed again, and waits for the same end", async () => {
    const server = await start();
    await server.listen();
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});

describe("whoever may not use the control surface", () => {
  it.for<[string, MockServerOptions, string]>([
    ["on a server that is started without", { control: false }, "127.0.0.1"],
    ["on a host that others can reach", {}, "0.0.0.0"],
  ])("has the header refused, and finds no world by path: %s", async ([, options, host]) => {
    const { server, get } = await startListening(options, host);
    await server.world("run-1");
    const refused = await get("/api/v1/me", { "x-postern-world": "run-1" });
    expect(refused).toMatchObject({ status: 400, body: { error: { code: "INVALID_PARAMETER" } } });
    expect((await get("/__postern/worlds/run-1/api/v1/me")).status).toBe(404);
    expect(server.journal.entries().map(({ status }) => status)).toEqual([404]);
  });

  it("follows the links of a world that there is, and makes none", async () => {
    const { server, get } = await startListening();
    const page = { origin: "https://app.example.com" };
    expect((await get("/__postern/worlds/run-1/api/v1/health", page)).status).toBe(404);
    expect(server.worlds()).toEqual([]);
    await server.world("run-1");
    expect((await get("/__postern/worlds/run-1/api/v1/health", page)).status).toBe(200);
    expect((await get("/__postern/worlds/run-1/__postern/requests", page)).status).toBe(404);
    expect((await get("/api/v1/me", { ...page, "x-postern-world": "run-1" })).status).toBe(400);
  });

  it("names worlds with the control token, from wherever", async () => {
    const { get, server } = await startListening({ controlToken: "let me in" }, "0.0.0.0");
    const headers = { "x-postern-world": "run-1", "x-postern-control-token": "let me in" };
    expect((await get("/api/v1/me", headers)).status).toBe(200);
    expect(server.worlds()).toEqual(["run-1"]);
  });
});
