import { expect, it } from "vitest";
import { readHandwritten } from "./handwritten-methods.ts";

const first = `
/** Posts. */
export class PostsWithWait extends Posts {
  readonly #clock: Clock;
  constructor(api: Api) { super(api); }

  /**
   * Waits until a post is live,
   * or has failed. Look at its status.
   *
   * Calls \`GET /posts\`,
   * and again.
   *
   * @param postId The post.
   */
  async wait(postId: string, options: WaitOptions = {}): Promise<Post> { return this.#look(postId); }
  async #look(postId: string) {}
}`;

const second = `
export class PostsWithMore extends PostsWithWait {
  /** Says more: much more. */
  more(what?: string) {}
}
export class Client extends Resources {
  /** What the latest answer said; undefined before. */
  get rateLimit() { return undefined; }
}`;

it("reads methods and properties that people wrote, with what they say first, by resource", () => {
  expect(readHandwritten([first, second])).toEqual([
    {
      className: "Posts",
      signature: "wait(postId, options?)",
      summary: "Waits until a post is live, or has failed.",
      calls: "`GET /posts`, and again",
    },
    { className: "Posts", signature: "more(what?)", summary: "Says more.", calls: "" },
    {
      className: "Client",
      signature: "rateLimit",
      summary: "What the latest answer said.",
      calls: "",
    },
  ]);
});
