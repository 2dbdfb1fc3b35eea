/** Begins the publishing of a post whose time has come. */
import { emitPostStep } from "../changes/emit-post.ts";
import { beginPublishing } from "../changes/publishing.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";

export async function publishPost(job: JobRow, server: ServerContext): Promise<void> {
  await server.store.write(async (tables) => {
    await tables.remove("jobs", job.id);
    const before = await tables.get("posts", job.subject_id);
    if (before?.status !== "scheduled" && before?.status !== "queued") return;
    const after = await beginPublishing(before, { tables, server }, { isTimed: true });
    const step = { before, after, action: "publishing", actor: null } as const;
    await emitPostStep(step, { tables, server });
  });
}
