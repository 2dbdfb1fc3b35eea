import type { Client } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { appTester } from "../testing/app-steps.ts";
import { hello, startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { generatePost } from "./generate-post.ts";
import { validatePost } from "./validate-post.ts";

let steps: ZapSteps;
let client: Client;
beforeAll(async () => {
  steps = await startZapSteps();
});
beforeEach(async () => {
  client = await steps.begin();
});
afterAll(() => steps.close());

describe("Generate Post and Validate Post", () => {
  it("write texts for the networks that are named, and publish nothing", async () => {
    const input = { prompt: "skates", networks: ["x", "linkedin"], variations: "2", emojis: "no" };
    const { variants } = await steps.run(generatePost, input);
    expect(variants.map(({ network }) => network)).toEqual(["x", "x", "linkedin", "linkedin"]);
    expect((await client.posts.list()).items).toEqual([]);
  });

  it("tell by name which account would refuse a post, and why", async () => {
    const input = { ...hello, social_profile_ids: ["conn_acmex"], content: "a".repeat(281) };
    expect(await steps.run(validatePost, input)).toMatchObject({
      valid: false,
      results: [
        { connection_name: "Acme on x", valid: false, errors: [{ code: "TEXT_TOO_LONG" }] },
      ],
    });
  });

  it("tell so even with a key that may not look at connections", async () => {
    const bundle = await steps.bundle({ inputData: hello, key: { scopes: ["posts:read"] } });
    expect(await appTester(validatePost.operation.perform, bundle)).toMatchObject({
      valid: true,
      results: [{ connection_name: null }],
    });
  });
});
