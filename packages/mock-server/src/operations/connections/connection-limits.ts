/** What one account may do, and the places inside it that posts can go to. */
import type { ServerSchemas } from "@postern/spec";
import { networkRules } from "@postern/spec/networks";
import { containsText } from "../../domain/contacts/contains-text.ts";
import { accountRules, readQuota, tierOf } from "../../domain/networks/account-limits.ts";
import { placesOf } from "../../domain/networks/simulated-account.ts";
import { quotaOf } from "../../domain/networks/simulated-network.ts";
import { ON_THE_WAY } from "../../domain/posts/post-status.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { decodeCursor } from "../../domain/wire/cursor.ts";
import { ok } from "../../domain/wire/outcome.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ConnectionRow } from "../../tables.ts";
import { pageOf } from "../list-page.ts";
import type { Run } from "../operation.ts";
import { readTime } from "../time-parameter.ts";
import { requireConnection } from "./require-connection.ts";

export const getConnectionLimits: Run<"getConnectionLimits"> = async ({ path, query }, context) => {
  const { tables, now } = context;
  const connection = await requireConnection(path, context);
  // The types of the spec know no `readonly`; nobody changes what is answered.
  const rules = accountRules(connection) as ServerSchemas["NetworkRules"];
  const { network, title, text, media, hashtags } = rules;
  const at = query.at === undefined ? now : readTime("at", query.at);
  const quota = quotaOf(connection, networkRules[network].quota);
  return ok({
    connection_id: connection.id,
    network,
    tier: tierOf(connection),
    at: toTimestamp(at),
    title,
    text,
    media,
    hashtags,
    quota: quota && readQuota(quota, await publishingTimes(connection, tables, now), at),
  });
};

export const listConnectionTargets: Run<"listConnectionTargets"> = async (
  { path, query },
  context,
) => {
  const connection = await requireConnection(path, context);
  const { kind, q, cursor } = query;
  const places = placesOf(connection)
    .filter((place) => (kind === undefined || place.kind === kind) && containsText([place.name], q))
    .map((place, index) => ({ place, id: `place_${index}`, created_at: connection.created_at }));
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const start = places.findIndex(({ id }) => id === after?.id) + 1;
  return pageOf(places.slice(start), query, ({ place }) => place);
};

/** When posts went live through a connection, and when those are to that wait, in epoch milliseconds. */
async function publishingTimes(
  { id, workspace_id }: ConnectionRow,
  tables: TableReader,
  now: number,
): Promise<number[]> {
  const published = await tables.list("publications", { where: { connection_id: id } });
  const waiting = await tables.list("posts", { where: { workspace_id, status: ON_THE_WAY } });
  const awaited = waiting.flatMap(({ targets, schedule }) =>
    targets
      .filter(({ connection_id, status }) => connection_id === id && status === "pending")
      .map(({ scheduled_at }) => Date.parse(scheduled_at ?? schedule.scheduled_at ?? "")),
  );
  const live = published.map(({ created_at }) => Date.parse(created_at));
  return [...live, ...awaited.filter((time) => time > now)];
}
