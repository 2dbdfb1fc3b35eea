/** Kills the server in the middle of its work, again and again, and counts what is lost or done twice. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DEMO_TOKEN } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { type ServerProcess, startServerProcess } from "./server-process.ts";
import { startWebhookReceiver, type WebhookReceiver } from "./webhook-receiver.ts";

type Post = Schemas["Post"];

export interface DurabilityFigures {
  readonly rounds: number;
  readonly kills: number;
  /** Posts that the server had answered for before a kill. */
  readonly answered: number;
  /** Calls that a kill left without an answer; each was repeated under its idempotency key. */
  readonly repeated: number;
  readonly published: number;
  /** What was answered and is gone, is not as it was answered, or never went out. */
  readonly lost: readonly string[];
  /** What was made or published twice. */
  readonly doubled: readonly string[];
}

/** Fewer than the demo key may send in a minute, so that no limit ends a round. */
const MAX_WRITES = 40;
const WRITERS = 6;
/** About as long as the posts of a round take to go out. */
const PUBLISHING_MS = 100;

/** Posts of each kind by turns. */
const SCHEDULES = [
  () => ({ mode: "now" }),
  () => ({ mode: "draft" }),
  (now: number) => ({ mode: "at", scheduled_at: new Date(now + 60_000).toISOString() }),
] as const;

/** A call as it was sent, by its idempotency key; `id` is what came back. */
interface Write {
  readonly json: { readonly content: string; readonly schedule: { readonly mode: string } };
  id?: string;
}

/**
 * Each round kills the server twice: while posts are made, and while they are published.
 * @param onRound told after each round how many there were.
 */
