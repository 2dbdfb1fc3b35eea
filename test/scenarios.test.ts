/** Scenarios: a world as a file tells it, the same in every run. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createMockServer,
  DEMO_TOKEN,
  type MockServer,
  type MockServerOptions,
  OptionError,
  type Scenario,
} from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { onCarrier } from "./support/harness.ts";
import { runServer, startServerProcess } from "./support/server-process.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { sendRequest } from "./support/wire/raw-http.ts";

const WRITER = `rp_${"1".repeat(64)}`;
const DEAD = `rp_${"2".repeat(64)}`;

const GLOBEX = `# What the tests of the editor begin with.
policy: { extends: postern, revokedStatus: 403 }
clock: manual:2026-11-23T09:00:00Z
companies:
  - id: company_globex
    name: Globex
    plan: bloom
    workspace_id: ws_globex
    owner_email: Hank@globex.test
keys:
  - name: Writer
    token: ${WRITER}
    company_id: company_globex
    workspace_id: ws_globex
    scopes: [posts:read]
    limits: { per_minute: 5, per_day: 10 }
  - name: Dead
    token: ${DEAD}
    company_id: company_globex
    revoked: true
connections:
  - { id: conn_globex, workspace_id: ws_globex, network: bluesky }
posts:
  - as: Writer
    content: Doors open at nine.
    targets: [{ connection_id: conn_globex }]
    schedule: { mode: now }
faults:
  - { fault: error, code: MAINTENANCE, operation: getMe, times: 1 }
advance: 5m
`;

function newFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "scenario-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "globex.yaml");
  writeFileSync(file, text);
  return file;
}

async function start(options: MockServerOptions) {
  const server = await createMockServer(options);
  onTestFinished(() => server.close());
  return onCarrier(server, server.fetch);
}

const writer = { token: WRITER };

/** All that the scenario asks for has come true. */
async function expectGlobex(server: MockServer) {
  const { call, logIn } = onCarrier(server, server.fetch);
  expect(server.clock.now()).toEqual(new Date("2026-11-23T09:05:00Z"));
  expect((await call("GET", "/me", writer)).body.error.code).toBe("MAINTENANCE");
  const me = await call<Schemas["Me"]>("GET", "/me", writer);
  expect(me.body.data).toMatchObject({
    company: { name: "Globex", plan: "bloom" },
    workspace: { id: "ws_globex" },
    key: { name: "Writer", scopes: ["posts:read"] },
  });
  const posts = await call<Schemas["Post"][]>("GET", "/posts", writer);
  expect(posts.body.data).toMatchObject([{ content: "Doors open at nine.", status: "published" }]);
  expect(posts.headers.get("x-ratelimit-remaining")).toBe("3");
  expect((await call("GET", "/me", { token: DEAD })).status).toBe(403);
  expect(await logIn("hank@globex.test")).toMatch(/^sess_/);
  expect((await call("GET", "/me", { token: DEMO_TOKEN })).status).toBe(200);
}

