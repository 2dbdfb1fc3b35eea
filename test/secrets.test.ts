/** Secrets: whatever is made, used, mistyped and misplaced, none of them is kept or told anywhere but where it is shown. */
import { createHash } from "node:crypto";
import { DEMO_PASSWORD, type MockServer, type Policy, policies } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { Client } from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { openKeyDesk, openOtherDesk } from "./support/key-desk.ts";
import { newPostgresDatabase } from "./support/postgres.ts";
import { findSecrets, type Places } from "./support/secret-search.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";

type KeyDesk = Awaited<ReturnType<typeof openKeyDesk>>;
type SecretKey = Schemas["ApiKeyWithSecret"];

const ENCRYPTION_KEY = createHash("sha256").update("of the tests").digest("hex");
const EVENTS = ["post.created", "api_key.created", "api_key.rotated", "api_key.revoked"] as const;

interface Kept {
  readonly database: string;
  /** All that it holds, as text. */
  dump(): Promise<string>;
}

const DATABASES: readonly { readonly title: string; open(): Promise<Kept> }[] = [
  {
    title: "an SQLite file and its log",
    async open() {
      const { database, read } = openSqliteFolder();
      return { database, dump: async () => read() };
    },
  },
  {
    title: "PostgreSQL",
    async open() {
      const database = await newPostgresDatabase();
      return { database, dump: () => dumpPostgres(database) };
    },
  },
];

/** Every row of every table, as text. */
async function dumpPostgres(url: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(
        `SELECT kept::text AS text FROM ${name} AS kept`,
      );
      texts.push(...rows.map(({ text }) => text));
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}

/** A server that is watched: every line of its log, every answer that may show nothing, every event. */
async function startWatched({ database, dump }: Kept) {
  const lines: string[] = [];
  const answers: string[] = [];
  const desk = await openKeyDesk({
    database,
    encryptionKey: ENCRYPTION_KEY,
    demo: true,
    log: (...line) => lines.push(JSON.stringify(line)),
  });
  const receiver = await startWebhookReceiver();
  onTestFinished(() => receiver.close());
  /** A call whose answer may show no secret; resolves with its status and code. */
  const tell: KeyDesk["call"] = async (method, path, sent) => {
    const reply = await desk.call<never>(method, path, sent);
    answers.push(JSON.stringify([[...reply.headers], reply.body]));
    return reply;
  };
  const places = async (): Promise<Places> => ({
    "the database": await dump(),
    "the journal": JSON.stringify(desk.server.journal.entries()),
    "the log": lines.join("\n"),
    "an answer": answers.join("\n"),
    "an event": JSON.stringify(receiver.received),
  });
  return { desk, receiver, tell, places, lines };
}

type Watched = Awaited<ReturnType<typeof startWatched>>;

const confirm = { json: { confirm: true } };

/** Makes every kind of secret, in every way in which one is made. */
async function makeSecrets({ desk, receiver }: Watched) {
  const elsewhere = await openOtherDesk(desk, { type: "agency" });
  const session = await desk.logIn();
  const workspace = await desk.newKey({ scopes: ["webhooks:manage", "posts:write", "logs:read"] });
  const company = await desk.newKey({ kind: "company" });
  const location = await elsewhere.newKey({ kind: "location" });
  const agency = await elsewhere.newKey({ kind: "agency" });
  const replace = async (path: string, sent: object = {}) =>
    (await desk.manage<SecretKey>("POST", path, sent)).body.data;
  const toRotate = await desk.newKey();
  const toRegenerate = await desk.newKey();
  const rotated = await replace(`/api-keys/${toRotate.id}/rotate`);
  const regenerated = await replace(`/api-keys/${toRegenerate.id}/regenerate`, confirm);
  const renewed = await replace(`/api-keys/${company.id}/regenerate`, confirm);
  const revealed = await replace(`/api-keys/${company.id}/reveal`);
  expect(revealed.secret).toBe(renewed.secret);
  const webhook = await desk.call<Schemas["WebhookWithSecret"]>("POST", "/webhooks", {
    token: workspace.secret,
    json: { url: receiver.url, events: EVENTS },
  });
  return {
    keys: { workspace, company, location, agency, toRotate, toRegenerate, rotated, regenerated },
    secrets: {
      "a workspace key": workspace.secret,
      "a company key, replaced": company.secret,
      "a company key": renewed.secret,
      "a location key": location.secret,
      "an agency key": agency.secret,
      "a key that was rotated": toRotate.secret,
      "its replacement": rotated.secret,
      "a key that was regenerated": toRegenerate.secret,
      "its new token": regenerated.secret,
      "a session": session,
      "a password": DEMO_PASSWORD,
      "a signing secret": webhook.body.data.signing_secret,
      "the encryption key": ENCRYPTION_KEY,
    },
  };
}

