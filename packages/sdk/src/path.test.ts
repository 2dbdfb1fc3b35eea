import { describe, expect, it } from "vitest";
import { UsageError } from "./errors.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import { succeed } from "./testing/stub-server.ts";
import { createTestClient } from "./testing/test-client.ts";

describe("an id in a path", () => {
  it.each([
    ["post_1", "/posts/post_1/publish"],
    ["a/b", "/posts/a%2Fb/publish"],
    ["../keys", "/posts/..%2Fkeys/publish"],
    ["a?b#c", "/posts/a%3Fb%23c/publish"],
    ["%2e%2e", "/posts/%252e%252e/publish"],
    ["ü", "/posts/%C3%BC/publish"],
  ])("%j stays one step of it", (id, expected) => {
    expect(fillPath("/posts/{post_id}/publish", [id])).toBe(expected);
  });

  it("stands in its own place where there are several", () => {
    expect(fillPath("/feeds/{feed_id}/items/{item_id}", ["feed_1", "item_2"])).toBe(
      "/feeds/feed_1/items/item_2",
    );
  });

  it.each(["", ".", ".."])("%j is refused, since it would name something else", async (id) => {
    const { client, server } = createTestClient([succeed()]);

    await expect(client.posts.delete(id)).rejects.toBeInstanceOf(UsageError);
    expect(server.requests).toHaveLength(0);
  });

  it("is refused when a program without types leaves it out", () => {
    expect(() => fillPath("/posts/{post_id}")).toThrow("post_id must be an id");
  });
});

describe("a query", () => {
  it("leaves out what is undefined or null, and encodes the rest", () => {
    expect(
      writeQuery({ q: "a&b=c ü", limit: 5, used: false, cursor: undefined, label: null }),
    ).toBe("?q=a%26b%3Dc%20%C3%BC&limit=5&used=false");
  });

  it("repeats the name of a list, or parts its values by commas where the spec says so", () => {
    expect(writeQuery({ label: ["a,b", "c"], status: ["draft", "failed"] }, ["status"])).toBe(
      "?label=a%2Cb&label=c&status=draft,failed",
    );
  });

  it("is nothing at all when nothing is asked", () => {
    expect(writeQuery({ label: [], q: undefined }, ["label"])).toBe("");
    expect(writeQuery()).toBe("");
  });
});
