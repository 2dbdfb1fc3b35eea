/** Kills the server in the middle of its work, again and again, and counts what is lost or done twice. */
import { setTimeout } from "node:timers/promises";
import { DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { startWebhookReceiver, type WebhookReceiver } from "../webhook-receiver.ts";
import { findDoubled, findLost } from "./durability-findings.ts";
import { connectFickle, listAll, logIn, prepare } from "./durability-setting.ts";
import { type Call, LONG_PLOTS, Story } from "./durability-stories.ts";
import { KillableServer } from "./killable-server.ts";

export interface DurabilityOptions {
  /** As on the command line; new and empty. */
  readonly database: string;
  /** Where the database is a program of its own: each round kills it as well, while the server goes on. */
  readonly databaseProgram?: DatabaseProgram;
  readonly rounds: number;
  /** Told after each round how many there were. */
  readonly onRound?: (round: number) => void;
}

export interface DatabaseProgram {
  kill(): Promise<void>;
  start(): Promise<void>;
}

export interface DurabilityFigures {
  readonly rounds: number;
  /** Of the server. */
  readonly kills: number;
  readonly databaseKills: number;
  /** Calls that the server had answered before a kill. */
  readonly answered: number;
  /** Calls whose answer a kill or the way has lost; each was repeated under its idempotency key. */
  readonly repeated: number;
  readonly published: number;
  readonly revoked: number;
  /** What was answered and is gone, is not as it was answered, or never went out; keys that work though revoked. */
  readonly lost: readonly string[];
  /** What was made or published twice. */
  readonly doubled: readonly string[];
}

/** In a round: so few that no limit of a key or a network ends it. */
const STORIES = 4 * LONG_PLOTS.length;
const WRITERS = 6;
/** The share of answers that get lost on the way, so that what was done is asked for again after the kill. */
const LOST_ANSWERS = 0.2;

/**
 * Each round kills the server twice: while it is written to, and while it publishes; and once the program that its
 * database is, if it is one.
 */
export async function proveDurability({
  database,
  databaseProgram,
  rounds,
  onRound,
}: DurabilityOptions): Promise<DurabilityFigures> {
  const receiver = await startWebhookReceiver();
  const server = new KillableServer(database);
  const proof = new Proof(server, receiver);
  try {
    await server.start();
    await prepare(server, receiver.url);
    for (let round = 1; round <= rounds; round++) {
      await proof.killWhileWriting(`${round}`);
      await proof.killWhilePublishing();
      if (databaseProgram !== undefined) await proof.killDatabase(`${round}-d`, databaseProgram);
      onRound?.(round);
    }
    return { rounds, ...(await proof.end()) };
  } finally {
    await server.kill();
    receiver.close();
  }
}

class Proof {
  readonly #server: KillableServer;
  readonly #receiver: WebhookReceiver;
  #stories: Story[] = [];
  #session = "";
  #answered = 0;
  #repeated = 0;
  #databaseKills = 0;

  constructor(server: KillableServer, receiver: WebhookReceiver) {
    this.#server = server;
    this.#receiver = receiver;
  }

  async killWhileWriting(round: string): Promise<void> {
    await this.#writeUntil(round, () => this.#server.kill());
    await this.#server.kill();
    await this.#server.start();
    await this.#tellTheRest();
  }

  /** The server stays, and goes on by itself once its database is back. */
  async killDatabase(round: string, program: DatabaseProgram): Promise<void> {
    let killed: Promise<void> | undefined;
    const kill = () => {
      killed ??= program.kill();
      return killed;
    };
    await this.#writeUntil(round, kill);
    await kill();
    this.#databaseKills += 1;
    await program.start();
    await this.#server.recovered();
    await this.#tellTheRest();
    await this.#server.passDay();
    for (const story of this.#stories) story.passDay();
  }

  /**
   * Writers write until one answer of a number drawn by lot has come; then something is killed.
   * @throws AggregateError for answers that were wrong while nothing had been killed.
   */
  async #writeUntil(round: string, kill: () => Promise<void>): Promise<void> {
    const unsent = [...this.#stories, ...(await this.#newStories(round))];
    const killAt = 1 + Math.floor(Math.random() * STORIES);
    let answers = 0;
    let killing: Promise<void> | undefined;
    const wrong: unknown[] = [];
    const hears = () => {
      answers += 1;
      if (answers === killAt) {
        killing = kill();
        // It is waited for below, where it may fail.
        killing.catch(() => undefined);
      }
      const isHeard = Math.random() >= LOST_ANSWERS;
      if (isHeard) this.#answered += 1;
      return isHeard;
    };
    const begun = new Set(this.#stories);
    const writer = async () => {
      for (let next = unsent.shift(); next !== undefined; next = unsent.shift()) {
        if (this.#server.isGone) return;
        begun.add(next);
        try {
          await this.#tell(next, hears);
        } catch (error) {
          if (killing !== undefined) return;
          wrong.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    await killing;
    if (wrong.length > 0) throw new AggregateError(wrong, wrong.map(String).join("\n"));
    this.#stories = [...begun];
  }

  /** A day passes, in which all that is due goes out; the server is gone somewhere on the way. */
  async killWhilePublishing(): Promise<void> {
    const { received } = this.#receiver;
    const killAt = received.length + 1 + Math.floor(Math.random() * STORIES);
    let hasPassed = false;
    const passing = this.#server
      .passDay()
      .catch(() => undefined)
      .then(() => {
        hasPassed = true;
      });
    while (!hasPassed && received.length < killAt) await setTimeout(1);
    await setTimeout(Math.random() * 10);
    await this.#server.kill();
    await passing;
    await this.#server.start();
    await this.#server.passDay();
    for (const story of this.#stories) story.passDay();
  }

  async end(): Promise<Omit<DurabilityFigures, "rounds">> {
    const { posts, keys } = await listAll(this.#server);
    const { received } = this.#receiver;
    const remains = { stories: this.#stories, posts, keys, received };
    return {
      kills: this.#server.kills,
      databaseKills: this.#databaseKills,
      answered: this.#answered,
      repeated: this.#repeated,
      published: posts.filter(({ status }) => status === "published").length,
      revoked: keys.filter(({ status }) => status === "revoked").length,
      lost: [...findLost(remains), ...(await this.#findRisen())],
      doubled: findDoubled(remains),
    };
  }

  /** Keys that were revoked, and work. */
  async #findRisen(): Promise<string[]> {
    const risen: string[] = [];
    for (const { name, end, secret } of this.#stories) {
      if (end !== "revoked" || secret === undefined) continue;
      const { ok } = await this.#server.send("GET", "/api/v1/me", { token: secret });
      if (ok) risen.push(`${name}: the revoked key is let in`);
    }
    return risen;
  }

  async #newStories(round: string): Promise<Story[]> {
    this.#session = await logIn(this.#server);
    const { time } = await this.#server.call<Schemas["Health"]>("GET", "/health");
    const fickleId = await connectFickle(this.#server);
    return Array.from({ length: STORIES / LONG_PLOTS.length }, (_, turn) =>
      LONG_PLOTS.map((plot, index) => {
        const name = `Story ${round}-${turn}-${index}`;
        return new Story({ name, now: Date.parse(time), fickleId }, plot);
      }),
    ).flat();
  }

  /** What is left without an answer is sent again as it was. */
  async #tellTheRest(): Promise<void> {
    for (const story of this.#stories) {
      if (story.isUnanswered) this.#repeated += 1;
      await this.#tell(story);
    }
  }

  /** Sends all that a story has for today, as long as the server is there and its answers are heard. */
  async #tell(story: Story, hears: () => boolean = () => true): Promise<void> {
    while (!this.#server.isGone) {
      const call = story.nextCall();
      if (call === undefined) return;
      const { id, secret } = await this.#write(call, story.idempotencyKey);
      if (!hears()) return;
      if (story.answered === 0) Object.assign(story, { id, secret });
      story.answered += 1;
    }
  }

  /** @returns what was made; a secret is shown once, and its repeat says only whose it is. */
  async #write({ path, json, by }: Call, idempotencyKey: string): Promise<Made> {
    const token = by === "session" ? this.#session : DEMO_TOKEN;
    const sent = { json, token, idempotencyKey };
    const response = await this.#server.send("POST", `/api/v1${path}`, sent);
    const { data, error } = (await response.json()) as Answer;
    if (data !== undefined) return data;
    if (error?.code === "SECRET_ALREADY_SHOWN") return { id: String(error.details?.["id"]) };
    throw new Error(`POST ${path}: ${JSON.stringify(error)}`);
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
