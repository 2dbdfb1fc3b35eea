import { describe, expect, it, onTestFinished } from "vitest";
import { openNodePorts } from "../adapters/node-ports.ts";
import { assemble } from "../composition/assembly.ts";
import { issueKey } from "../control/seeding/issue-key.ts";
import { postern } from "../policies/postern.ts";
import type { Store } from "../ports/store.ts";
import type { PostRow } from "../tables.ts";

const MINUTE_MS = 60_000;

type Write = Store["write"];

/** The same object but for one member. */
function withMember<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  changed: Name,
  value: Whole[Name],
): Whole {
  return new Proxy(whole, {
    get(target, name) {
      if (name === changed) return value;
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

/** A server with a clock that stands, whose store writes in a way of the test's own. */
async function openServer(writeBy: (write: Write) => Write) {
  const ports = await openNodePorts({
    database: { kind: "memory" },
    encryptionKey: undefined,
    clock: { kind: "manual" },
    isPrivateUrlAllowed: true,
    log: () => undefined,
  });
  onTestFinished(() => ports.store.close());
  const write = writeBy((work) => ports.store.write(work));
  const store = withMember(ports.store, "write", write);
  const core = await assemble({
    ports: { ...ports, store },
    keptCounts: ports.keptCounts,
    policy: postern,
    publicUrl: () => "http://127.0.0.1",
    isContractChecked: true,
    isDemo: true,
  });
  const { secret } = await issueKey({ limits: "none" }, core.context);
  const start = ports.clock.now();
  const timeOf = (text: string | null) => (text === null ? null : Date.parse(text) - start);
  return {
    ...core,
    /** Milliseconds since the start. */
    elapsed: () => ports.clock.now() - start,
    /** Makes a post that is due so many minutes after the start. */
    async schedule(minutes: number) {
      const scheduled_at = new Date(start + minutes * MINUTE_MS).toISOString();
      const body = JSON.stringify({
        content: `Doors open at nine, says post ${minutes}.`,
        targets: [{ connection_id: "conn_acmebluesky" }],
        schedule: { mode: "at", scheduled_at },
      });
      const headers = new Map([
        ["authorization", `Bearer ${secret}`],
        ["content-type", "application/json"],
      ]);
      const answer = await core.handle({
        method: "POST",
        path: "/api/v1/posts",
        query: "",
        url: undefined,
        address: "203.0.113.7",
        header: (name) => headers.get(name),
        headers: () => headers,
        body: async () => Buffer.from(body),
      });
      expect(answer.status).toBe(201);
    },
    /** When each post went out, and how often it was told of, the first that was made first. */
    async published() {
      const [rows, history] = await ports.store.read(async (tables) => [
        await tables.list("posts", { where: { status: ["published", "scheduled"] } }),
        await tables.list("post_history", { where: {} }),
      ]);
      return rows.reverse().map(({ id, published_at, schedule }) => ({
        wasDue: timeOf(schedule.scheduled_at),
        wentOut: timeOf(published_at),
        ends: history.filter(({ post_id, to }) => post_id === id && to === "published").length,
      }));
    },
  };
}

const asIs = (write: Write): Write => write;

/** As where another instance gets in the way of each write once. */
const everythingTwice =
  (write: Write): Write =>
  async (work) => {
    const conflict = new Error("conflict");
    await write(async (tables) => {
      await work(tables);
      throw conflict;
    }).catch((error: unknown) => {
      if (error !== conflict) throw error;
    });
    return write(work);
  };

async function publishThree(writeBy: (write: Write) => Write) {
  const server = await openServer(writeBy);
  for (const minutes of [1, 2, 3]) await server.schedule(minutes);
  await server.advance(10 * MINUTE_MS);
  return server;
}

describe("due work that is done together", () => {
  it("goes out at its own times, also where its transaction had to run again", async () => {
    const once = await publishThree(asIs);
    const twice = await publishThree(everythingTwice);
    const outcome = await once.published();
    expect(outcome.map(({ ends }) => ends)).toEqual([1, 1, 1]);
    expect(outcome.every(({ wasDue, wentOut }) => Number(wentOut) - Number(wasDue) < 30_000)).toBe(
      true,
    );
    expect(await twice.published()).toEqual(outcome);
    expect(twice.elapsed()).toBe(10 * MINUTE_MS);
  });

  it("takes nothing along that is due before or behind a piece that fails, which is done once it can be", async () => {
    let isBroken = true;
    const isBegun = (row: unknown) =>
      JSON.stringify(row).includes("says post 2") && (row as PostRow).status === "publishing";
    const server = await openServer(
      (write) => (work) =>
        write((tables) =>
          work(
            withMember(tables, "put", async (table, row) => {
              if (isBroken && isBegun(row)) throw new Error("The disk is full.");
              return tables.put(table, row);
            }),
          ),
        ),
    );
    for (const minutes of [1, 2, 3]) await server.schedule(minutes);
    await server.advance(10 * MINUTE_MS);
    expect((await server.published()).map(({ ends }) => ends)).toEqual([1, 0, 1]);
    expect(server.elapsed()).toBe(10 * MINUTE_MS);
    isBroken = false;
    await server.advance(10 * MINUTE_MS);
    expect((await server.published()).map(({ ends }) => ends)).toEqual([1, 1, 1]);
  });
});
