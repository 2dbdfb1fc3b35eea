/** Schedules the posts of a CSV file for next month: validated here, then as a dry run on the server, then for real. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createClient } from "@postern/sdk";

const file = await readFile(new URL("./month.csv", import.meta.url), "utf8");
const timezone = "Europe/Berlin";
const now = new Date();
const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1))
  .toISOString()
  .slice(0, 7);

/** Rows of cells; a cell in quotes may hold commas, and a quote of its own twice. */
function readRows(text: string): string[][] {
  const lines = text.trim().split("\n").slice(1);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
    ),
  );
}

const client = createClient();
const connections = await client.connections.list({ status: "active" }).toArray({ limit: 100 });

const posts = readRows(file).map(([day = "", time = "", networks = "", content = ""]) => ({
  content,
  targets: connections
    .filter(({ id, network }) => networks.split(" ").includes(network) && id !== "conn_alwaysfails")
    .map(({ id }) => ({ connection_id: id })),
  schedule: {
    mode: "at" as const,
    // A time of the clock on the wall: summer or winter is the server's to know.
    scheduled_at: { local: `${month}-${day.padStart(2, "0")}T${time}:00`, timezone },
  },
}));

// What a network refuses shows at once, without a call for each post.
for (const [index, post] of posts.entries()) {
  const { results } = await client.posts.validateOffline(post, { connections });
  for (const { path, message } of results.flatMap(({ errors }) => errors)) {
    throw new Error(`Row ${index + 2}, ${path}: ${message}`);
  }
}

async function schedule(dry_run: boolean) {
  // The same file for the same month twice makes its posts once.
  const digest = createHash("sha256").update(`${file}${month}${dry_run}`).digest("hex");
  const options = { idempotencyKey: `month-${digest.slice(0, 32)}` };
  const { job_id } = await client.posts.bulkCreate({ posts, dry_run }, options);
  const job = await client.jobs.wait(job_id, { deadlineMs: 60_000, pollMs: 250 });
  for (const { index, code, message } of job.failures) {
    console.error(`Row ${index + 2}: ${code}. ${message}`);
  }
  return job;
}

const rehearsal = await schedule(true);
if (rehearsal.status === "complete") {
  const job = await schedule(false);
  console.log(`${job.progress.done} posts are scheduled for ${month}.`);
} else {
  console.error("Nothing was scheduled.");
  process.exitCode = 1;
}
