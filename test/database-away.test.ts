import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import { expect, it, onTestFinished } from "vitest";
import { onCarrier } from "./support/harness.ts";
import { startPostgresServer } from "./support/postgres-server.ts";

it("a server whose database is away says so, and when to come back, and goes on once it is there", {
  timeout: 60_000,
}, async () => {
  const database = await startPostgresServer();
  onTestFinished(() => database.stop());
  const encryptionKey = "5e".repeat(32);
  const server = await createMockServer({ database: database.url, encryptionKey, demo: true });
  onTestFinished(() => server.close());
  const { call } = onCarrier(server, server.fetch);
  const token = DEMO_TOKEN;
  expect((await call("GET", "/posts", { token })).status).toBe(200);

  await database.kill();
  for (const [method, json] of [["GET"], ["POST", { content: "Doors open at nine." }]] as const) {
    const { status, headers, body } = await call(method, "/posts", { token, json });
    expect([status, body.error.code, body.error.retryable]).toEqual([503, "MAINTENANCE", true]);
    expect(headers.get("retry-after")).toBe("1");
  }
  const health = await server.fetch(new URL("/health/ready", server.baseUrl));
  expect(health.status).toBe(503);

  const client = createClient({ apiKey: token, baseUrl: server.baseUrl, fetch: server.fetch });
  const posting = client.posts.create({ content: "Doors open at nine." }, { maxRetries: 20 });
  await database.start();
  expect((await posting).status).toBe("draft");
  expect((await client.posts.list()).items).toHaveLength(1);
});
