/** Replaces the key that a program works with by a new one, while the program works on: no call meets a dead key. */
import { mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@postern/sdk";

const {
  POSTERN_EMAIL: email = "owner@acme.test",
  POSTERN_PASSWORD: password = "postern-demo",
  POSTERN_KEY_FILE: keyFile = join(await mkdtemp(join(tmpdir(), "keys-")), "postern"),
} = process.env;

// Keys are managed with a session, as the dashboard has one: it stands where a key would.
const { token } = await createClient().sessions.create({ email, password });
const dashboard = createClient({ apiKey: token });

/** In one step: nobody ever reads half a key. */
async function keep(secret: string): Promise<void> {
  await writeFile(`${keyFile}.new`, secret, { mode: 0o600 });
  await rename(`${keyFile}.new`, keyFile);
}

async function makeKey(): Promise<string> {
  const scopes = ["connections:read", "posts:write"] as const;
  const key = await dashboard.apiKeys.create({ name: "Nightly job", scopes: [...scopes] });
  await keep(key.secret);
  return key.id;
}

async function rotateKey(id: string): Promise<string> {
  const next = await dashboard.apiKeys.rotate(id, { overlap_seconds: 3_600 });
  // The new key is tried before anybody relies on it; the old one works on for the overlap.
  await createClient({ apiKey: next.secret }).me.get();
  await keep(next.secret);
  return next.id;
}

/** The program: it calls on and on, and asks for its key before each attempt. */
async function work(client: Client, signal: AbortSignal): Promise<Set<string>> {
  const keys = new Set<string>();
  while (!signal.aborted) {
    keys.add((await client.me.get()).key.id);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return keys;
}

const first = await makeKey();
const client = createClient({ apiKey: () => readFile(keyFile, "utf8") });
const isOver = new AbortController();
const working = work(client, isOver.signal);
await new Promise((resolve) => setTimeout(resolve, 200));

const second = await rotateKey(first);
await new Promise((resolve) => setTimeout(resolve, 200));
isOver.abort();

const keys = await working;
console.log(`${first} was replaced by ${second}.`);
console.log(`The program worked with ${[...keys].join(", then with ")}, and no call failed.`);
