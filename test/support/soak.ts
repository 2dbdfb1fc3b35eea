/** An hour of mixed load on the clock, and what the server's memory comes to after each part of it. */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createMockServer, type MockServer } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { onCarrier, type TestServer } from "./harness.ts";
import { png } from "./pictures.ts";

export interface SoakOptions {
  /** Of the server's clock. */
  readonly minutes: number;
  readonly roundsPerMinute: number;
  /** After how many minutes memory is read again. */
  readonly readEveryMinutes: number;
}

export interface SoakFigures {
  readonly calls: number;
  readonly posts: number;
  /** What lives after a full collection, megabytes, as often as it was read. */
  readonly heapMegabytes: readonly number[];
  /** What the process has of the machine, megabytes, at the same times. */
  readonly residentMegabytes: readonly number[];
}

/** The server keeps its state in a file, so that what it holds in memory is not its data. */
export async function proveSoak(options: SoakOptions): Promise<SoakFigures> {
  const folder = await mkdtemp(join(tmpdir(), "postern-soak-"));
  const hook = await openSink();
  const database = `sqlite:${join(folder, "postern.sqlite")}`;
  const server = await createMockServer({ database, clock: "manual:2026-11-23T00:00:00Z" });
  try {
    const load = await Load.open(server, hook.url);
    const heapMegabytes: number[] = [];
    const residentMegabytes: number[] = [];
    for (let minute = 1; minute <= options.minutes; minute++) {
      for (let round = 0; round < options.roundsPerMinute; round++) await load.round();
      await server.clock.advance("1m");
      if (minute % options.readEveryMinutes !== 0) continue;
      collectGarbage();
      const { heapUsed, rss } = process.memoryUsage();
      heapMegabytes.push(heapUsed / 2 ** 20);
      residentMegabytes.push(rss / 2 ** 20);
    }
    return { calls: load.calls, posts: load.posts, heapMegabytes, residentMegabytes };
  } finally {
    await server.close();
    hook.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What callers do, over and over. */
class Load {
  readonly #call: TestServer["call"];
  readonly #token: string;
  calls = 0;
  posts = 0;

  private constructor({ call }: TestServer, token: string) {
    this.#call = call;
    this.#token = token;
  }

  static async open(server: MockServer, url: string): Promise<Load> {
    const { secret } = await server.issueKey({ limits: "none" });
    const load = new Load(onCarrier(server, server.fetch), secret);
    const events = ["post.published", "post.scheduled", "media.ready"];
    await load.#send("POST", "/webhooks", { json: { url, events } });
    const windows = [{ day_of_week: 0, start: "00:00", end: "24:00", interval_minutes: 5 }];
    await load.#send("PUT", "/schedule/windows", { json: { timezone: "UTC", windows } });
    return load;
  }

  /** One of everything: written, read, listed, refused, changed and taken away. */
  async round(): Promise<void> {
    const live = await this.#post("now");
    const draft = await this.#post("draft");
    const queued = await this.#post("queue");
    await this.#send("GET", `/posts/${live}`);
    await this.#send("PATCH", `/posts/${draft}`, { json: { content: `Reworded ${this.calls}` } });
    const page = await this.#send<unknown[]>("GET", "/posts?limit=20");
    const { next_cursor } = page.pagination;
    await this.#send("GET", `/posts?limit=20&cursor=${encodeURIComponent(next_cursor ?? "")}`);
    await this.#send("GET", "/queue");
    await this.#send("POST", `/posts/${queued}/unschedule`, { json: {} });
    await this.#send("DELETE", `/posts/${queued}`);
    await this.#send("GET", "/me", { token: `rp_${"0".repeat(64)}` });
    await this.#send("POST", "/posts", { json: { content: 7 } });
    await this.#send("GET", "/logs?limit=10");
    await this.#send("POST", "/contacts", { json: { email: `visitor-${this.calls}@acme.test` } });
    const body = new FormData();
    body.set("file", png(40, 40), "picture.png");
    const media = await this.#send<Schemas["Media"]>("POST", "/media", { body });
    await this.#send("DELETE", `/media/${media.data.id}`);
  }

  async #post(mode: string): Promise<string> {
    const json = {
      content: `Number ${this.calls}`,
      targets: [{ connection_id: "conn_acmebluesky" }],
      schedule: { mode },
    };
    const headers = { "idempotency-key": `soak-${this.calls}` };
    const made = await this.#send<Schemas["Post"]>("POST", "/posts", { json, headers });
    this.posts += 1;
    return made.data.id;
  }

  async #send<Data>(method: string, path: string, sent: Parameters<TestServer["call"]>[2] = {}) {
    this.calls += 1;
    const { status, body } = await this.#call<Data>(method, path, { token: this.#token, ...sent });
    if (status >= 500) throw new Error(`${method} ${path}: ${JSON.stringify(body)}`);
    return body;
  }
}

/** An endpoint that takes all webhooks and forgets them. */
async function openSink(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
