/** How posts, accounts, videos and widgets do: figures that add up, over ranges of days. */
import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { otherTenant } from "./support/other-tenant.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Summary = Schemas["AnalyticsSummary"];
type PostRow = Schemas["PostTargetAnalytics"];

const dayOf = ({ server }: Workspace, daysAgo = 0) =>
  new Date(server.clock.now().getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** Publishes through these networks, and waits until the networks have given figures. */
async function publish(workspace: Workspace, content: string, networks: readonly string[]) {
  const { body } = await workspace.createPost({
    content,
    targets: networks.map((network) => ({ connection_id: `conn_acme${network}` })),
    schedule: { mode: "now" },
  });
  await workspace.server.clock.advance("10m");
  return body.data.id;
}

/** Three posts on three days, the last of them today. */
async function startBusyWorkspace() {
  const workspace = await startWorkspace();
  const posts = [await publish(workspace, "First", ["x", "linkedin"])];
  await workspace.server.clock.advance("1d");
  posts.push(await publish(workspace, "Second", ["bluesky"]));
  await workspace.server.clock.advance("1d");
  posts.push(await publish(workspace, "Third", ["linkedin"]));
  return { ...workspace, posts };
}

const summary = async ({ call }: Workspace, query = "") =>
  (await call<Summary>("GET", `/analytics/summary${query}`)).body.data;

const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe("the summary", () => {
  it("is of the last thirty days, from the beginning of the first to the end of today", async () => {
    const workspace = await startBusyWorkspace();
    const { status, body } = await workspace.call<Summary>("GET", "/analytics/summary");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { posts: 3, previous: null },
      meta: {
        start_date: `${dayOf(workspace, 29)}T00:00:00.000Z`,
        end_date: `${dayOf(workspace)}T23:59:59.999Z`,
      },
    });
    expect(body.data.views).toBeGreaterThan(0);
    expect(body.data.ctr).toBe(Math.round((body.data.clicks / body.data.views) * 1e4) / 100);
    expect(body.data.cvr).toBe(Math.round((body.data.orders / body.data.views) * 1e4) / 100);
  });

  it("is the sum of its days, of its posts and of its accounts", async () => {
    const workspace = await startBusyWorkspace();
    const whole = await summary(workspace);
    const days = await Promise.all(
      [0, 1, 2].map((daysAgo) => {
        const day = dayOf(workspace, daysAgo);
        return summary(workspace, `?start_date=${day}&end_date=${day}`);
      }),
    );
    const posts = await workspace.call<PostRow[]>("GET", "/analytics/posts");
    const accounts = await workspace.call<Schemas["ConnectionAnalytics"][]>(
      "GET",
      "/analytics/connections?limit=100",
    );
    expect(sum(days.map(({ views }) => views))).toBe(whole.views);
    expect(sum(days.map(({ revenue }) => revenue))).toBeCloseTo(whole.revenue, 6);
    expect(posts.body.data).toHaveLength(4);
    expect(sum(posts.body.data.map(({ metrics }) => metrics?.views))).toBe(whole.views);
    expect(sum(posts.body.data.map(({ metrics }) => metrics?.likes))).toBe(whole.likes);
    expect(sum(accounts.body.data.map(({ impressions }) => impressions))).toBe(whole.impressions);
    expect(sum(accounts.body.data.map(({ followers }) => followers))).toBe(whole.followers);
  });

  it("can be narrowed to a connection and to a brand", async () => {
    const workspace = await startBusyWorkspace();
    const onLinkedin = await summary(workspace, "?connection_id=conn_acmelinkedin");
    const posts = await workspace.call<PostRow[]>("GET", "/analytics/posts?network=linkedin");
    expect(onLinkedin.views).toBe(sum(posts.body.data.map(({ metrics }) => metrics?.views)));
    expect(onLinkedin).toMatchObject({ posts: 2, saves: null });
    expect(await summary(workspace, "?brand_id=brand_acmelabs")).toMatchObject({
      impressions: 0,
      posts: 0,
    });
  });

  it("can be compared with the days before", async () => {
    const workspace = await startBusyWorkspace();
    const [today, yesterday] = [dayOf(workspace), dayOf(workspace, 1)];
    const range = `start_date=${today}&end_date=${today}`;
    const { previous } = await summary(workspace, `?${range}&compare=previous_period`);
    const before = await summary(workspace, `?start_date=${yesterday}&end_date=${yesterday}`);
    const { previous: _, ...figures } = before;
    expect(previous).toEqual({ start_date: yesterday, end_date: yesterday, ...figures });
  });

  it("is sent again only where it has changed", async () => {
    const workspace = await startBusyWorkspace();
    const { headers } = await workspace.call("GET", "/analytics/summary");
    const known = { headers: { "if-none-match": headers.get("etag") ?? "" } };
    expect((await workspace.call("GET", "/analytics/summary", known)).status).toBe(304);
    await publish(workspace, "Fourth", ["x"]);
    expect((await workspace.call("GET", "/analytics/summary", known)).status).toBe(200);
  });

  it("of a range that reaches into days to come is that of the days until today", async () => {
    const workspace = await startBusyWorkspace();
    const start = dayOf(workspace, 29);
    const { posts, views } = await summary(workspace, `?start_date=${start}`);
    const later = await summary(
      workspace,
      `?start_date=${start}&end_date=${dayOf(workspace, -30)}`,
    );
    expect([later.posts, later.views]).toEqual([posts, views]);
  });

  it("is nobody's but its workspace's", async () => {
    const workspace = await startBusyWorkspace();
    const stranger = await otherTenant(workspace);
    const { body } = await workspace.call<Summary>("GET", "/analytics/summary", stranger);
    expect(body.data).toMatchObject({ impressions: 0, posts: 0, followers: null });
    for (const path of [
      "/analytics/summary?connection_id=conn_acmex",
      "/analytics/summary?brand_id=brand_acme",
      "/analytics/videos/video_rocketskates",
      "/analytics/widgets/widget_homepage",
      `/analytics/posts/${workspace.posts[0]}`,
    ]) {
      const refused = await workspace.call("GET", path, stranger);
      expect([refused.status, refused.body.error.code]).toEqual([404, "NOT_FOUND"]);
    }
  });

  it("needs analytics:read, with which nothing can be published", async () => {
    const { server, call } = await startWorkspace();
    const { secret: token } = await server.issueKey({ scopes: ["analytics:read"] });
    expect((await call("GET", "/analytics/summary", { token })).status).toBe(200);
    const json = { content: "Hello" };
    const refused = await call("POST", "/posts", { token, json });
    expect([refused.status, refused.body.error.code]).toEqual([403, "INSUFFICIENT_SCOPE"]);
  });
});

