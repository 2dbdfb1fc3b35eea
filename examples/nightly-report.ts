/** Prints last week's figures of every workspace that the keys reach; one that fails does not stop the others. */
import { createClient, forEachWorkspace } from "@postern/sdk";

// Keys with commas between: of workspaces, or one of an agency or a company, which reaches all of its own.
const keys = (process.env["POSTERN_API_KEYS"] ?? process.env["POSTERN_API_KEY"] ?? "").split(",");
const clients = keys.map((apiKey) => createClient({ apiKey }));

const day = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

const results = await forEachWorkspace(clients, (client) =>
  client.analytics.summary({ start_date: day(7), end_date: day(1) }),
);

for (const result of results) {
  const name = result.workspace?.name ?? "a key";
  if (result.ok) {
    const { posts, impressions, clicks, engagement_rate } = result.data;
    console.log(
      `${name}: ${posts} posts, ${impressions} impressions, ${clicks} clicks, ` +
        `engagement ${engagement_rate ?? "unknown"} %`,
    );
  } else {
    console.error(
      `${name}: ${result.error instanceof Error ? result.error.message : result.error}`,
    );
    process.exitCode = 1;
  }
}
