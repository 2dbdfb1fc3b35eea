import type { Client } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hello, startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { retryPost } from "./retry-post.ts";

let steps: ZapSteps;
let client: Client;
beforeAll(async () => {
  steps = await startZapSteps();
});
beforeEach(async () => {
  client = await steps.begin();
});
afterAll(() => steps.close());

const draft = (more: object = {}) => client.posts.create({ ...hello, ...more });

describe("Retry Post", () => {
  it("publishes where it has failed, and stops quietly once nothing is left", async () => {
    const flaky = await steps.server.addConnection({ name: "Fails once: platform_error" });
    const { id } = await draft({ social_profile_ids: [flaky], schedule: { mode: "now" } });
    await steps.server.clock.advance("1m");
    expect(await steps.run(retryPost, { post_id: id })).toMatchObject({ id, status: "publishing" });
    await steps.server.clock.advance("1m");
    const again = steps.run(retryPost, { post_id: id });
    await expect(again).rejects.toMatchObject({ name: "HaltedError" });
  });
});
