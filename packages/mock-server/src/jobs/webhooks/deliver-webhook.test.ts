import { describe, expect, it, onTestFinished } from "vitest";
import { openNodePorts } from "../../adapters/node-ports.ts";
import { attemptAt, emitEvent } from "../../changes/emit-event.ts";
import { assemble } from "../../composition/assembly.ts";
import { DEMO_WORKSPACE_ID } from "../../control/demo/demo-data.ts";
import { addWebhook } from "../../control/seeding/add-webhook.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { postern } from "../../policies/postern.ts";

/** A server with one event on its way to an endpoint, which answers 500 unless it is told otherwise. */
async function openServer() {
  const endpoint = { asked: 0, answer: async () => 500 };
  const secrets = { canBeOpened: true };
  const ports = await openNodePorts({
    database: { kind: "memory" },
    encryptionKey: undefined,
    clock: { kind: "manual" },
    isPrivateUrlAllowed: true,
    log: () => undefined,
  });
  onTestFinished(() => ports.store.close());
  const core = await assemble({
    ports: {
      ...ports,
      cipher: {
        seal: (text, context) => ports.cipher.seal(text, context),
        async open(sealed, context) {
          if (!secrets.canBeOpened) throw new Error("The key store is away.");
          return ports.cipher.open(sealed, context);
        },
      },
      outbound: {
        requireAllowed: () => undefined,
        async fetch() {
          endpoint.asked += 1;
          return new Response(null, { status: await endpoint.answer() });
        },
      },
    },
    keptCounts: ports.keptCounts,
    policy: postern,
    publicUrl: () => "http://127.0.0.1",
    isContractChecked: true,
    isDemo: true,
  });
  await addWebhook({ url: "https://acme.test/hook", events: ["webhook.test"] }, core.context);
  await ports.store.write((tables) =>
    emitEvent(
      { type: "webhook.test", workspaceId: DEMO_WORKSPACE_ID, data: {} },
      { tables, server: core.context },
    ),
  );
  const delivery = async () => {
    const [only] = await ports.store.read((tables) => tables.list("deliveries", { where: {} }));
    if (only === undefined) throw new Error("There is no delivery.");
    return only;
  };
  return { ...core, ports, endpoint, secrets, delivery };
}

describe("a delivery", () => {
  it("that is asked for again during an attempt is made again, whatever became of the attempt", async () => {
    const { ports, endpoint, delivery, advance } = await openServer();
    endpoint.answer = async () => {
      endpoint.answer = async () => 204;
      ports.clock.advance(1_000);
      const current = await delivery();
      const at = toTimestamp(ports.clock.now());
      await ports.store.write((tables) => attemptAt(at, current, tables));
      return 500;
    };
    // By itself it would come five seconds after the first.
    await advance(2_000);
    expect(endpoint.asked).toBe(2);
    expect(await delivery()).toMatchObject({ status: "delivered", attempt: 2 });
  });

  it("counts an attempt whose secrets cannot be opened, and tries again as after any other", async () => {
    const { secrets, endpoint, delivery, advance, now } = await openServer();
    secrets.canBeOpened = false;
    await advance(1);
    const failed = await delivery();
    expect(failed).toMatchObject({ status: "pending", attempt: 1, response_code: null });
    expect(Date.parse(failed.next_attempt_at ?? "") - now()).toBeLessThanOrEqual(5_000);
    secrets.canBeOpened = true;
    endpoint.answer = async () => 204;
    await advance(5_000);
    expect(await delivery()).toMatchObject({ status: "delivered", attempt: 2 });
  });
});
