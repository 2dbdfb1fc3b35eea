/** Keeps many posts at once, as the server itself keeps them: the one that it made is the model of all. */
import { keepContents } from "../../packages/mock-server/src/changes/posts/post-contents.ts";
import { awaitTime } from "../../packages/mock-server/src/changes/posts/publishing.ts";
import type { PostRow } from "../../packages/mock-server/src/tables.ts";
import { createCall } from "./call.ts";
import type { OpenServer } from "./open-server.ts";

const BATCH = 20_000;
const EVERY_MS = 1_000;
const MINUTE_MS = 60_000;

export interface AddedPosts {
  readonly count: number;
  readonly connectionId: string;
  /** Whether the post of this index waits for its time, a minute after the one before it; the others are live. */
  readonly isWaiting: (index: number) => boolean;
}

/** A second lies between each and the next; the newest is the last. */
export async function addPosts(server: OpenServer, posts: AddedPosts): Promise<void> {
  const { store } = server.context;
  const model = await makeModel(server, posts.connectionId);
  const now = server.clock.now();
  for (let start = 0; start < posts.count; start += BATCH) {
    await store.write(async (tables) => {
      for (let index = start; index < Math.min(posts.count, start + BATCH); index += 1) {
        const created_at = timestamp(now - (posts.count - index) * EVERY_MS);
        const post = copyOf(model, { index, created_at });
        await keepContents(post, undefined, { tables, server: server.context });
        if (posts.isWaiting(index)) {
          const scheduled_at = timestamp(now + (index + 1) * MINUTE_MS);
          const waiting = { ...post, schedule: { ...post.schedule, scheduled_at } };
          await tables.put("posts", waiting);
          await awaitTime(waiting, tables);
        } else await tables.put("posts", published(post));
      }
    });
  }
}

/** Makes one post through the API, and takes it out again. */
async function makeModel(server: OpenServer, connectionId: string): Promise<PostRow> {
  const call = await createCall(server);
  const { id } = (await call("POST", "/posts", scheduledPost(server, connectionId))) as PostRow;
  return server.context.store.write(async (tables) => {
    const model = await tables.get("posts", id);
    if (model === undefined) throw new Error("The model has not been kept.");
    await tables.remove("posts", id);
    await tables.remove("jobs", `job_${id}`);
    return model;
  });
}

let made = 0;

/** A request for a post unlike any other, with a time, a label and an account. */
export const scheduledPost = ({ clock }: OpenServer, connection_id: string) => ({
  content: `Doors open at nine; this is announcement ${made++} of the season.`,
  labels: ["bench"],
  targets: [{ connection_id }],
  schedule: { mode: "at", scheduled_at: timestamp(clock.now() + 300 * 86_400_000) },
});

const timestamp = (time: number): string => new Date(time).toISOString();

export const postId = (index: number): string =>
  `post_${index.toString(16).padStart(12, "0")}${"0".repeat(20)}`;

function copyOf(model: PostRow, { index, created_at }: { index: number; created_at: string }) {
  const id = postId(index);
  const targets = model.targets.map((target) => ({ ...target, id: id.replace("post", "target") }));
  const content = `Doors open at nine, and post ${index} says so to everybody who follows us.`;
  return { ...model, id, content, targets, created_at, updated_at: created_at };
}

function published(post: PostRow): PostRow {
  const published_at = post.created_at;
  const targets = post.targets.map((target) => ({
    ...target,
    status: "published" as const,
    published_at,
  }));
  return { ...post, status: "published", targets, published_at };
}
