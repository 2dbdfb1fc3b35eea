import { type Operation, operations } from "@postern/spec";
import { beforeAll, describe, expect, it } from "vitest";
import { type NodePorts, openNodePorts } from "../adapters/node-ports.ts";
import { assemble } from "../composition/assembly.ts";
import { DEMO_EMAILS, DEMO_PASSWORD, DEMO_TOKEN } from "../control/demo/demo-data.ts";
import { issueKey } from "../control/seeding/issue-key.ts";
import { postern } from "../policies/postern.ts";
import type { TableReader } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import { authenticate } from "./authenticate.ts";
import { handleRequest } from "./handle-request.ts";

/** What a caller could measure the time of. */
interface Work {
  hashes: number;
  passwordHashes: number;
  transactions: number;
  lookUps: number;
}

const noWork = (): Work => ({ hashes: 0, passwordHashes: 0, transactions: 0, lookUps: 0 });

let server: ServerContext;
let work = noWork();

/** Ports that count what is asked of them. */
function counted({ hash, passwordHash, store, ...others }: NodePorts): NodePorts {
  const watch = (tables: TableReader) =>
    new Proxy(tables, {
      get(target, name) {
        if (name === "get" || name === "find") work.lookUps += 1;
        const member: unknown = Reflect.get(target, name);
        return typeof member === "function" ? member.bind(target) : member;
      },
    });
  return {
    ...others,
    hash: {
      sha256(data) {
        work.hashes += 1;
        return hash.sha256(data);
      },
      hmacSha256: (key, data) => hash.hmacSha256(key, data),
    },
    passwordHash: {
      hash: (password) => passwordHash.hash(password),
      verify(password, kept) {
        work.passwordHashes += 1;
        return passwordHash.verify(password, kept);
      },
    },
    store: {
      read(run) {
        work.transactions += 1;
        return store.read((tables) => run(watch(tables)));
      },
      write: (run) => store.write(run),
      exclusively: (task, run) => store.exclusively(task, run),
      clear: () => store.clear(),
      dump: (work) => store.dump(work),
      load: (source) => store.load(source),
      close: () => store.close(),
    },
  };
}

beforeAll(async () => {
  const ports = await openNodePorts({
    database: { kind: "memory" },
    clock: { kind: "manual" },
    encryptionKey: undefined,
    isPrivateUrlAllowed: false,
    log: () => undefined,
  });
  const { context } = await assemble({
    ports: counted(ports),
    keptCounts: undefined,
    policy: postern,
    publicUrl: () => "http://127.0.0.1:4010",
    isContractChecked: true,
    isDemo: true,
  });
  server = context;
});

const request = (authorization: string | undefined, body = "") => ({
  method: body === "" ? "GET" : "POST",
  path: body === "" ? "/api/v1/me" : "/api/v1/sessions",
  query: "",
  url: undefined,
  address: undefined,
  header: (name: string) =>
    ({ authorization, "content-type": body === "" ? undefined : "application/json" })[name],
  headers: () => [],
  body: async () => new TextEncoder().encode(body),
});

const getMe: Operation = operations.getMe;

/** What it takes to find out who presents a token. */
async function workOn(token: string): Promise<Work> {
  work = noWork();
  const exchange = { request: request(`Bearer ${token}`), server, headers: {}, known: {} };
  await authenticate(exchange, getMe).catch(() => undefined);
  return { ...work };
}

const flip = (token: string, at: number) =>
  token.slice(0, at) + (token[at] === "0" ? "1" : "0") + token.slice(at + 1);

describe("the work that a token costs", () => {
  it("is the same for every wrong one, however near it is to a right one", async () => {
    const wrong = [
      `rp_${"ab".repeat(32)}`,
      flip(DEMO_TOKEN, 3),
      flip(DEMO_TOKEN, 30),
      flip(DEMO_TOKEN, DEMO_TOKEN.length - 1),
    ];
    for (const token of wrong) expect(await workOn(token)).toEqual(await workOn(wrong[0] ?? ""));
    expect(await workOn(flip(DEMO_TOKEN, 3))).toMatchObject({ hashes: 1, transactions: 1 });
  });

  it("is that of a right one: one hash, one transaction, and as many look-ups but one", async () => {
    const right = await workOn(DEMO_TOKEN);
    const wrong = await workOn(flip(DEMO_TOKEN, 40));
    expect(wrong.hashes).toBe(right.hashes);
    expect(wrong.transactions).toBe(right.transactions);
    expect(Math.abs(wrong.lookUps - right.lookUps)).toBeLessThanOrEqual(1);
  });

  it("is nothing for what can be no token, however long", async () => {
    for (const token of [
      "rp_",
      `rp_${"g".repeat(64)}`,
      "a".repeat(1_048_576),
      "\u0430".repeat(67),
    ]) {
      expect(await workOn(token)).toEqual(noWork());
    }
  });

  it("is the same for every session that there is not", async () => {
    const sessions = [`sess_${"ab".repeat(32)}`, `sess_${"0".repeat(64)}`, "sess_x"];
    for (const token of sessions) {
      expect(await workOn(token)).toEqual({ ...noWork(), hashes: 1, transactions: 1, lookUps: 1 });
    }
  });

  it("does not grow with the number of keys", async () => {
    const before = [await workOn(DEMO_TOKEN), await workOn(flip(DEMO_TOKEN, 9))];
    for (let made = 0; made < 50; made += 1) await issueKey({}, server);
    expect([await workOn(DEMO_TOKEN), await workOn(flip(DEMO_TOKEN, 9))]).toEqual(before);
  });
});

describe("the work that a log-in costs", () => {
  const logIn = async (email: string, password: string) => {
    work = noWork();
    const sent = request(undefined, JSON.stringify({ email, password }));
    const { status } = await handleRequest(sent, server);
    return { status, ...work };
  };

  it("is the same for a wrong password and for an address that nobody has", async () => {
    const [known = ""] = DEMO_EMAILS;
    const wrong = await logIn(known, `${DEMO_PASSWORD}x`);
    expect(wrong).toMatchObject({ status: 401, passwordHashes: 1 });
    expect(await logIn("nobody@acme.test", DEMO_PASSWORD)).toEqual(wrong);
    expect(await logIn(known, DEMO_PASSWORD)).toMatchObject({ status: 201, passwordHashes: 1 });
  });
});