describe("a range of days", () => {
  const PATHS = [
    "/analytics/summary",
    "/analytics/timeseries",
    "/analytics/posts",
    "/analytics/connections",
    "/analytics/videos",
    "/analytics/videos/video_rocketskates",
    "/analytics/widgets",
    "/analytics/widgets/widget_homepage",
  ];
  const inYear = (year: number) => `start_date=${year}-01-01&end_date=${year + 1}-01-02`;

  it.each(PATHS)("that cannot be is refused by %s", async (path) => {
    const workspace = await startWorkspace();
    for (const [query, code] of [
      ["start_date=2025-02-30", "INVALID_DATE"],
      ["end_date=yesterday", "INVALID_DATE"],
      ["start_date=2025-03-02&end_date=2025-03-01", "INVALID_DATE_RANGE"],
      [inYear(2023), "INVALID_DATE_RANGE"],
      [`start_date=${dayOf(workspace, -1)}&end_date=${dayOf(workspace, -2)}`, "INVALID_DATE_RANGE"],
    ]) {
      const { status, body } = await workspace.call("GET", `${path}?${query}`);
      expect([query, status, body.error.code]).toEqual([query, 400, code]);
    }
  });
});

describe("figures over time", () => {
  it("add up to the summary, day by day and week by week", async () => {
    const workspace = await startBusyWorkspace();
    const whole = await summary(workspace);
    for (const interval of ["day", "week"]) {
      const { body } = await workspace.call<Schemas["AnalyticsTimeseries"]>(
        "GET",
        `/analytics/timeseries?metric=views&metric=orders&metric=posts&interval=${interval}`,
      );
      const [views, orders, posts] = body.data.series.map(({ points }) =>
        sum(points.map(({ value }) => value)),
      );
      expect([views, orders, posts]).toEqual([whole.views, whole.orders, whole.posts]);
    }
  });

  it("begin weeks on Monday, and cut the first and the last short", async () => {
    const { call } = await startWorkspace();
    const { body } = await call<Schemas["AnalyticsTimeseries"]>(
      "GET",
      "/analytics/timeseries?interval=week&start_date=2026-01-01&end_date=2026-01-12",
    );
    expect(body.data.series).toMatchObject([{ metric: "views" }]);
    expect(body.data.series[0]?.points.map(({ start_date }) => start_date)).toEqual([
      "2026-01-01",
      "2026-01-05",
      "2026-01-12",
    ]);
  });
});