describe("a scenario", () => {
  it("in a file makes policy, clock, companies, keys, accounts, posts and faults", async () => {
    const { server } = await start({ scenario: newFile(GLOBEX) });
    await expectGlobex(server);
  });

  it("is what every world begins with, and goes back to", async () => {
    const { server, call } = await start({ scenario: newFile(GLOBEX) });
    const world = await server.world("ada");
    const { body } = await onCarrier(server, world.fetch).call<Schemas["Post"][]>(
      "GET",
      "/posts",
      writer,
    );
    expect(body.data).toHaveLength(1);
    await call("GET", "/me", writer);
    await call("GET", "/me", writer);
    await server.reset();
    expect((await call("GET", "/me", writer)).status).toBe(503);
    const posts = await call<Schemas["Post"][]>("GET", "/posts", writer);
    expect(posts.body.data).toHaveLength(1);
  });

  it("may be an object, with or without the demo company", async () => {
    const scenario: Scenario = {
      demo: false,
      companies: [{ id: "company_globex" }],
      keys: [{ name: "Only", token: WRITER, company_id: "company_globex", limits: "none" }],
    };
    const { server, call } = await start({ scenario });
    expect(server.hasDemoData).toBe(false);
    expect((await call("GET", "/me", { token: DEMO_TOKEN })).status).toBe(403);
    expect((await call("GET", "/me", writer)).headers.get("ratelimit")).toBeNull();
  });

  it("of comments alone changes nothing", async () => {
    const { server } = await start({ scenario: newFile("# Nothing yet\n") });
    expect(server.hasDemoData).toBe(true);
  });

  it("is left alone where a database goes on", async () => {
    const { database } = openSqliteFolder();
    const first = await createMockServer({ database, scenario: newFile(GLOBEX) });
    const { call } = onCarrier(first, first.fetch);
    await call("POST", "/posts", { token: DEMO_TOKEN, json: { content: "Since" } });
    await first.close();
    const again = await start({ database, scenario: newFile(GLOBEX) });
    const posts = await again.call<unknown[]>("GET", "/posts", { token: DEMO_TOKEN });
    expect(posts.body.data).toHaveLength(1);
    expect((await again.call<unknown[]>("GET", "/posts", writer)).body.data).toHaveLength(1);
  });

  it("gives a world of its own another policy than its server's", async () => {
    const { server } = await start({});
    const world = await server.world("crm", { scenario: { policy: "crm" } });
    expect((await world.issueKey()).secret).toMatch(/^crm_/);
    await expect(server.world("crm", { policy: "postern" })).rejects.toThrow(/already/);
  });
});

/** Each scenario that cannot be, and what its author is told. */
const WRONG: readonly [string, string, RegExp][] = [
  ["no YAML", "keys: [\n", /globex\.yaml:2: /],
  ["an alias of no anchor", "demo: true\nkeys: *nope\n", /globex\.yaml:2: Unresolved alias/],
  [
    "a company that takes another's workspace",
    "companies:\n  - id: company_x\n    workspace_id: ws_acme\n",
    /globex\.yaml:2: companies\[0\].*There is a workspace ws_acme already/,
  ],
  ["a list", "- keys\n", /globex\.yaml:1: the scenario must hold members/],
  ["an unknown member", "\nkeyz: []\n", /globex\.yaml:2: keyz is unknown here; there are: policy/],
  ["a key without a token", "keys:\n  - name: A\n", /globex\.yaml:2: keys\[0\]\.token is missing/],
  [
    "a token of another format",
    `keys:\n  - name: A\n    token: ${"ab".repeat(16)}\n`,
    /globex\.yaml:3: keys\[0\]\.token A token of this kind is "rp_" and 64 characters/,
  ],
  [
    "a token that is taken",
    `keys:\n  - name: A\n    token: ${DEMO_TOKEN}\n`,
    /globex\.yaml:2: keys\[0\] cannot be made\. Another key has the same token/,
  ],
  [
    "two keys of one name",
    `keys:\n  - name: A\n    token: ${WRITER}\n  - name: A\n    token: ${`rp_${"cd".repeat(32)}`}\n`,
    /globex\.yaml:4: keys\[1\]\.name must be another than that of keys\[0\], "A"/,
  ],
  [
    "limits that are none and no numbers",
    `keys:\n  - name: A\n    token: ${WRITER}\n    limits: nothing\n`,
    /globex\.yaml:4: keys\[0\]\.limits must hold members, not "nothing", or must be none, not/,
  ],
  [
    "a limit that is no number",
    `keys:\n  - name: A\n    token: ${WRITER}\n    limits:\n      per_day: few\n`,
    /globex\.yaml:5: keys\[0\]\.limits\.per_day must be a whole number from 1 to \d+, not "few"$/,
  ],
  [
    "an unknown scope",
    `keys:\n  - name: A\n    token: ${WRITER}\n    scopes:\n      - posts:read\n      - posts:eat\n`,
    /globex\.yaml:6: keys\[0\]\.scopes\[1\] must be one of posts:read/,
  ],
  [
    "an unknown policy",
    "policy: twitter\n",
    /globex\.yaml:1: policy: There is no policy "twitter"/,
  ],
  [
    "a policy that cannot work",
    "policy:\n  extends: postern\n  revokedStatus: 402\n",
    /globex\.yaml:3: policy\.revokedStatus must be one of 401, 403/,
  ],
  [
    "an unknown plan",
    "companies:\n  - id: company_globex\n    plan: gold\n",
    /globex\.yaml:2: companies\[0\] cannot be made\. There is no plan gold; there are: seed/,
  ],
  [
    "a company that there is",
    "companies:\n  - id: company_acme\n",
    /companies\[0\] cannot be made\. A company company_acme already exists/,
  ],
  [
    "a post that does not fit the spec",
    "posts:\n  - content: Hello\n    targets:\n      - connection: conn_acmex\n",
    /globex\.yaml:4: posts\[0\]\.targets\[0\]\.connection/,
  ],
  [
    "a post of a key that there is not",
    "posts:\n  - as: Ada\n    content: Hello\n",
    /posts\[0\] cannot be made\. There is no key called Ada; there are: none/,
  ],
  [
    "a fault that there is not",
    "faults:\n  - fault: earthquake\n",
    /globex\.yaml:2: faults\[0\] is no fault\. .*earthquake/,
  ],
  ["a duration without a unit", "advance: 5\n", /globex\.yaml:1: advance must be a duration/],
  ["a time that there is not", "clock: tomorrow\n", /clock must be real, manual or a time with/],
  [
    "a time of no zone, which each machine would take for another",
    "clock: manual:2026-11-23T09:00:00\n",
    /clock must be real, manual or a time with its zone/,
  ],
  [
    "a connection in a state that there is not",
    "connections:\n  - { network: bluesky, status: nonsense }\n",
    /globex\.yaml:2: connections\[0\]\.status must be one of active, expiring, expired, discon/,
  ],
  [
    "a connection that ends at no time",
    "connections:\n  - { network: bluesky, expires_at: 2026-02-30T09:00:00Z }\n",
    /globex\.yaml:2: connections\[0\]\.expires_at must be an RFC 3339 time with its zone/,
  ],
  [
    "a workspace of another company",
    "companies:\n  - { id: company_globex, workspace_id: ws_acme }\n",
    /companies\[0\] cannot be made\. There is a workspace ws_acme already/,
  ],
  [
    "a policy that lets sessions do what there is not",
    "policy: { extends: postern, actions: [create, borrow] }\n",
    /policy\.actions\[1\] must be one of create, reveal/,
  ],
];

