/** What clients that mean harm do to a port, at a scale that hurts. */
import { setTimeout as delay } from "node:timers/promises";
import { BAD_CHUNKS, chunkedLogIn, SMUGGLED } from "./malformed-requests.ts";
import { closeAll, openMany, pour, type RawConnection, sendRaw } from "./raw-socket.ts";

export interface Attack {
  readonly name: string;
  /** By how much memory may grow, in megabytes; the connections are as many as were asked for. */
  readonly mostGrowth: (connections: number) => number;
  /** @returns what became of it. @throws Error where the server was not up to it. */
  readonly run: (port: number, connections: number) => Promise<string>;
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const HEALTH = get("/api/v1/health");
const LOG_IN =
  "POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n";

/** What one connection may take of the server by being open, in megabytes: its socket, its parser, its timers. */
const OPEN_MEGABYTES = 0.05;
/** Engines leave garbage lying until they need the room. */
const SLACK_MEGABYTES = 150;
/** What the server sets aside for all bodies that are on their way, and what one connection sends of its own. */
const BODY_BUDGET_BYTES = 536_870_912;
const HALF_BODY_BYTES = 60_000;
/** How long connections are held that the server does not close before. */
const HELD_MS = 3_000;
/** Much longer than the server waits for headers, which is 15 s. */
const CUT_OFF_MS = 60_000;

const byConnections = (connections: number): number =>
  SLACK_MEGABYTES + connections * OPEN_MEGABYTES;

export const ATTACKS: readonly Attack[] = [
  {
    name: "idle connections that never ask",
    mostGrowth: byConnections,
    async run(port, connections) {
      const opened = await openMany(port, connections);
      await untilClosed(opened);
      return `${connections} closed by the server`;
    },
  },
  {
    name: "idle connections that have asked once",
    mostGrowth: byConnections,
    async run(port, connections) {
      const opened = await openMany(port, connections);
      for (const { socket } of opened) socket.write(HEALTH);
      await delay(HELD_MS);
      const answered = opened.filter(({ statuses }) => statuses()[0] === 200).length;
      requireAll(answered, connections, "were answered");
      closeAll(opened);
      return `${answered} answered and held`;
    },
  },
  {
    name: "headers that drip",
    mostGrowth: byConnections,
    async run(port, connections) {
      const opened = await openMany(port, connections);
      for (const { socket } of opened) socket.write("GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-A: ");
      await dripUntilClosed(opened);
      requireAll(countStatus(opened, 408), connections, "were answered 408");
      return `${connections} answered 408 and closed`;
    },
  },
  {
    name: "bodies that never end",
    // As much as is set aside for all bodies together, and what the engine takes to hold it.
    mostGrowth: (connections) => (BODY_BUDGET_BYTES / 1e6) * 1.5 + byConnections(connections),
    async run(port, connections) {
      const opened = await openMany(port, connections);
      const half = " ".repeat(HALF_BODY_BYTES);
      for (const { socket } of opened) socket.write(LOG_IN + half);
      const isTooMuch = connections * HALF_BODY_BYTES > BODY_BUDGET_BYTES;
      if (isTooMuch) await untilSome(() => countStatus(opened, 503));
      await delay(HELD_MS);
      const refused = countStatus(opened, 503);
      closeAll(opened);
      return `${refused} of ${connections} answered 503, the others held`;
    },
  },
  {
    name: "requests in a row whose answers nobody reads",
    mostGrowth: () => SLACK_MEGABYTES + 350,
    async run(port) {
      const opened = await openMany(port, 50);
      const piece = Buffer.from(get("/openapi.json").repeat(1_000));
      for (const { socket } of opened) socket.pause();
      const most = 20_000_000;
      await Promise.all(opened.map((one) => pour(one, piece, () => one.takenBytes() > most)));
      const taken = Math.max(...opened.map(({ takenBytes }) => takenBytes()));
      if (taken > most) throw new Error(`A connection was read for ${taken} bytes.`);
      closeAll(opened);
      return `50 connections, of which none was read for more than ${megabytes(taken)} MB`;
    },
  },
  {
    name: "100 MB of headers",
    mostGrowth: () => SLACK_MEGABYTES,
    async run(port) {
      const opened = await openMany(port, 20);
      const piece = Buffer.from("a".repeat(65_536));
      for (const { socket } of opened) socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-A: ");
      const most = 100_000_000;
      await Promise.all(opened.map((one) => pour(one, piece, () => one.takenBytes() > most)));
      await untilClosed(opened);
      requireAll(countStatus(opened, 431), opened.length, "were answered 431");
      const taken = Math.max(...opened.map(({ takenBytes }) => takenBytes()));
      return `20 answered 431, the last after ${megabytes(taken)} MB`;
    },
  },
  {
    name: "connections that are torn down in the middle",
    mostGrowth: () => SLACK_MEGABYTES,
    async run(port, connections) {
      for (let made = 0; made < connections; made += 200) {
        const opened = await openMany(port, Math.min(200, connections - made));
        for (const { socket } of opened) {
          socket.write(`${HEALTH}${LOG_IN}{"email": "owner`);
          socket.resetAndDestroy();
        }
        await untilClosed(opened);
      }
      return `${connections} torn down`;
    },
  },
  {
    name: "requests that could be read in two ways, and bad chunks",
    mostGrowth: () => SLACK_MEGABYTES,
    async run(port) {
      const shapes = [
        ...SMUGGLED.map(([, bytes]) => bytes),
        ...BAD_CHUNKS.map(([, chunks]) => chunkedLogIn(chunks)),
      ];
      const rounds = 50;
      for (let round = 0; round < rounds; round += 1) {
        const sent = await Promise.all(shapes.map((bytes) => sendRaw(port, bytes)));
        const refused = sent.filter(isRefusedOnce).length;
        requireAll(refused, shapes.length, "were refused, and nothing after them answered");
      }
      return `${rounds * shapes.length} refused`;
    },
  },
];

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const isRefusedOnce = ({ statuses }: RawConnection): boolean => {
  const [status = 0, ...more] = statuses();
  return status >= 400 && status < 500 && more.length === 0;
};

const countStatus = (connections: readonly RawConnection[], status: number): number =>
  connections.filter(({ statuses }) => statuses()[0] === status).length;

function requireAll(found: number, expected: number, what: string): void {
  if (found < expected) throw new Error(`Of ${expected} connections only ${found} ${what}.`);
}

/** @throws Error where some are still open when the server should have closed them. */
async function untilClosed(connections: readonly RawConnection[]): Promise<void> {
  const waiting = new AbortController();
  const closed = Promise.all(connections.map((connection) => connection.closed));
  const late = delay(CUT_OFF_MS, "late", { signal: waiting.signal });
  const ended = await Promise.race([closed, late.catch(() => "over")]);
  waiting.abort();
  if (ended === "late") throw new Error("The server left connections open.");
}

/** @throws Error where there are none after a long while. */
async function untilSome(count: () => number): Promise<void> {
  for (let waitedMs = 0; waitedMs < CUT_OFF_MS; waitedMs += LOOK_EVERY_MS) {
    if (count() > 0) return;
    await delay(LOOK_EVERY_MS);
  }
  throw new Error("The server took more bodies than it sets memory aside for.");
}

const LOOK_EVERY_MS = 200;

async function dripUntilClosed(connections: readonly RawConnection[]): Promise<void> {
  const drips = setInterval(() => {
    for (const { socket } of connections) if (socket.writable) socket.write("a");
  }, 1_000);
  await untilClosed(connections).finally(() => clearInterval(drips));
}