type Made = Awaited<ReturnType<typeof makeSecrets>>;

/** Puts each token wherever a caller could, rightly or by mistake. */
async function useEverywhere({ tell }: Watched, { secrets }: Made): Promise<void> {
  const tokens = Object.entries(secrets).flatMap(([name, token]) =>
    name.includes("key") || name.includes("token") || name === "a session" ? [token] : [],
  );
  for (const token of tokens) {
    await tell("GET", "/me", { token });
    await tell("GET", "/sessions/current", { token });
    await tell("GET", "/me", { token: token.slice(0, -1) });
    await tell("GET", "/me", { headers: { authorization: token } });
    await tell("GET", `/${token}`, { token });
    await tell("GET", `/posts/${token}`, { token: secrets["a workspace key"] });
    await tell("GET", `/api-keys/${token}`, { token: secrets["a session"] });
    await tell("GET", `/posts?${token}=1&cursor=${token}`, { token });
    await tell("GET", "/me", { token, headers: { "x-request-id": token } });
    await tell("GET", "/me", { token, headers: { "user-agent": `app/${token}` } });
    await tell("GET", "/me", { token, headers: { "x-workspace-id": token } });
    const key = { "idempotency-key": token };
    const writer = { token: secrets["a workspace key"], headers: key };
    await tell("POST", "/posts", { ...writer, json: { [token]: token } });
    await tell("POST", `/posts/${token}/publish`, writer);
    await tell("POST", `/posts/${token}/publish`, writer);
  }
}

/** Log-ins, replays, lists, ends of keys and what time brings. */
async function liveOn({ desk, tell }: Watched, { keys, secrets }: Made): Promise<void> {
  const token = secrets["a session"];
  const email = "owner@acme.test";
  await tell("POST", "/sessions", { json: { email, password: `${DEMO_PASSWORD}x` } });
  const repeated = {
    token,
    headers: { "idempotency-key": "once" },
    json: { kind: "workspace", scopes: ["posts:read"] },
  };
  await desk.call("POST", "/api-keys", repeated);
  expect((await tell("POST", "/api-keys", repeated)).body.error.code).toBe("SECRET_ALREADY_SHOWN");
  expect((await tell("POST", `/api-keys/${keys.workspace.id}/reveal`, { token })).status).toBe(409);
  const json = { content: "Told of." };
  await tell("POST", "/posts", { token: secrets["a workspace key"], json });
  const reason = `Somebody pasted ${keys.regenerated.secret} into a chat.`;
  await tell("POST", `/api-keys/${keys.regenerated.id}/revoke`, { token, json: { reason } });
  await desk.server.clock.advance("1m");
  for (const path of ["/api-keys", "/logs", "/logs?type=audit", "/notifications", "/usage"]) {
    await tell("GET", path, { token });
    await tell("GET", path, { token: secrets["a workspace key"] });
  }
  await tell("GET", "/webhooks", { token: secrets["a workspace key"] });
  await tell("GET", "/connections", { token: "rp_", headers: { authorization: "Bearer \\" } });
  await desk.server.clock.advance("100d");
}

describe.for(DATABASES)("with $title", ({ open }) => {
  it("no secret is found in the database, the journal, the log, an answer or an event", async () => {
    const watched = await startWatched(await open());
    const made = await makeSecrets(watched);
    await useEverywhere(watched, made);
    await liveOn(watched, made);

    const open_ = await watched.places();
    await watched.desk.server.close();
    const closed = await watched.places();

    // What is searched is really there.
    expect(closed["the database"]).toContain(made.keys.agency.id);
    expect(closed["the journal"]).toContain("[redacted]");
    expect(closed["an answer"]).toContain("SECRET_ALREADY_SHOWN");
    for (const event of ["api_key.created", "api_key.revoked", "post.created"]) {
      expect(closed["an event"]).toContain(event);
    }
    expect(findSecrets(made.secrets, open_)).toEqual([]);
    expect(findSecrets(made.secrets, closed)).toEqual([]);
  }, 60_000);
});

