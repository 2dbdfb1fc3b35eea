/** Begins the publishing of a post whose time has come. */
import { beginPublishing } from "../publishing.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";

export async function publishPost(job: JobRow, server: ServerContext): Promise<void> {
  await server.store.write(async (tables) => {
    await tables.remove("jobs", job.id);
    const post = await tables.get("posts", job.subject_id);
    if (post?.status === "scheduled") await beginPublishing(post, { tables, server });
  });
}
