/** Measures one GET with the whole judgement on each of the server's faces. */
import { createMockServer } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import { type HttpHandler, http } from "msw";
import { setupServer } from "msw/node";
import { median } from "../support/median.ts";

export const title =
  "GET /api/v1/me with the whole judgement, on each face of the server, one call after the other";

const CALLS = 2_000;
const ROUNDS = 9;
/** Not measured: by then the code is compiled. */
const CALLS_BEFORE = 20_000;
const FIRST_CALLS = 1_000;

type Call = () => Promise<unknown>;

export async function run() {
  const server = await createMockServer({ validateResponses: false });
  const checked = await createMockServer();
  const request = async ({ issueKey }: typeof server) => {
    const { secret } = await issueKey({ limits: "none" });
    return { secret, init: { headers: { authorization: `Bearer ${secret}` } } };
  };
  const [plain, held] = [await request(server), await request(checked)];
  const read = async (send: typeof fetch, url: string, init: RequestInit) =>
    (await send(url, init)).json();
  const path = "/me";
  const inProcess = server.baseUrl + path;
  const client = createClient({
    apiKey: plain.secret,
    baseUrl: server.baseUrl,
    fetch: server.fetch,
  });
  const first = await measureFirst("server.fetch, the first calls of a process", () =>
    read(server.fetch, inProcess, plain.init),
  );
  const bare = bareFetch(await (await server.fetch(inProcess, plain.init)).text());
  const rows = [
    first,
    await measure("a bare function that answers the same bytes", () =>
      read(bare, inProcess, plain.init),
    ),
    await measure("server.fetch", () => read(server.fetch, inProcess, plain.init)),
    await measure("server.fetch, each answer held against the spec", () =>
      read(checked.fetch, checked.baseUrl + path, held.init),
    ),
    await measure("the client over server.fetch", () => client.me.get()),
  ];
  const bareHandler = http.all(`${new URL(inProcess).origin}/*`, ({ request }) => bare(request));
  rows.push(
    await measureThrough([bareHandler], "to the bare function", () =>
      read(fetch, inProcess, plain.init),
    ),
    await measureThrough(server.handlers, "to the server", () =>
      read(fetch, inProcess, plain.init),
    ),
  );
  const { url } = await server.listen();
  const onPort = `${url}/api/v1${path}`;
  rows.push(
    await measure("fetch, over a port of this process", () => read(fetch, onPort, plain.init)),
  );
  await server.close();
  await checked.close();
  return rows;
}

/** Makes and reads what a call in-process cannot do without, and nothing else. */
function bareFetch(body: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const headers = { "content-type": "application/json" };
    return new Response(request.headers.has("authorization") ? body : null, { headers });
  };
}

/** What a file of tests pays: the code is being compiled while it runs. */
async function measureFirst(face: string, call: Call) {
  return { face, "µs a call": Math.round(await costOf(call, FIRST_CALLS)) };
}

async function measureThrough(handlers: readonly HttpHandler[], face: string, call: Call) {
  const msw = setupServer(...handlers);
  msw.listen();
  try {
    return await measure(`fetch, through MSW's setupServer, ${face}`, call);
  } finally {
    msw.close();
  }
}

/** The fastest round is the one that other work on the machine disturbed least. */
async function measure(face: string, call: Call) {
  await costOf(call, CALLS_BEFORE);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await costOf(call, CALLS));
  return {
    face,
    "µs a call": Math.round(Math.min(...rounds)),
    median: Math.round(median(rounds)),
  };
}

/** @returns microseconds of processor time for one call. */
async function costOf(call: Call, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let turn = 0; turn < calls; turn += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
