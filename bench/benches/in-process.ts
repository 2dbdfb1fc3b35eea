/** Measures one GET with the whole judgement on each of the server's faces. */
import { createMockServer } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import { setupServer } from "msw/node";
import { median } from "../support/median.ts";

export const title =
  "GET /api/v1/me with the whole judgement, on each face of the server, one call after the other";

const CALLS = 500;
const ROUNDS = 7;

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
  const rows = [
    await measure("server.fetch", () => read(server.fetch, inProcess, plain.init)),
    await measure("server.fetch, each answer held against the spec", () =>
      read(checked.fetch, checked.baseUrl + path, held.init),
    ),
    await measure("the client over server.fetch", () => client.me.get()),
  ];
  const msw = setupServer(...server.handlers);
  msw.listen();
  rows.push(
    await measure("fetch, through MSW's setupServer", () => read(fetch, inProcess, plain.init)),
  );
  msw.close();
  const { url } = await server.listen();
  const onPort = `${url}/api/v1${path}`;
  rows.push(
    await measure("fetch, over a port of this process", () => read(fetch, onPort, plain.init)),
  );
  await server.close();
  await checked.close();
  return rows;
}

/** Processor time: other work on the machine does not count. */
async function measure(face: string, call: Call) {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let turn = 0; turn < CALLS; turn += 1) await call();
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / CALLS);
  }
  return { face, "µs a call": Math.round(median(rounds)) };
}
