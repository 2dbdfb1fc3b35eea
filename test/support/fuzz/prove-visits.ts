/** Visits what the server answers to anybody, as no sound browser would, over a real port: each visit has a proper end. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { createMockServer, type MockServer } from "@postern/mock-server";
import { errorCatalogue, type Schemas } from "@postern/spec";
import fc from "fast-check";
import { onCarrier } from "../harness.ts";
import { png } from "../pictures.ts";
import { FACES, type Visit, visitsOf } from "./fuzz-visits.ts";

export interface VisitFigures {
  readonly visits: number;
  /** Of each kind of address, the statuses that were answered. */
  readonly statuses: Readonly<Record<Visit["face"], ReadonlySet<number>>>;
}

type Addresses = Readonly<Record<Visit["face"], string>>;

/** Visits of every kind in a round. */
const VISITS = 25;
/** Longer than any visit takes, however busy the machine. */
const HANG_MS = 30_000;

const rounds = fc.tuple(
  ...FACES.map((face) => fc.array(visitsOf(face), { minLength: VISITS, maxLength: VISITS })),
);

/**
 * @param count how many rounds, each on a server of its own.
 * @throws with the visits that have faults, and the seed.
 */
export async function proveVisits(count: number, seed?: number): Promise<VisitFigures> {
  const statuses: Record<Visit["face"], Set<number>> = {
    link: new Set(),
    form: new Set(),
    part: new Set(),
    consent: new Set(),
    file: new Set(),
  };
  const property = fc.asyncProperty(rounds, async (lists) => {
    const errors: string[] = [];
    const server = await createMockServer({
      clock: "manual",
      log: (level, message) => level === "error" && errors.push(message),
    });
    const agent = new Agent({ keepAlive: true });
    try {
      await server.listen();
      const addresses = await addressesOf(server);
      const faults: string[] = [];
      for (const visit of lists.flat()) {
        const { status, fault } = await send(visit, addresses, agent);
        statuses[visit.face].add(status);
        for (const wrong of [...errors.splice(0), ...fault])
          faults.push(`${shown(visit)}\n  ${wrong}`);
      }
      assert.deepEqual(faults, []);
    } finally {
      agent.destroy();
      await server.close();
    }
  });
  await fc.assert(property, {
    numRuns: count,
    endOnFailure: true,
    reporter: ({ failed, seed: used, errorInstance }) => {
      if (failed)
        throw new Error(`With the seed ${used}: ${errorInstance}`, { cause: errorInstance });
    },
    ...(seed !== undefined && { seed }),
  });
  return { visits: count * FACES.length * VISITS, statuses };
}

/** One of each, as the API gives it away. */
async function addressesOf(server: MockServer): Promise<Addresses> {
  const { call } = onCarrier(server, server.fetch);
  const { secret: token } = await server.issueKey({ limits: "none" });
  const ask = async <Data>(method: string, path: string, json?: unknown) =>
    (await call<Data>(method, path, { token, json })).body.data;
  const file = new FormData();
  file.set("file", png(8, 8));
  const media = await call<Schemas["Media"]>("POST", "/media", { token, body: file });
  const link = { name: "Prepared", redirect_to: "https://acme.test/" };
  const upload = { filename: "a.png", mime_type: "image/png", size: 100 };
  const account = { network: "facebook", redirect_url: "https://acme.test/connected" };
  const forms = await ask<Schemas["Form"][]>("GET", "/forms");
  const begun = await ask<Schemas["MediaUploadWithUrls"]>("POST", "/media/uploads", upload);
  return {
    file: media.body.data.url,
    link: (await ask<Schemas["TriggerLink"]>("POST", "/trigger-links", link)).url,
    form: forms[0]?.url ?? "",
    part: begun.parts[0]?.url ?? "",
    consent: (await ask<Schemas["ConnectionStart"]>("POST", "/connections/authorize", account))
      .auth_url,
  };
}

async function send(
  { face, method, change, headers, body }: Visit,
  addresses: Addresses,
  agent: Agent,
) {
  const url = new URL(addresses[face]);
  const outgoing = request({
    host: url.hostname,
    port: url.port,
    path: change(url).replaceAll(/[^\x21-\xff]/gu, "_"),
    method,
    headers,
    agent,
    signal: AbortSignal.timeout(HANG_MS),
  });
  outgoing.end(body);
  const [message] = await once(outgoing, "response");
  const received = await text(message);
  return { status: message.statusCode as number, fault: faultOf(message, received) };
}

/** What is wrong with an answer: it is the server's fault, or a failure that does not have the one shape. */
function faultOf(
  { statusCode, headers }: { readonly statusCode: number; readonly headers: NodeJS.Dict<string> },
  received: string,
): readonly string[] {
  if (statusCode >= 500) return [`answers ${statusCode}: ${received.slice(0, 300)}`];
  if (statusCode < 400 || received === "") return [];
  const isJson = headers["content-type"]?.startsWith("application/json") ?? false;
  const code: unknown = isJson ? JSON.parse(received).error?.code : undefined;
  const isKnown = typeof code === "string" && Object.hasOwn(errorCatalogue, code);
  return isKnown
    ? []
    : [`answers ${statusCode} in no shape of Postern's: ${received.slice(0, 300)}`];
}

const shown = ({ face, method, headers, body }: Visit) =>
  `${method} of the ${face} ${JSON.stringify(headers).slice(0, 300)} ${String(body).slice(0, 500)}`;
