import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LocalHost, startLocalHost } from "../testing/local-host.ts";
import { startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { addFeed } from "./add-feed.ts";

let steps: ZapSteps;
let host: LocalHost;
beforeAll(async () => {
  [steps, host] = await Promise.all([startZapSteps(), startLocalHost()]);
});
beforeEach(async () => {
  await steps.begin();
});
afterAll(async () => {
  host.close();
  await steps.close();
});

describe("Add Feed", () => {
  it("follows it as the form says, and names its accounts", async () => {
    const feed = await steps.run(addFeed, {
      url: `${host.url}/feed.xml`,
      connection_ids: "conn_acmex",
      mode: "draft",
      ai_tone: "casual",
      filter_include: ["skates", ""],
      max_per_day: "3",
    });
    expect(feed).toMatchObject({
      name: "Blog",
      ai: { enabled: true, tone: "casual" },
      filter: { include: ["skates"], exclude: [] },
      max_per_day: 3,
      accounts: [{ id: "conn_acmex", name: "Acme on x" }],
    });
  });
});
