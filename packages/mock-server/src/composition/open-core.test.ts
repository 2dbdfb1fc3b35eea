import { expect, it, vi } from "vitest";
import { openNodePorts } from "../adapters/node-ports.ts";
import { openCore } from "./open-core.ts";
import { findPolicy } from "./options.ts";

it("gives the store back where the last counts cannot be written", async () => {
  const ports = await openNodePorts({
    database: { kind: "memory" },
    clock: { kind: "manual", startsAt: 0 },
    encryptionKey: undefined,
    isPrivateUrlAllowed: true,
    log: () => undefined,
  });
  const options = {
    database: { kind: "memory" },
    databaseName: "memory",
    clock: { kind: "manual", startsAt: 0 },
    encryptionKey: undefined,
    isPrivateUrlAllowed: true,
    isContractChecked: true,
    isDemo: true,
    textGenerator: undefined,
    policy: findPolicy("postern"),
    publicUrl: () => "",
    log: () => undefined,
  } as const;
  const core = await openCore(options, async () => ports);
  core.context.keyUse.record("key_demo", core.now());
  vi.spyOn(ports.store, "write").mockRejectedValue(new Error("The disk is full."));
  await expect(core.close()).rejects.toThrow("The disk is full.");
  await expect(ports.store.read(async () => undefined)).rejects.toThrow("The store is closed.");
});
