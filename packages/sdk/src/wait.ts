/** The generated posts and jobs, and the waits that are written by hand for them. */
import type { Schemas } from "@postern/spec";
import type { Api, CallOptions } from "./api.ts";
import { Jobs } from "./generated/jobs.ts";
import { Posts } from "./generated/posts.ts";
import { type PollClock, poll, type WaitOptions } from "./poll.ts";
import { ResultPromise } from "./result-promise.ts";

export class PostsWithWait extends Posts {
  readonly #pollClock: PollClock;

  constructor(api: Api, pollClock: PollClock) {
    super(api);
    this.#pollClock = pollClock;
  }

  /**
   * Waits until a post is live, wholly or in part, has failed, or will not go out by itself because it was rejected or
   * is a draft. Look at its `status` and at its targets' errors: a network that refuses a post is an outcome, not an
   * exception.
   *
   * Calls `GET /posts/{post_id}`.
   *
   * @param postId The post, for example just after `publish`, or one that is scheduled soon.
   * @throws {TimeoutError} when `deadlineMs` has passed; publishing continues.
   * @throws {AbortError} when `signal` was aborted.
   * @example
   * await client.posts.publish(post.id);
   * const live = await client.posts.waitUntilPublished(post.id);
   * console.log(live.targets.map((target) => target.external_url));
   */
  waitUntilPublished(postId: string, options: WaitOptions = {}): ResultPromise<Schemas["Post"]> {
    const settled = ["published", "partial", "failed", "rejected", "draft"];
    const look = (lookOptions: CallOptions) => this.get(postId, lookOptions);
    const post = { look, settled, idName: "post_id" };
    return ResultPromise.of(() => poll(post, this.#pollClock, options));
  }
}

export class JobsWithWait extends Jobs {
  readonly #pollClock: PollClock;

  constructor(api: Api, pollClock: PollClock) {
    super(api);
    this.#pollClock = pollClock;
  }

  /**
   * Waits until a job has ended: completely, partly or with a failure. Check its `status` and `failures`.
   *
   * Calls `GET /jobs/{job_id}`.
   *
   * @param jobId The job, for example of `posts.bulkCreate`.
   * @throws {TimeoutError} when `deadlineMs` has passed; the job continues.
   * @throws {AbortError} when `signal` was aborted.
   * @example
   * const { result, failures } = await client.jobs.wait(job.id, { deadlineMs: 60_000 });
   */
  wait(jobId: string, options: WaitOptions = {}): ResultPromise<Schemas["Job"]> {
    const settled = ["complete", "partial", "failed"];
    const look = (lookOptions: CallOptions) => this.get(jobId, lookOptions);
    const job = { look, settled, idName: "job_id" };
    return ResultPromise.of(() => poll(job, this.#pollClock, options));
  }
}