it("keeps the end of a connection as the server writes times", async () => {
  const connections = [{ id: "conn_globex", expires_at: "2026-12-01T09:00:00+01:00" }];
  const { call } = await start({ clock: "manual:2026-11-23T09:00:00Z", scenario: { connections } });
  const { status, body } = await call<Schemas["Connection"]>("GET", "/connections/conn_globex", {
    token: DEMO_TOKEN,
  });
  expect([status, body.data.expires_at]).toEqual([200, "2026-12-01T08:00:00.000Z"]);
});

describe("a scenario that cannot be", () => {
  it.for(WRONG)("is refused with file, line and what would do: %s", async ([, text, reason]) => {
    const opening = createMockServer({ scenario: newFile(text) });
    await expect(opening).rejects.toThrow(OptionError);
    await expect(opening).rejects.toThrow(reason);
  });

  it("is told all of its faults at once, one on each line", async () => {
    const text = "keys:\n  - name: A\n  - token: x\nadvance: 5\n";
    const opening = createMockServer({ scenario: newFile(text) });
    await expect(opening).rejects.toThrow(
      /:2: keys\[0\]\.token.*\n.*:3: keys\[1\]\.name.*\n.*:4: /,
    );
  });

  it("is told that there is no such file", async () => {
    const opening = createMockServer({ scenario: "/nowhere/globex.yaml" });
    await expect(opening).rejects.toThrow("The scenario /nowhere/globex.yaml cannot be read");
  });

  it("leaves an empty database empty, so that it can be mended and tried again", async () => {
    const { database } = openSqliteFolder();
    const broken = newFile(GLOBEX.replace("mode: now", "mode: never"));
    await expect(createMockServer({ database, scenario: broken })).rejects.toThrow(OptionError);
    const { server } = await start({ database, scenario: newFile(GLOBEX) });
    await expectGlobex(server);
  });

  it("as an object names the place alone", async () => {
    const scenario = { keys: [{ name: "A" }] } as unknown as Scenario;
    await expect(createMockServer({ scenario })).rejects.toThrow("keys[0].token is missing");
  });
});

