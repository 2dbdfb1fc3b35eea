/** Keeps the labels of a workspace: each comes into being with the first post that has it. */
import { labelColor } from "../../domain/posts/label.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";

interface Place {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

export async function keepLabels(
  { workspace_id, labels }: Pick<StoredPost, "workspace_id" | "labels">,
  { tables, server, now }: Place,
): Promise<void> {
  for (const name of labels) {
    const key = JSON.stringify([workspace_id, name]);
    if ((await tables.find("labels", "key", key)) !== undefined) continue;
    const id = server.ids.next("label", now);
    const created_at = toTimestamp(now);
    await tables.put("labels", {
      id,
      created_at,
      workspace_id,
      key,
      name,
      color: labelColor(name),
    });
  }
}
