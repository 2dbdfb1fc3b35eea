import { expect, it, onTestFinished } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import type { Store } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { AuthorizationRow } from "../../tables.ts";
import { decide } from "./grant-access.ts";

const STATE = "5e".repeat(16);
const NOW = Date.parse("2026-11-23T09:00:00Z");
const ATTEMPT = {
  id: STATE,
  created_at: "2026-11-23T08:59:00.000Z",
  expires_at: "2026-11-23T09:09:00.000Z",
  redirect_url: "https://app.acme.test/connected",
} as AuthorizationRow;

/** An attempt to connect an account, and the server that decides on it; `before` runs ahead of each of its writes. */
async function openAttempt(before: (store: Store) => Promise<unknown>) {
  const store = new MemoryStore();
  onTestFinished(() => store.close());
  await store.write((tables) => tables.put("authorizations", ATTEMPT));
  const server = {
    store: {
      read: store.read.bind(store),
      write: async (work: Parameters<Store["write"]>[0]) => {
        await before(store);
        return store.write(work);
      },
    },
    clock: { now: () => NOW },
    random: { bytes: (length: number) => new Uint8Array(length) },
  } as unknown as ServerContext;
  return {
    allow: () => decide(STATE, { isAllowed: true, account: "Acme" }, server),
    find: () => store.read((tables) => tables.get("authorizations", STATE)),
  };
}

it("sends the owner of an account back with the code that is kept", async () => {
  const { allow, find } = await openAttempt(async () => undefined);
  const code = "00".repeat(16);
  expect(await allow()).toBe(`${ATTEMPT.redirect_url}?state=${STATE}&code=${code}`);
  expect(await find()).toEqual({ ...ATTEMPT, code, account: "Acme" });
});

it("does not bring back an attempt that is completed in the same moment", async () => {
  const { allow, find } = await openAttempt((store) =>
    store.write((tables) => tables.remove("authorizations", STATE)),
  );
  expect(await allow()).toBeUndefined();
  expect(await find()).toBeUndefined();
});
