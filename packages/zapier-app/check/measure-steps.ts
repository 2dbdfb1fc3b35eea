/** What each action and each search sends and receives, and how long a text post takes. */
import process from "node:process";
import { createMockServer, type MockServer } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import zapier, { type ZObject } from "zapier-platform-core";
import app from "../src/index.ts";
import { invocations } from "../src/testing/invocations.ts";
import { startLocalHost } from "../src/testing/local-host.ts";
import { prepare } from "../src/testing/prepared.ts";
import { startCountingProxy } from "./counting-proxy.ts";
import type { AuthData } from "./zapier-platform.ts";

export interface MeasuredStep {
  readonly step: string;
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
}

export interface MeasuredTime {
  /** Each in milliseconds of processor time, the server's in it; medians. */
  readonly client: number;
  readonly platform: number;
  readonly step: number;
}

const runs = 200;

const appTester = zapier.createAppTester(app);

/** A step that does nothing costs what the platform does around each step of this app. */
const idle = async (_z: ZObject) => ({ id: "1" });

export async function measureSteps(): Promise<{
  readonly steps: readonly MeasuredStep[];
  readonly time: MeasuredTime;
}> {
  const server = await createMockServer({ clock: "manual", validateResponses: false });
  const host = await startLocalHost();
  const { secret } = await server.issueKey({ limits: "none" });
  const { url } = await server.listen();
  const prepared = await prepare(server, host);
  const proxy = await startCountingProxy(Number(new URL(url).port));
  const authData = { api_key: secret, base_url: `http://127.0.0.1:${proxy.port}/api/v1` };
  try {
    const steps: MeasuredStep[] = [];
    for (const { kind, key, input } of invocations(prepared)) {
      if (kind === "triggers") continue;
      const operation: object = app[kind]?.[key]?.operation ?? {};
      const perform: () => Promise<object> = Reflect.get(operation, "perform");
      server.journal.clear();
      proxy.take();
      await appTester(perform, { authData, inputData: input });
      steps.push({ step: key, requests: server.journal.entries().length, ...proxy.take() });
    }
    const direct = { ...authData, base_url: server.baseUrl };
    return { steps, time: await measureTime(server, direct) };
  } finally {
    proxy.close();
    host.close();
    await server.close();
  }
}

/** The same draft by the bare client and by the step; by turns, so that both meet the machine in one mood. */
async function measureTime(server: MockServer, authData: AuthData): Promise<MeasuredTime> {
  const client = createClient({ apiKey: authData.api_key, baseUrl: server.baseUrl });
  const perform = app.creates?.["create_post"]?.operation.perform as () => Promise<object>;
  const times = { client: [] as number[], platform: [] as number[], step: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    const content = `Rocket skates, number ${run}.`;
    const social_profile_ids = ["conn_acmex"];
    const inputData = { content: `${content} Again.`, social_profile_ids, schedule_mode: "draft" };
    times.client.push(await timed(() => client.posts.create({ content, social_profile_ids })));
    times.platform.push(await timed(() => appTester(idle, { authData })));
    times.step.push(await timed(() => appTester(perform, { authData, inputData })));
  }
  return {
    client: median(times.client),
    platform: median(times.platform),
    step: median(times.step),
  };
}

/** Not by the clock: other work on the machine does not count. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
