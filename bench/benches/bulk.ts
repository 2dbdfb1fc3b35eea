/** Measures how a job of many calls gets on under a rate limit, by the retry policy of each client. */
import { createClient } from "@postern/sdk";
import ky from "ky";
import OpenAI from "openai";
import pRetry from "p-retry";
import Stripe from "stripe";
import { LimitedServer } from "../../test/support/limited-server.ts";
import { SimulatedTimers } from "../support/simulated-timers.ts";

export const title =
  "2,000 calls, 20 at once, under 60 a minute and 10,000 a day, on simulated time: what the server refused, and how long the job took";

const CALLS = 2_000;
const AT_ONCE = 20;
const PER_MINUTE = 60;
const LATENCY_MS = 60;
const WINDOWS = [
  { name: "minute", quota: PER_MINUTE, seconds: 60 },
  { name: "day", quota: 10_000, seconds: 86_400, kind: "calendar" },
] as const;

/** No window admits them sooner. */
const LEAST_MINUTES = Math.floor((CALLS - 1) / PER_MINUTE);

type Call = () => Promise<unknown>;
type Fetch = typeof fetch;

const ORIGIN = "http://127.0.0.1:4010";
const URL_OF_CALL = `${ORIGIN}/api/v1/posts/post_1`;
const KEY = "k".repeat(32);

/** Each as it is made by default, over the same server. */
const CLIENTS: Readonly<Record<string, (over: Fetch) => Call>> = {
  postern: (over) => {
    const client = createClient({
      apiKey: KEY,
      baseUrl: ORIGIN,
      fetch: over,
      deadlineMs: Number.POSITIVE_INFINITY,
    });
    return () => client.posts.get("post_1");
  },
  ky: (over) => {
    const client = ky.create({ fetch: over, timeout: false });
    return () => client.get(URL_OF_CALL).json();
  },
  "p-retry": (over) => () =>
    pRetry(async () => {
      const response = await over(URL_OF_CALL);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.json();
    }),
  openai: (over) => {
    const client = new OpenAI({ apiKey: KEY, baseURL: `${ORIGIN}/api/v1`, fetch: over });
    return () => client.get("/posts/post_1");
  },
  stripe: (over) => {
    const httpClient = Stripe.createFetchHttpClient(over);
    const client = new Stripe(KEY, { httpClient, telemetry: false });
    return () => client.customers.retrieve("cus_1");
  },
};

/** What fails in the end is given to the client again, at once: the job has to be done. */
async function runJob(call: Call): Promise<number> {
  let [left, givenAgain] = [CALLS, 0];
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      try {
        await call();
      } catch {
        left += 1;
        givenAgain += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return givenAgain;
}

export async function run() {
  const rows: Record<string, string | number>[] = [];
  for (const [client, connect] of Object.entries(CLIENTS)) {
    const time = new SimulatedTimers();
    const startedAt = time.now();
    const server = new LimitedServer(time, { windows: WINDOWS, latencyMs: () => LATENCY_MS / 2 });
    const givenAgain = await time.run(() => runJob(connect(server.fetch)));
    const minutes = (time.now() - startedAt) / 60_000;
    rows.push({
      client,
      "answers of 429": server.refused,
      "calls that failed and were made again": givenAgain,
      "simulated minutes": Number(minutes.toFixed(1)),
      "of the least possible": Number((minutes / LEAST_MINUTES).toFixed(3)),
    });
  }
  return rows;
}
