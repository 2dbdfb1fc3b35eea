import { createClient } from "@postern/sdk";
import { http, passthrough } from "msw";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Create, Search, Trigger } from "zapier-platform-core";
import app from "../../src/index.ts";
import { type AppSteps, appTester, startSteps } from "../../src/testing/app-steps.ts";
import { invocations } from "../../src/testing/invocations.ts";
import { type LocalHost, startLocalHost } from "../../src/testing/local-host.ts";
import { prepare } from "../../src/testing/prepared.ts";
import { scenes } from "../../src/testing/scenes.ts";
import { switchOn } from "../../src/testing/zap.ts";
import type { StepResult } from "./facts.ts";
import { checkResults } from "./result-checks.ts";

let zapier: LocalHost;
let steps: AppSteps;

beforeAll(async () => {
  zapier = await startLocalHost();
  steps = await startSteps();
});
beforeEach(async () => {
  await steps.server.reset();
  zapier.received.length = 0;
});
afterAll(async () => {
  await steps.close();
  zapier.close();
});

type Steps = Record<string, Trigger | Create | Search>;

/** Runs each action, each search and each list as a user would who fills in little. */
async function performed(): Promise<StepResult[]> {
  const { server, network } = steps;
  network.use(http.all(`${zapier.url}/*`, () => passthrough()));
  const prepared = await prepare(server, zapier);
  const results: StepResult[] = [];
  for (const { kind, key, input } of invocations(prepared)) {
    const operation: object = (app[kind] as Steps)[key]?.operation ?? {};
    const bundle = await steps.bundle({ inputData: input, key: { limits: "none" } });
    // What a step gives is what this is about.
    const perform: () => Promise<object | object[]> = Reflect.get(operation, "perform");
    results.push({ kind, key, items: [await appTester(perform, bundle)].flat() });
  }
  return results;
}

/** Lets happen what each trigger by webhook waits for. */
async function triggered(): Promise<StepResult[]> {
  const { server } = steps;
  const results: StepResult[] = [];
  for (const [key, { prepare: fill, happen }] of Object.entries(scenes)) {
    await server.reset();
    const { secret } = await server.issueKey();
    const client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
    const stage = { server, client, feedUrl: `${zapier.url}/feed.xml` };
    const input = (await fill?.(stage)) ?? {};
    const trigger = app.triggers?.[key];
    if (trigger === undefined) throw new Error(`There is no trigger ${key}.`);
    const zap = await switchOn(trigger, input, { steps, zapier });
    await happen(stage, input);
    await server.clock.advance("5m");
    results.push({ kind: "triggers", key, items: await zap.items(), listed: await zap.samples() });
  }
  return results;
}

describe("what steps really give", () => {
  it("has every member of their samples, one shape by webhook and by list, and the declared types", async () => {
    const results = [...(await performed()), ...(await triggered())];
    expect(checkResults(app, { results })).toEqual([]);
    const walked = results.map(({ key }) => key).sort();
    const all = [app.triggers, app.creates, app.searches].flatMap((found) => Object.keys(found));
    expect(walked).toEqual(all.sort());
  }, 60_000);
});
