import { describe, it } from "vitest";
import { provePosts } from "./support/model/prove-posts.ts";

describe("whatever is done to posts, in whatever order", () => {
  it("they are what a small model says they are: none lost, none out twice, none where it may not be", {
    timeout: 240_000,
  }, async () => {
    await provePosts(300);
  });
});