describe("a post", () => {
  it("has its figures once the networks have given them", async () => {
    const workspace = await startWorkspace();
    const { body } = await workspace.createPost({
      content: "Hello",
      targets: [{ connection_id: "conn_acmex" }],
      schedule: { mode: "now" },
    });
    const path = `/analytics/posts/${body.data.id}`;
    const read = () => workspace.call<Schemas["PostAnalytics"]>("GET", path);
    expect((await read()).status).toBe(202);
    await workspace.server.clock.advance("4m");
    const pending = await read();
    expect(pending.status).toBe(202);
    expect(pending.body.data).toMatchObject({
      sync_status: "pending",
      metrics: { views: 0 },
      targets: [{ sync_status: "pending", updated_at: null, metrics: null }],
    });
    await workspace.server.clock.advance("2m");
    const synced = await read();
    expect(synced.status).toBe(200);
    const [target] = synced.body.data.targets;
    expect(target).toMatchObject({ network: "x", sync_status: "synced" });
    expect(target?.metrics).toEqual(synced.body.data.metrics);
    expect(synced.body.data.metrics.views).toBeGreaterThan(0);
  });

  it("that is not live has none", async () => {
    const { call, createPost } = await startWorkspace();
    const { body } = await createPost({ content: "A draft" });
    const reply = await call<Schemas["PostAnalytics"]>("GET", `/analytics/posts/${body.data.id}`);
    expect(reply.status).toBe(200);
    expect(reply.body.data).toMatchObject({ metrics: { views: 0, likes: null }, targets: [] });
  });

  it("gets no more of them after ninety days, and is not listed for the days after", async () => {
    const workspace = await startWorkspace();
    const path = `/analytics/posts/${await publish(workspace, "Old", ["x"])}`;
    const views = async () =>
      (await workspace.call<Schemas["PostAnalytics"]>("GET", path)).body.data.metrics.views;
    await workspace.server.clock.advance("89d");
    const last = await views();
    await workspace.server.clock.advance("30d");
    expect(await views()).toBe(last);
    const { body } = await workspace.call<PostRow[]>("GET", "/analytics/posts");
    expect(body.data).toEqual([]);
  });
});

describe("a list of posts", () => {
  it("is sorted by the figure that is asked for, in either order", async () => {
    const workspace = await startBusyWorkspace();
    const list = async (query: string) =>
      (await workspace.call<PostRow[]>("GET", `/analytics/posts?${query}`)).body.data;
    for (const figure of ["views", "revenue", "likes"] as const) {
      const falling = (await list(`sort_by=${figure}`)).map(({ metrics }) => metrics?.[figure]);
      expect(falling).toEqual(falling.toSorted((one, other) => (other ?? 0) - (one ?? 0)));
      const rising = await list(`sort_by=${figure}&sort_order=asc`);
      expect(rising.map(({ metrics }) => metrics?.[figure])).toEqual(falling.toReversed());
    }
    const newest = await list("sort_by=published_at");
    expect(newest[0]?.post_id).toBe(workspace.posts[2]);
  });

  it("comes in numbered pages, and holds each post once", async () => {
    const workspace = await startBusyWorkspace();
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        workspace.call<PostRow[]>("GET", `/analytics/posts?limit=3&page=${page}`),
      ),
    );
    expect(pages.map(({ body }) => body.data.length)).toEqual([3, 1, 0]);
    expect(pages[1]?.body.pagination).toEqual({
      page: 2,
      limit: 3,
      total_count: 4,
      total_pages: 2,
    });
    const ids = pages.flatMap(({ body }) => body.data.map(({ target_id }) => target_id));
    expect(new Set(ids).size).toBe(4);
  });

  it.each(["sort_by=title", "sort_order=up", "page=0", "limit=101", "network=myspace"])(
    "cannot be asked for with %s",
    async (query) => {
      const { call } = await startWorkspace();
      const { status, body } = await call("GET", `/analytics/posts?${query}`);
      expect([status, body.error.code]).toEqual([400, "INVALID_PARAMETER"]);
    },
  );
});