export async function proveDurability(
  rounds: number,
  onRound: (round: number) => void = () => undefined,
): Promise<DurabilityFigures> {
  const folder = mkdtempSync(join(tmpdir(), "postern-durability-"));
  const receiver = await startWebhookReceiver();
  const proof = new Proof(join(folder, "state"), receiver);
  try {
    await proof.begin();
    for (let round = 1; round <= rounds; round++) {
      await proof.killWhileWriting(round);
      await proof.killWhilePublishing();
      onRound(round);
    }
    return { rounds, ...(await proof.end()) };
  } finally {
    await proof.kill();
    receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Proof {
  readonly #args: readonly string[];
  readonly #receiver: WebhookReceiver;
  readonly #writes = new Map<string, Write>();
  #server: ServerProcess | undefined;
  #kills = 0;
  #answered = 0;
  #repeated = 0;

  constructor(file: string, receiver: WebhookReceiver) {
    this.#args = ["--database", `sqlite:${file}`, "--allow-private-urls"];
    this.#receiver = receiver;
  }

  async begin(): Promise<void> {
    await this.#start();
    const events = ["post.published", "post.partial", "post.failed"];
    await this.#call("POST", "/api/v1/webhooks", { url: this.#receiver.url, events });
  }

  /** Writers write until one answer of a number drawn by lot has come; then the server is gone. */
  async killWhileWriting(round: number): Promise<void> {
    const { time } = await this.#call<Schemas["Health"]>("GET", "/api/v1/health");
    const killAt = 1 + Math.floor(Math.random() * (MAX_WRITES - WRITERS));
    const unsent = Array.from({ length: MAX_WRITES }, (_, index) => {
      const schedule = SCHEDULES[index % SCHEDULES.length]?.(Date.parse(time)) ?? { mode: "draft" };
      const targets = [
        { connection_id: "conn_acmebluesky" },
        { connection_id: "conn_acmefacebook" },
      ];
      return [
        `${round}-${index}`,
        { json: { content: `Post ${round}-${index}`, targets, schedule } },
      ] as const;
    });
    let answers = 0;
    const writer = async () => {
      for (let next = unsent.shift(); next !== undefined; next = unsent.shift()) {
        if (this.#server === undefined) return;
        await this.#write(...next);
        answers += 1;
        if (answers === killAt) void this.kill();
      }
    };
    await Promise.allSettled(Array.from({ length: WRITERS }, writer));
    this.#answered += answers;
    await this.kill();
    await this.#start();
    await this.#repeat();
  }

  /** A day passes, in which all posts go out; the server is gone somewhere on the way. */
  async killWhilePublishing(): Promise<void> {
    const before = this.#receiver.received.length;
    const passing = this.#passDay().catch(() => undefined);
    let hasPassed = false;
    void passing.then(() => {
      hasPassed = true;
    });
    while (!hasPassed && this.#receiver.received.length === before) await setTimeout(1);
    await setTimeout(Math.random() * PUBLISHING_MS);
    await this.kill();
    await passing;
    await this.#start();
    await this.#passDay();
  }

  async end(): Promise<Omit<DurabilityFigures, "rounds">> {
    const posts = await this.#list();
    return {
      kills: this.#kills,
      answered: this.#answered,
      repeated: this.#repeated,
      published: posts.filter(({ status }) => status === "published").length,
      lost: [...this.#writes].flatMap(([key, write]) => lossOf(key, write, posts)),
      doubled: [...doubledPosts(posts), ...doubledEvents(posts, this.#receiver)],
    };
  }

  async kill(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    this.#kills += 1;
    await server.stop("SIGKILL");
  }

  async #start(): Promise<void> {
    this.#server = await startServerProcess(this.#args);
  }

  /** The limits of a day ago are no limits, and all that is due is done. */
  async #passDay(): Promise<void> {
    await this.#call("POST", "/__postern/clock/advance", { by: "1d" });
  }

  async #write(key: string, write: Write): Promise<void> {
    this.#writes.set(key, write);
    write.id = (await this.#call<Post>("POST", "/api/v1/posts", write.json, key)).id;
  }

  async #repeat(): Promise<void> {
    for (const [key, write] of this.#writes) {
      if (write.id !== undefined) continue;
      this.#repeated += 1;
      await this.#write(key, write);
    }
  }

  #list(): Promise<Post[]> {
    if (this.#server === undefined) throw new Error("The server is gone.");
    const client = createClient({ apiKey: DEMO_TOKEN, baseUrl: this.#server.origin });
    return client.posts.list({ limit: 100 }).toArray({ limit: this.#writes.size * 2 });
  }

  /** @throws Error for any answer but success, and where there is none. */
  async #call<Data>(method: string, path: string, json?: unknown, key?: string): Promise<Data> {
    const response = await this.#send(method, path, json, key);
    const body = (await response.json()) as { readonly data: Data };
    if (response.ok) return body.data;
    throw new Error(`${method} ${path}: ${JSON.stringify(body)}`);
  }

  async #send(method: string, path: string, json?: unknown, key?: string): Promise<Response> {
    if (this.#server === undefined) throw new Error("The server is gone.");
    return fetch(this.#server.origin + path, {
      method,
      body: json === undefined ? null : JSON.stringify(json),
      headers: {
        authorization: `Bearer ${DEMO_TOKEN}`,
        "content-type": "application/json",
        ...(key !== undefined && { "idempotency-key": key }),
      },
    });
  }
}

function lossOf(key: string, { id, json }: Write, posts: readonly Post[]): string[] {
  const post = posts.find((one) => one.id === id);
  if (post === undefined) return [`${key}: ${id} is gone`];
  if (post.content !== json.content) return [`${key}: ${id} says "${post.content}"`];
  const wanted = json.schedule.mode === "draft" ? "draft" : "published";
  return post.status === wanted ? [] : [`${key}: ${id} is ${post.status}, not ${wanted}`];
}

function doubledPosts(posts: readonly Post[]): string[] {
  const seen = new Set<string>();
  return posts.flatMap(({ content }) => {
    if (seen.has(content)) return [`"${content}" was made twice`];
    seen.add(content);
    return [];
  });
}

/** One event may be sent again; two events of one post mean that it went out twice. */
function doubledEvents(posts: readonly Post[], { received }: WebhookReceiver): string[] {
  const events = received.map(({ body }) => JSON.parse(body) as Schemas["PostPublishedEvent"]);
  return posts.flatMap((post) => {
    const own = events.filter(({ data }) => data.id === post.id);
    const ids = new Set(own.map(({ id }) => id));
    const links = new Set([post, ...own.map(({ data }) => data)].map(linksOf));
    if (post.status !== "published") return [];
    if (ids.size === 1 && links.size === 1) return [];
    return [`${post.id}: ${ids.size} events, ${links.size} sets of links`];
  });
}

const linksOf = ({ targets }: Post): string =>
  targets.map(({ external_url }) => external_url).join(" ");
