import { describe, expect, it } from "vitest";
import { UsageError } from "./errors.ts";
import { forEachWorkspace } from "./for-each-workspace.ts";
import { inParallel } from "./in-parallel.ts";
import { settle } from "./testing/fake-clock.ts";
import { type Answer, fail, page, succeed } from "./testing/stub-server.ts";
import { createTestClient } from "./testing/test-client.ts";

const workspaceKey = (id: string) => succeed({ workspace: { id } });
const companyKey = succeed({ workspace: null });

function clientOf(...answers: readonly Answer[]) {
  return createTestClient(answers).client;
}

describe("forEachWorkspace", () => {
  it("visits every workspace of every key, in their order", async () => {
    const company = clientOf(companyKey, page([{ id: "ws_1" }], "c1"), page([{ id: "ws_2" }]));
    const own = clientOf(workspaceKey("ws_3"));

    const results = await forEachWorkspace([company, own], async (_client, { id }) => `did ${id}`);

    expect(results).toEqual([
      { ok: true, workspace: { id: "ws_1" }, data: "did ws_1" },
      { ok: true, workspace: { id: "ws_2" }, data: "did ws_2" },
      { ok: true, workspace: { id: "ws_3" }, data: "did ws_3" },
    ]);
  });

  it("gives a client that acts in the workspace", async () => {
    const { client, server } = createTestClient([companyKey, page([{ id: "ws_1" }]), succeed()]);

    await forEachWorkspace(client, (inside) => inside.posts.get("post_1"));

    expect(server.requests.map(({ headers }) => headers.get("x-workspace-id"))).toEqual([
      null,
      null,
      "ws_1",
    ]);
  });

  it("goes on where one workspace fails, and one key", async () => {
    const revoked = clientOf(fail(401, { code: "INVALID_API_KEY" }));
    const company = clientOf(companyKey, page([{ id: "ws_1" }, { id: "ws_2" }]));

    const results = await forEachWorkspace([revoked, company], async (_client, { id }) => {
      if (id === "ws_1") throw new RangeError("odd figures");
      return id;
    });

    expect(results).toMatchObject([
      { ok: false, workspace: undefined, error: { code: "INVALID_API_KEY" } },
      { ok: false, workspace: { id: "ws_1" }, error: new RangeError("odd figures") },
      { ok: true, workspace: { id: "ws_2" }, data: "ws_2" },
    ]);
  });

  it("works in no more workspaces at once than it is told", async () => {
    const company = clientOf(
      companyKey,
      page(Array.from({ length: 9 }, (_, index) => ({ id: `ws_${index}` }))),
    );
    let [atOnce, most] = [0, 0];

    await forEachWorkspace(
      company,
      async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await settle();
        atOnce -= 1;
      },
      { maxConcurrency: 3 },
    );

    expect(most).toBe(3);
  });

  it.each([Number.NaN, 0, -1, 1.5])(
    "refuses a number of workspaces at once that is none: %d",
    async (maxConcurrency) => {
      const work = forEachWorkspace(clientOf(workspaceKey("ws_1")), async () => 1, {
        maxConcurrency,
      });

      await expect(work).rejects.toBeInstanceOf(UsageError);
    },
  );

  it("works in all at once where there is no limit", async () => {
    const results = await forEachWorkspace(clientOf(workspaceKey("ws_1")), async () => 1, {
      maxConcurrency: Number.POSITIVE_INFINITY,
    });

    expect(results).toMatchObject([{ ok: true, data: 1 }]);
  });

  it("begins no further workspace after an abort, and keeps what is done", async () => {
    const company = clientOf(companyKey, page([{ id: "ws_1" }, { id: "ws_2" }]));
    const controller = new AbortController();

    const results = await forEachWorkspace(
      company,
      async (_client, { id }) => {
        controller.abort();
        return id;
      },
      { maxConcurrency: 1, signal: controller.signal },
    );

    expect(results).toMatchObject([
      { ok: true, data: "ws_1" },
      { ok: false, workspace: { id: "ws_2" }, error: { code: "ABORTED" } },
    ]);
  });
});

it("inParallel begins nothing more once something has failed", async () => {
  const begun: number[] = [];
  const work = inParallel([1, 2, 3, 4, 5, 6], 2, async (item) => {
    begun.push(item);
    await settle();
    if (item === 1) throw new RangeError("odd figures");
    return item;
  });

  await expect(work).rejects.toThrow("odd figures");
  await settle();
  expect(begun).toEqual([1, 2]);
});
