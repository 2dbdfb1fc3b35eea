/** What whoever runs a server sees of it: its figures, whether it is ready, a line for each request. */
import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import { Client } from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { newPostgresDatabase } from "./support/postgres.ts";
import { startServerProcess } from "./support/server-process.ts";

const TIMEOUT_MS = 60_000;
const headers = { authorization: `Bearer ${DEMO_TOKEN}`, "content-type": "application/json" };

async function listening() {
  const server = await createMockServer({ metrics: { port: 0 } });
  onTestFinished(() => server.close());
  const { url, metricsUrl = "" } = await server.listen();
  return { server, url, metricsUrl };
}

/** The samples of a scrape by name and labels; every line is one, a comment, or nothing at all. */
async function scrape(metricsUrl: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(metricsUrl);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/u);
  const samples = new Map<string, number>();
  for (const line of (await response.text()).split("\n")) {
    if (line === "" || /^# (?:HELP|TYPE) [a-z0-9_]+ /u.test(line)) continue;
    const [, name = "", value = ""] =
      /^([a-z0-9_]+(?:\{(?:[a-z_]+="[^"]*",?)+\})?) (-?[0-9.e+-]+|NaN|\+Inf)$/u.exec(line) ?? [];
    expect(name, line).not.toBe("");
    samples.set(name, Number(value));
  }
  return samples;
}

describe("/metrics", () => {
  it("tells what was asked for, what it came to, and what time has done", async () => {
    const { server, url, metricsUrl } = await listening();
    const create = (json: object) =>
      fetch(`${url}/api/v1/posts`, { method: "POST", headers, body: JSON.stringify(json) });
    await fetch(`${url}/api/v1/me`, { headers });
    await fetch(`${url}/api/v1/me`);
    await fetch(`${url}/nowhere`);
    for (const connection_id of ["conn_acmex", "conn_alwaysfails"]) {
      const schedule = { mode: "now" };
      await create({ content: `On ${connection_id}`, targets: [{ connection_id }], schedule });
    }
    await server.clock.advance("1m");
    const samples = await scrape(metricsUrl);
    const count = (name: string, labels: string) => samples.get(`postern_${name}{${labels}}`);
    expect(count("http_requests_total", 'operation="getMe",status="200"')).toBe(1);
    expect(count("http_requests_total", 'operation="getMe",status="401"')).toBe(1);
    expect(count("http_requests_total", 'operation="createPost",status="202"')).toBe(2);
    expect(count("http_refusals_total", 'code="UNAUTHORIZED"')).toBe(1);
    expect(count("http_refusals_total", 'code="UNKNOWN_ENDPOINT"')).toBe(1);
    expect(count("attempts_total", 'type="publishing",outcome="succeeded"')).toBe(1);
    expect(count("attempts_total", 'type="publishing",outcome="failed"')).toBe(1);
    expect(count("store_duration_seconds_count", 'kind="write"')).toBeGreaterThan(2);
    expect(samples.get("postern_store_up")).toBe(1);
    expect(samples.get("postern_jobs")).toBeGreaterThan(0);
    expect(samples.get("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
  });

  it("is not where the API is, nor the API where it is", async () => {
    const { url, metricsUrl } = await listening();
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    const api = new URL("/api/v1/health", metricsUrl);
    expect((await fetch(api)).status).toBe(404);
    expect((await fetch(new URL("/__postern/requests", metricsUrl))).status).toBe(404);
    expect((await fetch(metricsUrl, { method: "POST" })).status).toBe(405);
  });

  it("does nothing wrong on purpose, whatever a header asks for", async () => {
    const { metricsUrl } = await listening();
    const fault = { "x-postern-fault": "MAINTENANCE" };
    const live = new URL("/health/live", metricsUrl);
    expect((await fetch(live, { headers: fault })).status).toBe(200);
    expect((await fetch(metricsUrl, { headers: fault })).status).toBe(200);
  });

  it("is nowhere unless it is asked for", async () => {
    const server = await createMockServer();
    onTestFinished(() => server.close());
    expect((await server.listen()).metricsUrl).toBeUndefined();
  });
});

describe("readiness", { timeout: TIMEOUT_MS }, () => {
  it("is given on both ports, and taken back when the server drains, which serves on", async () => {
    const { server, url, metricsUrl } = await listening();
    const ready = async () => {
      const places = [`${url}/health/ready`, new URL("/health/ready", metricsUrl).href];
      return Promise.all(places.map(async (place) => (await fetch(place)).status));
    };
    expect(await ready()).toEqual([200, 200]);
    server.drain();
    expect(await ready()).toEqual([503, 503]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/me`, { headers })).status).toBe(200);
  });

  it("fails while the database is away, as the figures say, and life goes on", async () => {
    const database = await newPostgresDatabase();
    const server = await createMockServer({
      database,
      encryptionKey: "ab".repeat(32),
      metrics: { port: 0 },
    });
    onTestFinished(() => server.close());
    const { url, metricsUrl = "" } = await server.listen();
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    await drop(database);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.text()]).toEqual([503, "the database cannot be read\n"]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await scrape(metricsUrl)).get("postern_store_up")).toBe(0);
  });
});

/** Takes a database from whoever uses it. */
async function drop(database: string): Promise<void> {
  const elsewhere = Object.assign(new URL(database), { pathname: "/postgres" }).href;
  const client = new Client(elsewhere);
  await client.connect();
  await client.query(`DROP DATABASE "${new URL(database).pathname.slice(1)}" WITH (FORCE)`);
  await client.end();
}

describe("the log of the process", { timeout: TIMEOUT_MS }, () => {
  it("has a line of JSON for each request where it is asked for, and no key in it", async () => {
    const args = ["--database", "memory", "--log-level", "info", "--log-format", "json"];
    const server = await startServerProcess(args);
    await fetch(`${server.origin}/api/v1/me`, { headers });
    await fetch(`${server.origin}/api/v1/posts/${DEMO_TOKEN}`, { headers });
    await fetch(`${server.origin}/health/ready`);
    const { errors } = await server.stop();
    const lines = errors
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      {
        level: "info",
        message: "request",
        operation: "getMe",
        status: 200,
        key_id: "key_demo",
        request_id: expect.stringMatching(/^req_/u) as string,
        duration_ms: expect.any(Number) as number,
      },
      { operation: "getPost", code: expect.any(String) as string },
    ]);
    expect(errors).not.toContain(DEMO_TOKEN);
  });

  it("is silent about requests unless it is asked", async () => {
    const server = await startServerProcess();
    await fetch(`${server.origin}/api/v1/me`, { headers });
    expect((await server.stop()).errors).toBe("");
  });
});
