/** A server that is killed and started again on the same database, and how it is called while it is there. */
import { setTimeout } from "node:timers/promises";
import { DEMO_TOKEN } from "@postern/mock-server";
import { type ServerProcess, startServerProcess } from "../server-process.ts";

export interface SentCall {
  readonly json?: unknown;
  /** @default the demo key's */
  readonly token?: string;
  readonly idempotencyKey?: string;
}

const ATTEMPTS = 100;
const PAUSE_MS = 50;
const CONTROL_TOKEN = "only for this proof";
/** The servers of a shared database are given one; it outlives each of them. */
const ENVIRONMENT = { POSTERN_ENCRYPTION_KEY: "5e".repeat(32) };

export class KillableServer {
  readonly #args: readonly string[];
  #process: ServerProcess | undefined;
  #kills = 0;

  /** @param database as on the command line. */
  constructor(database: string) {
    const control = ["--control-token", CONTROL_TOKEN];
    this.#args = ["--database", database, "--demo", "--allow-private-urls", ...control];
  }

  get isGone(): boolean {
    return this.#process === undefined;
  }

  /** How often it was killed. */
  get kills(): number {
    return this.#kills;
  }

  /** @throws Error while it is gone. */
  get origin(): string {
    if (this.#process === undefined) throw new Error("The server is gone.");
    return this.#process.origin;
  }

  async start(): Promise<void> {
    this.#process = await startServerProcess(this.#args, ENVIRONMENT);
  }

  /** Does nothing to a server that is gone already. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (running === undefined) return;
    this.#process = undefined;
    this.#kills += 1;
    await running.stop("SIGKILL");
  }

  /** Waits until it answers again after its database was away. */
  async recovered(): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if ((await this.send("GET", "/api/v1/me", {})).ok) return;
      await setTimeout(PAUSE_MS);
    }
    throw new Error("The server does not go on, though its database is back.");
  }

  /** The limits of a day ago are no limits, and all that is due is done. */
  async passDay(): Promise<void> {
    const response = await this.send("POST", "/__postern/clock/advance", { json: { by: "1d" } });
    if (!response.ok) throw new Error(await response.text());
  }

  /**
   * @param path below `/api/v1`.
   * @returns the answer's data.
   * @throws Error for any answer but success, and where there is none.
   */
  async call<Data>(method: string, path: string, sent: SentCall = {}): Promise<Data> {
    const response = await this.send(method, `/api/v1${path}`, sent);
    const body = (await response.json()) as { readonly data: Data };
    if (response.ok) return body.data;
    throw new Error(`${method} ${path}: ${JSON.stringify(body)}`);
  }

  async send(
    method: string,
    path: string,
    { json, token = DEMO_TOKEN, idempotencyKey }: SentCall,
  ): Promise<Response> {
    return fetch(this.origin + path, {
      method,
      body: json === undefined ? null : JSON.stringify(json),
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "x-postern-control-token": CONTROL_TOKEN,
        ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
      },
    });
  }
}
