/** A server that keeps rate windows as the reference server does, behind `fetch`, on a clock of the test's. */
import type { Clock } from "@postern/sdk";
import { RollingLog, type WindowCount } from "@postern/spec/limits";

export interface ServerWindow {
  readonly name: string;
  readonly quota: number;
  readonly seconds: number;
  /** `calendar`: it starts anew at multiples of `seconds`. @default rolling */
  readonly kind?: "rolling" | "calendar";
}

export interface LimitedServerOptions {
  readonly windows: readonly ServerWindow[];
  /** How long the next request is on its way, and its answer. @default 0 */
  readonly latencyMs?: () => number;
}

export class LimitedServer {
  /** Times of the requests that were let through. */
  readonly admitted: number[] = [];
  /** Requests that were refused. */
  refused = 0;
  readonly #clock: Clock;
  readonly #latencyMs: () => number;
  readonly #windows: readonly (readonly [window: ServerWindow, count: WindowCount])[];

  constructor(clock: Clock, { windows, latencyMs = () => 0 }: LimitedServerOptions) {
    this.#clock = clock;
    this.#latencyMs = latencyMs;
    this.#windows = windows.map((window) => [
      window,
      window.kind === "calendar"
        ? new CalendarCount(window.seconds)
        : new RollingLog(window.seconds),
    ]);
  }

  readonly fetch: typeof fetch = async () => {
    await this.#travel();
    const response = this.#answer();
    await this.#travel();
    return response;
  };

  /** A request of somebody else's with the same key. */
  callAsAnother(): void {
    this.#answer();
  }

  #travel(): Promise<void> {
    const latencyMs = this.#latencyMs();
    return latencyMs === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.#clock.after(latencyMs, resolve);
        });
  }

  #answer(): Response {
    const now = this.#clock.now();
    const isAdmitted = this.#windows.every(([{ quota }, count]) => count.used(now) < quota);
    if (isAdmitted) {
      this.admitted.push(now);
      for (const [, count] of this.#windows) count.add(now);
    } else {
      this.refused += 1;
    }
    const readings = this.#windows.map(([{ name, quota }, count]) => ({
      name,
      remaining: Math.max(0, quota - count.used(now)),
      reset: Math.ceil((count.growsAt(quota, now) - now) / 1_000),
    }));
    const waits = readings.filter(({ remaining }) => remaining === 0).map(({ reset }) => reset);
    const headers = {
      "ratelimit-policy": this.#windows
        .map(([{ name, quota, seconds }]) => `"${name}";q=${quota};w=${seconds}`)
        .join(", "),
      ratelimit: readings
        .map(({ name, remaining, reset }) => `"${name}";r=${remaining};t=${reset}`)
        .join(", "),
    };
    return isAdmitted
      ? Response.json({ success: true, data: { id: "post_1" } }, { headers })
      : Response.json(
          { success: false, error: { code: "RATE_LIMIT_EXCEEDED", message: "Slow down." } },
          { status: 429, headers: { ...headers, "retry-after": String(Math.max(...waits)) } },
        );
  }
}

/** Starts anew at multiples of its span. */
class CalendarCount implements WindowCount {
  readonly #spanMs: number;
  #start = 0;
  #count = 0;

  constructor(seconds: number) {
    this.#spanMs = seconds * 1_000;
  }

  used(now: number): number {
    const start = now - (now % this.#spanMs);
    this.#count = start === this.#start ? this.#count : 0;
    this.#start = start;
    return this.#count;
  }

  add(): void {
    this.#count += 1;
  }

  growsAt(): number {
    return this.#start + this.#spanMs;
  }

  save(): readonly number[] {
    return [this.#start, this.#count];
  }
}
