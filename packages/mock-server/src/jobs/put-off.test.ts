import { describe, expect, it, onTestFinished } from "vitest";
import { openNodePorts } from "../adapters/node-ports.ts";
import { assemble } from "../composition/assembly.ts";
import { DEMO_WORKSPACE_ID } from "../control/demo/demo-data.ts";
import { newFeed } from "../domain/feeds/feed.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { postern } from "../policies/postern.ts";

const HOUR_MS = 3_600_000;

/** A server that follows two feeds, of which the parser breaks on the first. */
async function followTwo() {
  const logged: string[] = [];
  const read: string[] = [];
  const ports = await openNodePorts({
    database: { kind: "memory" },
    encryptionKey: undefined,
    clock: { kind: "manual" },
    isPrivateUrlAllowed: true,
    log: (_level, message) => void logged.push(message),
  });
  onTestFinished(() => ports.store.close());
  const core = await assemble({
    ports: {
      ...ports,
      outbound: { requireAllowed: () => undefined, fetch: async () => new Response("feed") },
      async parseFeed(_text, url) {
        read.push(url);
        if (url.endsWith("/broken")) throw new TypeError("The parser broke.");
        return { format: "rss", title: "Acme", entries: [] };
      },
    },
    keptCounts: ports.keptCounts,
    policy: postern,
    publicUrl: () => "http://127.0.0.1",
    isContractChecked: true,
    isDemo: true,
  });
  const now = ports.clock.now();
  await ports.store.write(async (tables) => {
    for (const name of ["broken", "sound"]) {
      const request = {
        url: `https://acme.test/${name}`,
        connection_ids: [],
        mode: "draft" as const,
        backfill: "none" as const,
        require_approval: false,
        active: true,
      };
      const workspaceId = DEMO_WORKSPACE_ID;
      await tables.put(
        "feeds",
        newFeed(request, { id: `feed_${name}`, workspaceId, title: name, now }),
      );
      await tables.put("jobs", {
        id: `job_feed_${name}`,
        created_at: toTimestamp(now),
        due_at: toTimestamp(now + 1),
        kind: "poll_feed",
        subject_id: `feed_${name}`,
      });
    }
  });
  const count = (name: string) => read.filter((url) => url.endsWith(name)).length;
  return { core, count, logged };
}

describe("work that fails", () => {
  it("holds up nothing that is due behind it, and is tried again ever later", async () => {
    const { core, count, logged } = await followTwo();

    await core.dueWork.advance(HOUR_MS);

    expect(count("sound")).toBe(4);
    // At once, then after 1, 3, 7, 15 and 31 minutes.
    expect(count("broken")).toBe(6);
    expect(logged).toHaveLength(6);
    expect(logged[0]).toMatch(/^poll_feed of feed_broken failed, and is put off: TypeError/u);
  });
});
