import { describe, expect, it } from "vitest";
import { countPost, hasRoom, judgeEntry, judgeStock, newFeed } from "./feed.ts";

const NOW = Date.parse("2026-11-23T23:30:00Z");
const HOUR_MS = 3_600_000;

const entry = (title: string, summary: string | null = null) => ({
  guid: title,
  title,
  link: null,
  summary,
  published_at: null,
});

const feed = (more: object = {}) =>
  newFeed(
    {
      url: "https://acme.test/feed.xml",
      connection_ids: ["conn_a"],
      mode: "draft",
      backfill: "none",
      require_approval: false,
      active: true,
      ...more,
    },
    { id: "feed_a", workspaceId: "ws_a", title: null, now: NOW },
  );

describe("a feed", () => {
  it("is called after its host where neither the caller nor the feed names it", () => {
    expect(feed().name).toBe("acme.test");
  });

  it("has room for its posts of a day in UTC, and for as many the next day", () => {
    const full = countPost(countPost(feed({ max_per_day: 2 }), NOW), NOW);
    expect(hasRoom(full, NOW)).toBe(false);
    expect(hasRoom(full, NOW + HOUR_MS)).toBe(true);
    expect(hasRoom(countPost(full, NOW + HOUR_MS), NOW + HOUR_MS)).toBe(true);
    expect(hasRoom(countPost(feed(), NOW), NOW)).toBe(true);
  });

  it("lets through what has a word that it includes and none that it excludes, in any case", () => {
    const filtered = feed({ filter: { include: ["SKATES", "rocket"], exclude: ["recall"] } });
    expect(judgeEntry(filtered, entry("New skates")).status).toBe("new");
    expect(judgeEntry(filtered, entry("News", "A rocket!")).status).toBe("new");
    expect(judgeEntry(filtered, entry("Recall of skates")).status).toBe("skipped");
    expect(judgeEntry(filtered, entry("Anvils")).status).toBe("skipped");
    expect(judgeEntry(feed(), entry("Anvils")).status).toBe("new");
  });

  it("takes of what it had before the newest alone, and only where that is asked for", () => {
    const latest = feed({ backfill: "latest" });
    expect(judgeStock(latest, entry("Newest"), 0).status).toBe("new");
    expect(judgeStock(latest, entry("Older"), 1).status).toBe("skipped");
    expect(judgeStock(feed(), entry("Newest"), 0).status).toBe("skipped");
  });
});