describe("accounts", () => {
  it("tell how many followers came in the range", async () => {
    const workspace = await startWorkspace();
    await workspace.server.clock.advance("20d");
    const list = async (query: string) =>
      (
        await workspace.call<Schemas["ConnectionAnalytics"][]>(
          "GET",
          `/analytics/connections?connection_id=conn_acmex&${query}`,
        )
      ).body.data;
    const [start, end] = [dayOf(workspace, 9), dayOf(workspace)];
    const [now] = await list(`start_date=${start}&end_date=${end}`);
    const before = dayOf(workspace, 10);
    const [then] = await list(`start_date=${before}&end_date=${before}`);
    expect(now?.followers_change).toBe((now?.followers ?? 0) - (then?.followers ?? 0));
    expect(now?.followers_change).toBeGreaterThan(0);
  });
});

describe("the shop", () => {
  it("lists its videos with their figures, those with most views first", async () => {
    const { call } = await startWorkspace();
    const { body } = await call<Schemas["VideoAnalytics"][]>("GET", "/analytics/videos");
    const views = body.data.map(({ metrics }) => metrics.views);
    expect(views).toEqual(views.toSorted((one, other) => other - one));
    expect(views.at(-1)).toBeGreaterThan(0);
    expect(body.pagination).toEqual({ page: 1, limit: 10, total_count: 3, total_pages: 1 });
  });

  it("sorts them by title, and turns page by page", async () => {
    const { call } = await startWorkspace();
    const titles = async (query: string) =>
      (await call<Schemas["VideoAnalytics"][]>("GET", `/analytics/videos?${query}`)).body.data.map(
        ({ title }) => title,
      );
    const sorted = ["Bird seed that nobody leaves", "Rocket skates, unboxed"];
    expect(await titles("sort_by=title&sort_order=asc&limit=2")).toEqual(sorted);
    expect(await titles("sort_by=title&sort_order=asc&limit=2&page=2")).toHaveLength(1);
  });

  it("gives one video, the same as in the list", async () => {
    const { call } = await startWorkspace();
    const list = await call<Schemas["VideoAnalytics"][]>("GET", "/analytics/videos");
    const { body } = await call("GET", "/analytics/videos/video_birdseed");
    expect(list.body.data).toContainEqual(body.data);
  });

  it("lists its widgets, also those of one type alone", async () => {
    const { call } = await startWorkspace();
    const list = await call<Schemas["WidgetAnalytics"][]>("GET", "/analytics/widgets");
    expect(list.body.data).toHaveLength(3);
    const stories = await call<Schemas["WidgetAnalytics"][]>(
      "GET",
      "/analytics/widgets?widget_type=story",
    );
    expect(stories.body.data.map(({ type }) => type)).toEqual(["story"]);
    const one = await call("GET", "/analytics/widgets/widget_stories");
    expect(stories.body.data).toEqual([one.body.data]);
  });

  it("has figures whose days add up", async () => {
    const workspace = await startWorkspace();
    const views = async (start: number, end: number) => {
      const range = `start_date=${dayOf(workspace, start)}&end_date=${dayOf(workspace, end)}`;
      const { body } = await workspace.call<Schemas["VideoAnalytics"]>(
        "GET",
        `/analytics/videos/video_rocketskates?${range}`,
      );
      return body.data.metrics.views;
    };
    const days = await Promise.all([2, 1, 0].map((day) => views(day, day)));
    expect(await views(2, 0)).toBe(sum(days));
    expect(await views(200, 100)).toBe(0);
  });

  it("is listed page by page by the client", async () => {
    const { server, token: apiKey } = await startWorkspace();
    const client = createClient({ apiKey, baseUrl: server.baseUrl, fetch: server.fetch });
    const titles: string[] = [];
    for await (const { title } of client.analytics.listVideos({ limit: 1 })) titles.push(title);
    expect(new Set(titles).size).toBe(3);
    expect(await client.analytics.listVideos({ limit: 2 })).toMatchObject({
      nextPage: 2,
      totalCount: 3,
    });
  });
});
