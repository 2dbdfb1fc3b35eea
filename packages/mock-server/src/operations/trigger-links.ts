/** Links that lead elsewhere and count who follows them. */
import type { ServerSchemas } from "@postern/spec";
import { containsText } from "../domain/contacts/contains-text.ts";
import { inPeriod } from "../domain/time/period.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { toHex } from "../domain/wire/hex.ts";
import { created, noContent, type Outcome, ok } from "../domain/wire/outcome.ts";
import type { ServerContext } from "../server-context.ts";
import type { ClickRow, TriggerLinkRow } from "../tables.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { requireRedirect } from "./require-redirect.ts";
import { requireRow } from "./require-row.ts";

type TriggerLink = ServerSchemas["TriggerLink"];

const FIELD_KEY_BYTES = 8;

export const listTriggerLinks: Run<"listTriggerLinks"> = (
  { query },
  { workspaceId, tables, server },
) =>
  listPage(
    tables,
    {
      table: "trigger_links",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ name }) => containsText([name], query.q),
    },
    (link) => presentLink(link, server),
  );

export const createTriggerLink: Run<"createTriggerLink"> = async ({ body }, context) => {
  const { tables, server, workspaceId, now } = context;
  const created_at = toTimestamp(now);
  const link: TriggerLinkRow = {
    id: server.ids.next("triggerLink", now),
    workspace_id: workspaceId,
    name: body.name,
    redirect_to: requireRedirect(body.redirect_to, "/redirect_to"),
    field_key: toHex(server.random.bytes(FIELD_KEY_BYTES)),
    clicks: 0,
    created_at,
    updated_at: created_at,
    version: 1,
  };
  await tables.put("trigger_links", link);
  return created(presentLink(link, server), { etag: etagOf(link) });
};

export const getTriggerLink: Run<"getTriggerLink"> = async ({ path }, context) =>
  shown(await requireRow(context.tables, "trigger_links", named(path, context)), context.server);

export const updateTriggerLink: Run<"updateTriggerLink"> = async ({ path, body }, context) => {
  const { tables, server, ifMatch, now } = context;
  const link = await requireRow(tables, "trigger_links", named(path, context));
  requireMatch(ifMatch, link);
  const changed: TriggerLinkRow = {
    ...link,
    ...(body.name !== undefined && { name: body.name }),
    ...(body.redirect_to !== undefined && {
      redirect_to: requireRedirect(body.redirect_to, "/redirect_to"),
    }),
    updated_at: toTimestamp(now),
    version: link.version + 1,
  };
  await tables.put("trigger_links", changed);
  return shown(changed, server);
};

export const deleteTriggerLink: Run<"deleteTriggerLink"> = async ({ path }, context) => {
  const { tables } = context;
  const { id } = await requireRow(tables, "trigger_links", named(path, context));
  const clicks = await tables.list("clicks", { where: { link_id: id } });
  for (const click of clicks) await tables.remove("clicks", click.id);
  await tables.remove("trigger_links", id);
  return noContent();
};

export const listTriggerLinkClicks: Run<"listTriggerLinkClicks"> = async (
  { path, query },
  context,
) => {
  const isAskedFor = inPeriod(query);
  const { id } = await requireRow(context.tables, "trigger_links", named(path, context));
  return listPage(
    context.tables,
    {
      table: "clicks",
      query,
      where: { link_id: id },
      filter: ({ created_at }) => isAskedFor(created_at),
    },
    presentClick,
  );
};

const named = (path: { link_id: string }, { workspaceId }: { workspaceId: string }) => ({
  id: path.link_id,
  workspaceId,
});

/**
 * The tag goes as a plain header: it stands for what can be changed and not for the count of clicks,
 * so that it serves `If-Match` and must not turn a GET into 304.
 */
const shown = (link: TriggerLinkRow, server: ServerContext): Outcome<TriggerLink> =>
  ok(presentLink(link, server), { headers: { etag: etagOf(link) } });

const presentLink = (
  { version: _, ...link }: TriggerLinkRow,
  { publicUrl }: ServerContext,
): TriggerLink => ({ ...link, url: `${publicUrl()}/l/${link.field_key}` });

export const presentClick = ({ created_at, workspace_id: _, ...click }: ClickRow) => ({
  ...click,
  clicked_at: created_at,
});
