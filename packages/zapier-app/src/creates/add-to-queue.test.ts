import type { Client } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hello, startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { addToQueue } from "./add-to-queue.ts";

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

describe("Add Post to Queue", () => {
  it("puts it at the place that is asked for, and names its accounts", async () => {
    const window = { day_of_week: 0, time: "09:00" };
    await client.schedule.setWindows({ timezone: "UTC", windows: [window], blackouts: [] });
    await steps.run(addToQueue, { post_id: (await draft()).id });
    const { id } = await draft({ content: "First of all." });
    expect(await steps.run(addToQueue, { post_id: id, position: "first" })).toMatchObject({
      post_id: id,
      position: 1,
      post_content: "First of all.",
      accounts: [{ id: "conn_acmex", name: "Acme on x", network: "x" }],
    });
  });
});
