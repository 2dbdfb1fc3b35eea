/** Presses several servers on one PostgreSQL, kills one of them at random every few seconds, and counts what was let in, lost or done twice. */
import { setTimeout } from "node:timers/promises";
import { DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { hammer, type Pressed } from "../hammer.ts";
import { startWebhookReceiver, type WebhookReceiver } from "../webhook-receiver.ts";
import { Cluster } from "./cluster.ts";
import { findDoubled, findLost } from "./durability-findings.ts";
import { listAll, logIn } from "./durability-setting.ts";
import { type Call, QUICK_PLOTS, Story } from "./durability-stories.ts";

export interface InstancesOptions {
  /** Of a PostgreSQL database that is new and empty. */
  readonly database: string;
  readonly instances: number;
  readonly seconds: number;
  /** One of the servers is killed so often. */
  readonly killEverySeconds: number;
}

export interface InstancesFigures {
  readonly kills: number;
  /** Calls of the writers that were answered. */
  readonly answered: number;
  /** Calls whose answer was lost with a server; each was repeated elsewhere under its idempotency key. */
  readonly repeated: number;
  readonly published: number;
  readonly revoked: number;
  /** Deliveries of webhooks, and how many of them were of an event that had been delivered before. */
  readonly delivered: number;
  readonly redelivered: number;
  readonly pressed: Pressed;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

const WRITERS = 4;
/** So many that no limit of theirs ends the load. */
const WRITER_KEYS = 60;
const EVENTS = ["post.published", "post.partial", "post.failed"];
/** What is under way when the load ends has so long to come to its end. */
const SETTLE_ATTEMPTS = 300;
const SETTLE_PAUSE_MS = 100;

export async function proveInstances(options: InstancesOptions): Promise<InstancesFigures> {
  const receiver = await startWebhookReceiver();
  const cluster = new Cluster(options.database, options.instances);
  try {
    await cluster.start();
    const proof = await Proof.open(cluster, receiver);
    return await proof.run(options);
  } finally {
    await cluster.stop();
    receiver.close();
  }
}

class Proof {
  readonly #cluster: Cluster;
  readonly #receiver: WebhookReceiver;
  readonly #session: string;
  readonly #tokens: readonly string[];
  readonly #pressedToken: string;
  readonly #stories: Story[] = [];
  readonly #risen: string[] = [];
  #answered = 0;
  #repeated = 0;

  private constructor(
    cluster: Cluster,
    receiver: WebhookReceiver,
    { session, tokens, pressedToken }: { session: string; tokens: string[]; pressedToken: string },
  ) {
    this.#cluster = cluster;
    this.#receiver = receiver;
    this.#session = session;
    this.#tokens = tokens;
    this.#pressedToken = pressedToken;
  }

  static async open(cluster: Cluster, receiver: WebhookReceiver): Promise<Proof> {
    const server = cluster.any();
    await server.call("POST", "/webhooks", { json: { url: receiver.url, events: EVENTS } });
    const session = await logIn(server);
    const makeKey = async (name: string): Promise<string> => {
      const json = { name, kind: "workspace", workspace_id: "ws_acme", scopes: ["posts:write"] };
      const sent = { json, token: session };
      const key = await server.call<Schemas["ApiKeyWithSecret"]>("POST", "/api-keys", sent);
      return key.secret;
    };
    const tokens: string[] = [];
    for (let made = 0; made < WRITER_KEYS; made++) tokens.push(await makeKey(`Writer ${made}`));
    return new Proof(cluster, receiver, {
      session,
      tokens,
      pressedToken: await makeKey("Pressed"),
    });
  }

  async run({ seconds, killEverySeconds }: InstancesOptions): Promise<InstancesFigures> {
    const endsAt = Date.now() + seconds * 1_000;
    const isOver = () => Date.now() >= endsAt;
    const killing = async () => {
      while (Date.now() + killEverySeconds * 1_000 < endsAt) {
        await setTimeout(killEverySeconds * 1_000);
        await this.#cluster.killOne();
      }
    };
    const pressing = hammer(this.#cluster, { token: this.#pressedToken, isOver });
    await Promise.all([
      killing(),
      pressing,
      ...Array.from({ length: WRITERS }, (_, writer) => this.#write(writer, isOver)),
    ]);
    await this.#settle();
    return this.#figures(await pressing);
  }

  async #write(writer: number, isOver: () => boolean): Promise<void> {
    for (let turn = 0; !isOver(); turn++) {
      const plot = QUICK_PLOTS[turn % QUICK_PLOTS.length];
      if (plot === undefined) return;
      const story = new Story(
        { name: `Story ${writer}-${turn}`, now: Date.now(), fickleId: "" },
        plot,
      );
      this.#stories.push(story);
      const token = this.#tokens[this.#stories.length % this.#tokens.length] ?? "";
      for (let call = story.nextCall(); call !== undefined; call = story.nextCall()) {
        const { id, secret } = await this.#insist(call, story.idempotencyKey, token);
        if (story.answered === 0) Object.assign(story, { id, secret });
        story.answered += 1;
      }
      if (story.end === "revoked") await this.#requireDead(story);
    }
  }

  /** Sends a call until it is answered, each time to whichever server is there. */
  async #insist({ path, json, by }: Call, idempotencyKey: string, token: string): Promise<Made> {
    const sent = { json, token: by === "session" ? this.#session : token, idempotencyKey };
    for (;;) {
      const response = await this.#cluster.send("POST", path, sent);
      if (response === undefined) {
        this.#repeated += 1;
        continue;
      }
      const { data, error } = (await response.json()) as Answer;
      if (error?.code === "RATE_LIMIT_EXCEEDED" || error?.code === "IDEMPOTENCY_IN_FLIGHT") {
        await setTimeout(1_000 * Number(response.headers.get("retry-after") ?? 1));
        continue;
      }
      this.#answered += 1;
      if (data !== undefined) return data;
      if (error?.code === "SECRET_ALREADY_SHOWN") return { id: String(error.details?.["id"]) };
      throw new Error(`POST ${path}: ${JSON.stringify(error)}`);
    }
  }

  /** A key that one server has revoked is dead on all of them, from the next request on. */
  async #requireDead({ name, secret }: Story): Promise<void> {
    if (secret === undefined) return;
    for (const server of this.#cluster.servers) {
      if (server.isGone) continue;
      const response = await server
        .send("GET", "/api/v1/me", { token: secret })
        .catch(() => undefined);
      if (response?.ok) this.#risen.push(`${name}: a server lets the revoked key in`);
    }
  }

  /** Waits until all that is to go out has gone out, and all have been told. */
  async #settle(): Promise<void> {
    for (let attempt = 0; attempt < SETTLE_ATTEMPTS; attempt++) {
      const sent = { token: DEMO_TOKEN };
      const waiting = await this.#cluster
        .any()
        .call<unknown[]>("GET", "/posts?status=scheduled&status=publishing&limit=1", sent);
      if (waiting.length === 0 && this.#toldIds().size >= this.#wantedEvents()) return;
      await setTimeout(attempt === 0 ? SETTLE_PAUSE_MS : 10 * SETTLE_PAUSE_MS);
    }
  }

  #toldIds(): Set<string> {
    const { received } = this.#receiver;
    return new Set(received.map(({ body }) => (JSON.parse(body) as { id: string }).id));
  }

  #wantedEvents(): number {
    const posts = this.#stories.filter((story) => story.of === "post");
    return posts.reduce((sum, { wantedEvents }) => sum + wantedEvents.length, 0);
  }

  async #figures(pressed: Pressed): Promise<InstancesFigures> {
    const { posts, keys } = await listAll(this.#cluster.any());
    const { received } = this.#receiver;
    const told = keys.filter(({ name }) => name.startsWith("Story "));
    const remains = { stories: this.#stories, posts, keys: told, received };
    return {
      kills: this.#cluster.kills,
      answered: this.#answered,
      repeated: this.#repeated,
      published: posts.filter(({ status }) => status === "published").length,
      revoked: told.filter(({ status }) => status === "revoked").length,
      delivered: received.length,
      redelivered: received.length - this.#toldIds().size,
      pressed,
      lost: [...findLost(remains), ...this.#risen],
      doubled: findDoubled(remains),
    };
  }
}

interface Made {
  readonly id: string;
  readonly secret?: string;
}

interface Answer {
  readonly data?: Made;
  readonly error?: Schemas["Error"];
}
