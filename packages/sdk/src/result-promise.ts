/** A promise that can be asked for a result in place of an exception. */
import { PosternError } from "./errors.ts";

/** What `.result()` gives instead of throwing. */
export type Result<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: PosternError };

/**
 * @example
 * const post = await client.posts.waitUntilPublished("post_1");
 * const result = await client.posts.waitUntilPublished("post_1").result();
 */
export class ResultPromise<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag]: string = "ResultPromise";
  readonly #data: () => Promise<Data>;

  /** @param data Called for each use; it gives the same data each time. */
  constructor(data: () => Promise<Data>) {
    this.#data = data;
  }

  /** Starts the work at once. */
  static of<Data>(work: () => Promise<Data>): ResultPromise<Data> {
    const data = work();
    return new ResultPromise(() => data);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and `await` looks for this.
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.#data().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#data().finally(onFinally);
  }

  /** Never rejects with a `PosternError`: look at `ok`. Errors of the program itself are still thrown. */
  async result(): Promise<Result<Data>> {
    try {
      return { ok: true, data: await this.#data() };
    } catch (error) {
      if (error instanceof PosternError) {
        return { ok: false, error };
      }
      throw error;
    }
  }
}
