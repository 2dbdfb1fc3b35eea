import { describe, expect, it, onTestFinished } from "vitest";
import { openNodePorts } from "../../adapters/node-ports.ts";
import { assemble } from "../../composition/assembly.ts";
import { issueKey } from "../../control/seeding/issue-key.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { postern } from "../../policies/postern.ts";
import { watchAllKeys } from "./watch-all-keys.ts";

const DAY_MS = 86_400_000;

/** A server with one key, whose clock can be moved past what falls due, as when it was switched off. */
async function openServer(policy: Policy = postern) {
  const ports = await openNodePorts({
    database: { kind: "memory" },
    encryptionKey: undefined,
    clock: { kind: "manual" },
    isPrivateUrlAllowed: true,
    log: () => undefined,
  });
  const core = await assemble({
    ports,
    keptCounts: ports.keptCounts,
    policy,
    publicUrl: () => "http://127.0.0.1",
    isContractChecked: true,
    isDemo: true,
  });
  onTestFinished(() => ports.store.close());
  const { keyId } = await issueKey({}, core.context);
  return {
    ...core,
    keyId,
    /** Time passes, and nothing is done. */
    sleep: (days: number) => ports.clock.advance(days * DAY_MS),
    /** What people were told of the key, oldest first. */
    async told() {
      const rows = await ports.store.read((tables) =>
        tables.list("notifications", { where: { key_id: keyId } }),
      );
      return rows.map(({ type, days_left }) => `${type} ${days_left}`).reverse();
    },
    isThere: async () =>
      (await ports.store.read((tables) => tables.get("api_keys", keyId))) !== undefined,
  };
}

describe("a server that was away", () => {
  it("goes on with every warning that it missed, once, and tells the days that are left in truth", async () => {
    const { sleep, dueWork, told, isThere } = await openServer();
    sleep(84);
    await dueWork.run();
    await dueWork.run();

    expect(await told()).toEqual(["api_key.deletion_warning 6", "api_key.deletion_warning 6"]);
    expect(await isThere()).toBe(true);
  });

  it("deletes what was to be deleted meanwhile", async () => {
    const { sleep, dueWork, told, isThere } = await openServer();
    sleep(400);
    await dueWork.run();

    expect(await isThere()).toBe(false);
    expect((await told()).at(-1)).toBe("api_key.deleted null");
  });

  it("spares a key whose use it had not yet written down", async () => {
    const { sleep, dueWork, context, keyId, told, isThere } = await openServer();
    sleep(89);
    context.keyUse.record(keyId, context.clock.now());
    sleep(70);
    await dueWork.run();

    expect(await told()).toEqual([]);
    expect(await isThere()).toBe(true);
  });
});

describe("a database that was served under other rules", () => {
  it("has its keys looked at again, and gives them their time from then on", async () => {
    const open = await openServer({ ...postern, idleDeletion: null });
    const { sleep, dueWork, context, keyId, told } = open;
    sleep(400);
    await dueWork.run();
    expect(await told()).toEqual([]);
    const stricter = { ...context, policy: postern };
    await watchAllKeys(stricter);
    const [job] = await context.store.read((tables) =>
      tables.list("jobs", { where: { subject_id: keyId } }),
    );

    expect(Date.parse(job?.due_at ?? "")).toBe(context.clock.now() + 75 * DAY_MS);
  });

  it("is left alone when the rules are the same", async () => {
    const { sleep, context, keyId } = await openServer();
    const dueAt = async () =>
      (
        await context.store.read((tables) => tables.list("jobs", { where: { subject_id: keyId } }))
      )[0]?.due_at;
    const before = await dueAt();
    sleep(1);
    await watchAllKeys(context);

    expect(before).toBeDefined();
    expect(await dueAt()).toBe(before);
  });
});
