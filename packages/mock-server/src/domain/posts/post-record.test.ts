import { validators } from "@postern/spec/validators";
import { describe, expect, it } from "vitest";
import { makePost } from "./post.fixture.ts";
import { presentPost } from "./post-record.ts";

describe("presentPost", () => {
  it("shows nothing that only the server knows", () => {
    const shown = presentPost(makePost({ callback_url: "https://acme.test" }));
    const fits = validators.getPost.responses["200"];
    // The validator closes every object: a private member that leaks is a fault.
    expect(fits?.({ success: true, data: { ...shown, id: "post_1" } })).toBe(true);
    expect(fits?.({ success: true, data: makePost() })).toBe(false);
    expect(shown).not.toHaveProperty("callback_url");
  });
});