describe("keys of a format that only a policy of the user's own knows", () => {
  const workspace = {
    token: { prefix: "sk_live_", hexLength: 40 },
    storage: "hashed",
    maximum: 10,
    owner: "workspace",
    companyTypes: ["company"],
    reaches: ["workspace"],
    scopes: "chosen",
  } as const;
  const policy: Policy = { ...policies.postern, kinds: { workspace } };

  it("are found in neither the journal, the log nor an answer", async () => {
    const lines: string[] = [];
    const desk = await openKeyDesk({ policy, log: (...line) => lines.push(JSON.stringify(line)) });
    const { id, secret } = await desk.newKey({ scopes: ["posts:write", "logs:read"] });
    const answers = [
      await desk.me(secret, { "x-request-id": secret, "user-agent": `app/${secret}` }),
      await desk.call("GET", `/posts/${secret}?cursor=${secret}`, { token: secret }),
      await desk.call("POST", "/posts", { token: secret, json: { [secret]: secret } }),
      await desk.manage("POST", `/api-keys/${id}/revoke`, { json: { reason: `Saw ${secret}.` } }),
      await desk.manage("GET", "/logs?type=audit"),
    ].map(({ headers, body }) => JSON.stringify([[...headers], body]));

    const places = {
      "the journal": JSON.stringify(desk.server.journal.entries()),
      "the log": lines.join("\n"),
      "an answer": answers.join("\n"),
    };
    expect(secret).toMatch(/^sk_live_[0-9a-f]{40}$/);
    expect(places["an answer"]).toContain("Saw [redacted].");
    expect(findSecrets({ secret }, places)).toEqual([]);
  });
});

describe("the search", () => {
  const key = `rp_${createHash("sha256").update("hidden").digest("hex")}`;
  const bytes = Buffer.from(key.slice(3), "hex");

  it.for<[string, string]>([
    ["in the clear", `{"secret":"${key}"}`],
    ["as hex", Buffer.from(`Bearer ${key}`).toString("hex")],
    ["as Base64", Buffer.from(`Bearer ${key}, and more`).toString("base64")],
    ["as Base64 that begins elsewhere", Buffer.from(`a Bearer ${key} more`).toString("base64")],
    ["as its bytes", `\0${bytes.toString("latin1")}\0`],
    ["as its bytes in Base64", bytes.toString("base64")],
  ])("finds a key that is there %s", ([, content]) => {
    expect(findSecrets({ key }, { somewhere: content })).not.toEqual([]);
    expect(findSecrets({ key }, { somewhere: "rp_ and nothing else" })).toEqual([]);
  });
});

describe("an error of the server's own", () => {
  it("tells the log what broke, and neither it nor the caller any secret", async () => {
    const lines: string[] = [];
    const desk = await openKeyDesk({ log: (...line) => lines.push(JSON.stringify(line)) });
    const { secret } = await desk.newKey();
    const { baseUrl, fetch } = desk.server;
    const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
    const sent = { method: "POST", headers, body: closingBody(desk.server), duplex: "half" };
    const answer = await fetch(`${baseUrl}/posts`, sent);
    const { status } = answer;
    const body = (await answer.json()) as { error: Schemas["Error"] };

    expect([status, body.error.code]).toEqual([500, "INTERNAL"]);
    expect(lines.join()).toContain("The store is closed.");
    const places = { "the log": lines.join(), "an answer": JSON.stringify(body) };
    expect(findSecrets({ secret }, places)).toEqual([]);
  });
});

/** The server closes before the body has arrived: the request is under way, and its store is gone. */
const closingBody = (server: MockServer): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(stream) {
      await server.close();
      stream.enqueue(Buffer.from(JSON.stringify({ content: "Hello" })));
      stream.close();
    },
  });
