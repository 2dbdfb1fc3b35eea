/** What the calls of one upload share: its key, its end, how far it has got, and what stops all of them at once. */
import type { CallOptions } from "../api.ts";
import { AbortError, TimeoutError } from "../errors.ts";
import { chooseLimit } from "../limits.ts";
import type { Clock } from "../transport/clock.ts";
import type { UploadOptions } from "./upload-options.ts";

export class UploadCourse {
  readonly idempotencyKey: string;
  /** Milliseconds since the epoch, or Infinity. */
  readonly deadlineAt: number;
  readonly #options: UploadOptions;
  readonly #clock: Clock;
  readonly #controller = new AbortController();
  readonly #cancelDeadline: (() => void) | undefined;
  readonly #sent = new Map<number, number>();
  #told = -1;
  #failure: { readonly reason: unknown } | undefined;

  constructor(options: UploadOptions, idempotencyKey: string, clock: Clock) {
    this.#options = options;
    this.idempotencyKey = idempotencyKey;
    this.#clock = clock;
    const deadlineMs = chooseLimit("deadlineMs", options, { deadlineMs: Number.POSITIVE_INFINITY });
    this.deadlineAt = clock.now() + deadlineMs;
    this.#cancelDeadline = Number.isFinite(deadlineMs)
      ? clock.after(deadlineMs, () => this.fail(tooLate(deadlineMs)))
      : undefined;
    options.signal?.addEventListener("abort", this.#abort, { once: true });
    if (options.signal?.aborted) {
      this.#abort();
    }
  }

  /** Aborted by the caller, and as soon as anything fails. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What failed first, if anything has: all that fails after it follows from it. */
  get failure(): { readonly reason: unknown } | undefined {
    return this.#failure;
  }

  /** Options of a call of the API within this upload. */
  callOptions(): CallOptions {
    const { headers, maxRetries, timeoutMs, deadlineMs } = this.#options;
    const leftMs = Math.max(1, this.deadlineAt - this.#clock.now());
    return {
      headers,
      maxRetries,
      timeoutMs,
      deadlineMs: deadlineMs && leftMs,
      signal: this.signal,
    };
  }

  /** @param part Counts for itself; what has left of it may fall again, when it is sent once more. */
  tell(part: number, sentBytes: number, totalBytes: number): void {
    this.#sent.set(part, sentBytes);
    const sum = [...this.#sent.values()].reduce((one, other) => one + other, 0);
    // The frame of a form is sent, too, and is no part of the file.
    const now = Math.min(sum, totalBytes);
    if (now <= this.#told) {
      return;
    }
    this.#told = now;
    const report = async () => this.#options.onProgress?.({ sentBytes: now, totalBytes });
    report().catch((error: unknown) => this.fail(error));
  }

  fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#controller.abort(reason);
  }

  /** Reads from the source. @throws {TimeoutError} when it gives nothing for so long. */
  async read<Value>(pending: Promise<Value>, timeoutMs: number): Promise<Value> {
    const cancel = this.#clock.after(timeoutMs, () => this.fail(sourceStalled(timeoutMs)));
    try {
      return await this.unlessStopped(pending);
    } finally {
      cancel();
    }
  }

  /** @throws whatever stopped the upload, as soon as it does: nobody waits for a source that gives nothing. */
  async unlessStopped<Value>(pending: Promise<Value>): Promise<Value> {
    const { signal } = this;
    if (signal.aborted) {
      pending.catch(() => undefined);
      throw this.#failure?.reason;
    }
    let stop: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    signal.addEventListener("abort", stop, { once: true });
    try {
      const first = await Promise.race([pending.then((value) => ({ value })), stopped]);
      if (first === undefined || signal.aborted) {
        throw this.#failure?.reason;
      }
      return first.value;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Leaves no listener behind. */
  end(): void {
    this.#cancelDeadline?.();
    this.#options.signal?.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => {
    const cause: unknown = this.#options.signal?.reason;
    this.#failure ??= { reason: abortedUpload(cause) };
    this.#controller.abort(cause);
  };
}

function abortedUpload(cause: unknown): AbortError {
  return new AbortError("The upload was aborted by its signal.", {
    code: "ABORTED",
    isRetryable: false,
    cause,
  });
}

function sourceStalled(timeoutMs: number): TimeoutError {
  return new TimeoutError(`The source gave no bytes for ${timeoutMs} ms (timeoutMs).`, {
    code: "TIMED_OUT",
    isRetryable: true,
  });
}

function tooLate(deadlineMs: number): TimeoutError {
  return new TimeoutError(
    `The upload did not finish within ${deadlineMs} ms (deadlineMs). It goes on under the same idempotencyKey.`,
    { code: "TIMED_OUT", isRetryable: true },
  );
}