describe("a scenario on the command line", { timeout: 60_000 }, () => {
  const args = (file: string) => ["--database", "memory", "--scenario", file];

  it("is what the server begins with, under its own policy", async () => {
    const text = "policy: { extends: crm, name: ours }\nclock: manual:2026-11-23T09:00:00Z\n";
    const server = await startServerProcess(args(newFile(text)));
    onTestFinished(async () => void (await server.stop()));
    expect(server.output()).toContain("Policy                     ours");
    expect(server.output()).toMatch(/Demo key {4}crm_/u);
    const health = await fetch(`${server.origin}/api/v1/health`);
    expect(await health.text()).toContain("2026-11-23T09:00:00");
  });

  it("that cannot be ends it with a line for each fault", async () => {
    const { exitCode, errors } = await runServer(args(newFile("keyz: []\nadvance: 5\n")));
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/globex\.yaml:1: keyz is unknown.*\n.*globex\.yaml:2: advance/u);
  });
});

describe("a scenario for a running server", () => {
  const running = GLOBEX.replace(/^policy: .*\n/mu, "").replace("manual:", "");

  async function startControlled() {
    const { server, call } = await start({ clock: "manual:2026-01-01T00:00:00Z" });
    const { port } = await server.listen();
    const post = (body: string) =>
      sendRequest(port, { method: "POST", path: "/__postern/scenarios", body });
    return { server, call, post };
  }

  it("takes the place of all that there is, over the control surface and in-process", async () => {
    const { server, call, post } = await startControlled();
    await call("POST", "/posts", { token: DEMO_TOKEN, json: { content: "Old" } });
    expect(await post(running)).toMatchObject({
      status: 200,
      body: { applied: true, now: "2026-11-23T09:05:00.000Z" },
    });
    expect((await call<unknown[]>("GET", "/posts", writer)).body.data).toHaveLength(1);
    const old = await call<unknown[]>("GET", "/posts", { token: DEMO_TOKEN });
    expect(old.body.data).toEqual([]);
    await server.applyScenario({ demo: false });
    expect((await call("GET", "/me", writer)).status).toBe(403);
  });

  it("is what a reset goes back to, unless it could not be put in place", async () => {
    const { server, call, post } = await startControlled();
    await post(running);
    await post("keyz: []");
    await call("GET", "/me", writer);
    await server.reset();
    expect((await call("GET", "/me", writer)).status).toBe(503);
    expect((await call<unknown[]>("GET", "/posts", writer)).body.data).toHaveLength(1);
  });

  it("waits for another that is being put in place, and for a reset", async () => {
    const { server } = await startControlled();
    const globex: Scenario = { companies: [{ id: "company_globex" }] };
    const both = [server.applyScenario(globex), server.applyScenario(globex), server.reset()];
    await expect(Promise.all(both)).resolves.toBeDefined();
    await expect(server.addCompany({ id: "company_globex" })).rejects.toThrow(/already/);
  });

  it("leaves everything as it was where it cannot be", async () => {
    const { server, call, post } = await startControlled();
    await call("POST", "/posts", { token: DEMO_TOKEN, json: { content: "Old" } });
    for (const [text, reason] of [
      ["keyz: []", /scenario:1: keyz is unknown/],
      ["clock: 2030-01-01T00:00:00Z\nposts: [{ content: 5 }]", /scenario:2: posts\[0\]\.content/],
      ["policy: crm", /policies are chosen when a world is made/],
      ["clock: real", /whether it ticks is chosen/],
    ] as const) {
      const { status, body } = await post(text);
      expect(status).toBe(400);
      expect((body as { error: string }).error).toMatch(reason);
    }
    expect(server.clock.now()).toEqual(new Date("2026-01-01T00:00:00Z"));
    const { body } = await call<Schemas["Post"][]>("GET", "/posts", { token: DEMO_TOKEN });
    expect(body.data.map(({ content }) => content)).toEqual(["Old"]);
    await expect(server.applyScenario({ policy: "crm" })).rejects.toThrow(OptionError);
  });
});
