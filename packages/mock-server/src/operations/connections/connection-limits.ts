/** What one account may do, and the places inside it that posts can go to. */
import type { ServerSchemas } from "@postern/spec";
import { type Quota, quotaOfAllPosts } from "@postern/spec/networks";
import { containsText } from "../../domain/contacts/contains-text.ts";
import { accountRules, readQuota, tierOf } from "../../domain/networks/account-limits.ts";
import { kindKey, kindKeyOf } from "../../domain/networks/counted-kind.ts";
import { placesOf } from "../../domain/networks/simulated-account.ts";
import { quotasOf } from "../../domain/networks/simulated-network.ts";
import { ON_THE_WAY } from "../../domain/posts/post-status.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { ok } from "../../domain/wire/outcome.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ConnectionRow } from "../../tables.ts";
import { pageOf, pageStart } from "../list-page.ts";
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
  const quotas = quotasOf(connection);
  const published = quotas.length === 0 ? [] : await publications(connection, tables, now);
  const read = (quota: Quota) => readQuota(quota, timesOf(quota, connection, published), at);
  const quota = quotaOfAllPosts(quotas);
  return ok({
    connection_id: connection.id,
    network,
    tier: tierOf(connection),
    at: toTimestamp(at),
    title,
    text,
    media,
    hashtags,
    quota: quota && read(quota),
    quotas: quotas.map(read),
  });
};

export const listConnectionTargets: Run<"listConnectionTargets"> = async (
  { path, query },
  context,
) => {
  const connection = await requireConnection(path, context);
  const { kind, q } = query;
  const places = placesOf(connection)
    .filter((place) => (kind === undefined || place.kind === kind) && containsText([place.name], q))
    .map((place, index) => ({ place, id: `place_${index}`, created_at: connection.created_at }));
  const { after } = pageStart(query);
  const start = places.findIndex(({ id }) => id === after?.id) + 1;
  return pageOf(places.slice(start), query, ({ place }) => place);
};

/** What went live, or is to. */
interface Publication {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind_key: string | null;
}

/** The times of those that a quota counts. */
function timesOf(
  { kind }: Quota,
  { id }: ConnectionRow,
  published: readonly Publication[],
): number[] {
  const key = kind && kindKey(id, kind);
  return published.filter(({ kind_key }) => key === null || kind_key === key).map(({ at }) => at);
}

/** What went live through a connection, and what waits to. */
async function publications(
  { id, workspace_id }: ConnectionRow,
  tables: TableReader,
  now: number,
): Promise<Publication[]> {
  const published = await tables.list("publications", { where: { connection_id: id } });
  const waiting = await tables.list("posts", { where: { workspace_id, status: ON_THE_WAY } });
  const awaited = waiting.flatMap(({ targets, schedule }) =>
    targets
      .filter(({ connection_id, status }) => connection_id === id && status === "pending")
      .map((target) => ({
        at: Date.parse(target.scheduled_at ?? schedule.scheduled_at ?? ""),
        kind_key: kindKeyOf(target),
      })),
  );
  const live = published.map(({ created_at, kind_key = null }) => ({
    at: Date.parse(created_at),
    kind_key,
  }));
  return [...live, ...awaited.filter(({ at }) => at > now)];
}
