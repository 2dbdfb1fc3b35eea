import { type Client, createClient } from "@postern/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { metricThresholdReached } from "./metric-threshold-reached.ts";

/** More than the API gives at once. */
const posts = 103;

let steps: AppSteps;
let client: Client;

beforeAll(async () => {
  steps = await startSteps();
  const { server } = steps;
  const { secret } = await server.issueKey({ limits: "none" });
  client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
  for (let index = 0; index < posts; index += 1) {
    await client.posts.create({
      content: `Rocket skate number ${index}.`,
      social_profile_ids: [index === 0 ? "conn_acmex" : "conn_acmebluesky"],
      schedule: { mode: "now" },
    });
  }
  await server.clock.advance("3d");
});
afterAll(() => steps.close());

const poll = async (inputData: Readonly<Record<string, unknown>>) =>
  appTester(metricThresholdReached.operation.perform, await steps.bundle({ inputData }));

describe("Metric Threshold Reached", () => {
  it("brings the posts whose figure is as high or higher, the highest first", async () => {
    const all = await client.analytics
      .listPosts({ sort_by: "likes", limit: 100 })
      .toArray({ limit: 1_000 });
    const threshold = all[5]?.metrics?.likes ?? 0;
    const reached = await poll({ metric: "likes", threshold: String(threshold) });
    const expected = all.filter(({ metrics }) => (metrics?.likes ?? 0) >= threshold);
    expect(reached.map(({ target_id }) => target_id)).toEqual(
      expected.map(({ target_id }) => target_id),
    );
    expect(reached[0]).toMatchObject({ metric: "likes", threshold, value: all[0]?.metrics?.likes });
  });

  it("looks at every page where it must", async () => {
    expect(await poll({ metric: "impressions", threshold: 0 })).toHaveLength(posts);
  });

  it("keeps a post's id from one check to the next, so that a Zap runs once for it", async () => {
    const idsOf = async () =>
      (await poll({ metric: "likes", threshold: 1 })).map(({ id }) => id).sort();
    const before = await idsOf();
    await steps.server.clock.advance("1d");
    expect(await idsOf()).toEqual(expect.arrayContaining(before));
    expect(new Set(before).size).toBe(before.length);
  });

  it("runs anew for another threshold and another figure", async () => {
    const ids = await Promise.all([
      poll({ metric: "impressions", threshold: 1 }),
      poll({ metric: "impressions", threshold: 2 }),
      poll({ metric: "reach", threshold: 1 }),
    ]);
    expect(new Set(ids.map(([first]) => first?.id)).size).toBe(3);
  });

  it("brings posts of the chosen connection or network alone", async () => {
    for (const choice of [{ connection_id: "conn_acmex" }, { network: "x" }]) {
      const reached = await poll({ metric: "impressions", threshold: 0, ...choice });
      expect(reached.map(({ network }) => network)).toEqual(["x"]);
    }
  });

  it("brings nothing where no figure is so high", async () => {
    expect(await poll({ metric: "likes", threshold: 1_000_000_000 })).toEqual([]);
  });

  it("says so where the threshold is no number", async () => {
    await expect(poll({ metric: "likes", threshold: "many" })).rejects.toThrow(/not a number/);
  });
});
