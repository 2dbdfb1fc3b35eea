/** Waits for what takes its time on the server: a post that is being published. */
import type { Schemas } from "@postern/spec";
import type { Api } from "./api.ts";
import { AbortError, TimeoutError } from "./errors.ts";
import { Posts } from "./generated/posts.ts";
import { type Clock, sleep } from "./transport/clock.ts";
import { namedWaitMs } from "./transport/retry-delay.ts";

export interface WaitOptions {
  /** Ends the wait at once. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait in all, in milliseconds. @default 600_000 */
  readonly deadlineMs?: number | undefined;
  /** Between two looks, in milliseconds; longer where the server asks for it. @default 2_000 */
  readonly pollMs?: number | undefined;
}

/** Statuses that a post does not leave by itself. */
const settled: ReadonlySet<string> = new Set(["published", "partial", "failed"]);

/** The generated posts, and what is written by hand for them. */
export class PostsWithWait extends Posts {
  readonly #clock: Clock;

  constructor(api: Api, clock: Clock) {
    super(api);
    this.#clock = clock;
  }

  /**
   * Waits until a post is live, wholly or in part, or has failed. Look at its `status` and at its targets' errors:
   * a network that refuses a post is an outcome, not an exception.
   *
   * @param postId The post, for example just after `publish` or scheduled to go out soon.
   * @throws {TimeoutError} when `deadlineMs` has passed; the post goes its way all the same.
   * @throws {AbortError} when `signal` was aborted.
   * @example
   * await client.posts.publish(post.id);
   * const live = await client.posts.waitUntilPublished(post.id);
   * console.log(live.targets.map((target) => target.external_url));
   */
  async waitUntilPublished(postId: string, options: WaitOptions = {}): Promise<Schemas["Post"]> {
    const { signal, deadlineMs = 600_000, pollMs = 2_000 } = options;
    const deadlineAt = this.#clock.now() + deadlineMs;
    for (;;) {
      const { data: post, response } = await this.get(postId, { signal }).withResponse();
      if (settled.has(post.status)) {
        return post;
      }
      const askedMs = namedWaitMs(response.headers, this.#clock.now()) ?? 0;
      const waitMs = Math.max(pollMs, askedMs);
      if (this.#clock.now() + waitMs > deadlineAt) {
        throw tooLate(post, deadlineMs);
      }
      await this.#sleep(waitMs, signal);
    }
  }

  async #sleep(waitMs: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      await sleep(this.#clock, waitMs, signal);
    } catch (cause) {
      throw new AbortError("The wait for a post was aborted by its signal.", {
        code: "ABORTED",
        isRetryable: false,
        cause,
      });
    }
  }
}

function tooLate({ id, status }: Schemas["Post"], deadlineMs: number): TimeoutError {
  return new TimeoutError(`${id} is still ${status} after ${deadlineMs} ms (deadlineMs).`, {
    code: "TIMED_OUT",
    isRetryable: true,
    details: { post_id: id, status },
  });
}
