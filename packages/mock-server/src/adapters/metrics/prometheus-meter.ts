/** Counts what happens in the way that Prometheus reads. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Meter } from "../../ports/telling.ts";
import type { WatchedRequest } from "../http/watch-requests.ts";

/** What is looked up at the moment at which somebody asks. */
export interface Standing {
  /** Pieces of work that time will do, due or not. */
  readonly jobs: number;
  /** How long ago the first of them fell due, in seconds; 0: none is due. */
  readonly dueLagSeconds: number;
}

const REQUEST_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STORE_BUCKETS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5];

/** What is asked for beside the operations of the spec. */
const OTHER = "other";

export class PrometheusMeter implements Meter {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: "postern_http_requests_total",
    help: "Requests that were answered, by operation and status.",
    labelNames: ["operation", "status"],
    registers: [this.#registry],
  });
  readonly #durations = new Histogram({
    name: "postern_http_request_duration_seconds",
    help: "Time until an answer was ready, by operation.",
    labelNames: ["operation"],
    buckets: REQUEST_BUCKETS,
    registers: [this.#registry],
  });
  readonly #refusals = new Counter({
    name: "postern_http_refusals_total",
    help: "Requests that failed, by the code of the error.",
    labelNames: ["code"],
    registers: [this.#registry],
  });
  readonly #attempts = new Counter({
    name: "postern_attempts_total",
    help: "Attempts to publish to a network or to deliver an event to a webhook, by outcome.",
    labelNames: ["type", "outcome"],
    registers: [this.#registry],
  });
  readonly #store = new Histogram({
    name: "postern_store_duration_seconds",
    help: "Time that work of the store took, waiting included.",
    labelNames: ["kind"],
    buckets: STORE_BUCKETS,
    registers: [this.#registry],
  });
  readonly #storeFailures = new Counter({
    name: "postern_store_failures_total",
    help: "Work of the store that failed; a refused request undoes its work, too.",
    labelNames: ["kind"],
    registers: [this.#registry],
  });
  readonly #storeUp = this.#gauge("postern_store_up", "Whether the database can be read.");
  readonly #jobs = this.#gauge("postern_jobs", "Pieces of work that time will do, due or not.");
  readonly #dueLag = this.#gauge(
    "postern_due_work_lag_seconds",
    "How long the first piece of due work has been waiting; 0 when none is due.",
  );

  /** @param version of the server, which is told with the figures */
  constructor(version: string) {
    collectDefaultMetrics({ register: this.#registry });
    new Gauge({
      name: "postern_build_info",
      help: "Always 1; the version is its label.",
      labelNames: ["version"],
      registers: [this.#registry],
    }).set({ version }, 1);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  countRequest({ operation = OTHER, status, code, durationMs }: WatchedRequest): void {
    this.#requests.inc({ operation, status });
    this.#durations.observe({ operation }, durationMs / 1_000);
    if (code !== undefined) this.#refusals.inc({ code });
  }

  countAttempt(type: "publishing" | "webhook", hasSucceeded: boolean): void {
    this.#attempts.inc({ type, outcome: hasSucceeded ? "succeeded" : "failed" });
  }

  timeStore(kind: "read" | "write", seconds: number, hasFailed: boolean): void {
    this.#store.observe({ kind }, seconds);
    if (hasFailed) this.#storeFailures.inc({ kind });
  }

  /** @param standing Rejects where the database cannot be read: the figures say so, and come all the same. */
  async text(standing: () => Promise<Standing>): Promise<string> {
    try {
      const { jobs, dueLagSeconds } = await standing();
      this.#storeUp.set(1);
      this.#jobs.set(jobs);
      this.#dueLag.set(dueLagSeconds);
    } catch {
      this.#storeUp.set(0);
    }
    return this.#registry.metrics();
  }

  #gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.#registry] });
  }
}
