/** Each script of examples/ does what it says, as `npm run example` runs it. */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { DEMO_TOKEN } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { root, runProgram } from "./support/run-program.ts";
import { startServerProcess } from "./support/server-process.ts";

const TIMEOUT_MS = 60_000;

const server = await startServerProcess(["--database", "memory", "--allow-private-urls"]);
afterAll(() => server.stop());
const client = createClient({ apiKey: DEMO_TOKEN, baseUrl: server.origin });
const environment = { POSTERN_BASE_URL: server.origin, POSTERN_API_KEY: DEMO_TOKEN };
const script = (name: string) => [process.execPath, "scripts/example.ts", name] as const;

const run = (name: string, variables: Readonly<Record<string, string>> = {}) =>
  runProgram([...script(name)], { ...environment, ...variables });

/** Starts an example that goes on until it is stopped; `next` gives its next line. */
function start(name: string) {
  const [program, ...args] = script(name);
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value as string | undefined;
  return { child, next };
}

describe("an example", { timeout: TIMEOUT_MS }, () => {
  it("announces a product on two networks, with links to what is live", async () => {
    const { exitCode, output } = await run("announce-product");
    expect(output).toContain("The post is published.");
    expect(output).toMatch(/linkedin: https:\/\//);
    expect(output).toMatch(/bluesky: https:\/\//);
    expect(exitCode).toBe(0);
  });

  it("reports on every workspace that its keys reach, and says which key does not work", async () => {
    const { exitCode, output } = await run("nightly-report");
    expect(output).toMatch(/^Acme: \d+ posts, \d+ impressions, \d+ clicks, engagement [\d.]+ %\n$/);
    expect(exitCode).toBe(0);
    const keys = { POSTERN_API_KEYS: `${DEMO_TOKEN},rp_${"0".repeat(64)}` };
    const partly = await run("nightly-report", keys);
    expect(partly.output).toContain("Acme: ");
    expect(partly.output).toContain("INVALID_API_KEY");
    expect(partly.exitCode).toBe(1);
  });

  it("schedules a month of posts, and the same month again without a second post", async () => {
    const first = await run("schedule-month");
    expect(first).toMatchObject({
      exitCode: 0,
      output: expect.stringMatching(/^6 posts/) as string,
    });
    const second = await run("schedule-month");
    expect(second.exitCode).toBe(0);
    const posts = await client.posts.list({ status: ["scheduled"] }).toArray({ limit: 100 });
    expect(posts.map(({ content }) => content)).toContain(
      'Behind the scenes: "How we test brakes."',
    );
    expect(posts).toHaveLength(6);
    expect(posts.map(({ schedule }) => schedule.timezone)).toContain("Europe/Berlin");
  });

  it("receives what becomes of a post, and unsubscribes when it is stopped", async () => {
    const { child, next } = start("webhook-receiver");
    const said = [await next(), await next()].sort();
    expect(said).toEqual([
      expect.stringMatching(/^Receiving for webhook_/),
      "The test has arrived.",
    ]);
    const { id } = await client.posts.create({
      content: "Doors open at nine.",
      social_profile_ids: ["conn_acmebluesky"],
      schedule: { mode: "now" },
    });
    expect(await next()).toMatch(new RegExp(`^${id} is live: https://`));
    child.kill("SIGTERM");
    expect(await next()).toBe("Unsubscribed.");
    expect((await client.webhooks.list()).items).toEqual([]);
  });

  it("replaces a key while the program works on, first with the old and then with the new", async () => {
    const { output, exitCode } = await run("rotate-key");
    const [, first, second] = /^(key_\w+) was replaced by (key_\w+)\.\n/.exec(output) ?? [];
    expect(output).toContain(`The program worked with ${first}, then with ${second}, and no call`);
    expect(exitCode).toBe(0);
  });

  it("that is a test passes", async () => {
    const { exitCode, output } = await run("contract-test", { CI: "1" });
    expect(output).toContain("3 passed");
    expect(exitCode).toBe(0);
  });

  it("is named where there is none of that name", async () => {
    const { exitCode, output } = await run("no-such-example");
    const names = readdirSync(`${root}examples`)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.replace(/(\.test)?\.ts$/, ""));
    for (const name of names) expect(output).toContain(name);
    expect(exitCode).toBe(1);
  });
});
