/** What the stories of a proof of durability need around them, and what the server shows when they are over. */
import { DEMO_PASSWORD, DEMO_TOKEN } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { EMAILS } from "../harness.ts";
import type { Remains } from "./durability-findings.ts";
import type { KillableServer } from "./killable-server.ts";

/** A slot every five minutes. */
const WINDOWS = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({
  day_of_week,
  start: "00:00",
  end: "24:00",
  interval_minutes: 5,
}));

/** @param url is told how each post ends. */
export async function prepare(server: KillableServer, url: string): Promise<void> {
  const events = ["post.published", "post.partial", "post.failed"];
  await server.call("POST", "/webhooks", { json: { url, events } });
  const json = { timezone: "UTC", windows: WINDOWS };
  await server.call("PUT", "/schedule/windows", { json });
}

/** @returns the token of a session, which lasts for less than a day. */
export async function logIn(server: KillableServer): Promise<string> {
  const json = { email: EMAILS.owner, password: DEMO_PASSWORD };
  const session = await server.call<Schemas["SessionWithToken"]>("POST", "/sessions", { json });
  return session.token;
}

/**
 * Connects an account as its owner would; one that is connected already is connected anew, and does not run out.
 * @returns the id of a connection that refuses each target once.
 */
export async function connectFickle(server: KillableServer): Promise<string> {
  const wanted = { network: "threads", redirect_url: "https://app.acme.test/connected" };
  const start = await server.call<Schemas["ConnectionStart"]>("POST", "/connections/authorize", {
    json: wanted,
  });
  const body = new URLSearchParams({ decision: "allow", account: "Fails once: platform_error" });
  const { headers } = await fetch(start.auth_url, { method: "POST", body, redirect: "manual" });
  const code = new URL(headers.get("location") ?? "nowhere:").searchParams.get("code");
  const [connection] = await server.call<Schemas["Connection"][]>("POST", "/connections/complete", {
    json: { state: start.state, code },
  });
  if (connection === undefined) throw new Error("The account was not connected.");
  return connection.id;
}

/** All posts and keys, but for the key that shows them. */
export async function listAll(server: KillableServer): Promise<Pick<Remains, "posts" | "keys">> {
  const client = createClient({ apiKey: DEMO_TOKEN, baseUrl: server.origin });
  const posts = await client.posts.list({ limit: 100 }).toArray({ limit: 1_000_000 });
  const keys = await listKeys(server);
  return { posts, keys: keys.filter(({ id }) => id !== "key_demo") };
}

async function listKeys(server: KillableServer): Promise<Schemas["ApiKey"][]> {
  const token = await logIn(server);
  const keys: Schemas["ApiKey"][] = [];
  let query = "?limit=100";
  for (;;) {
    const response = await server.send("GET", `/api/v1/api-keys${query}`, { token });
    const { data, pagination } = (await response.json()) as Schemas["ApiKeyListEnvelope"];
    keys.push(...data);
    if (pagination.next_cursor === null) return keys;
    query = `?limit=100&cursor=${pagination.next_cursor}`;
  }
}
