/** How the server and the model of posts are held against one another, after every command. */
import assert from "node:assert/strict";
import type { Schemas } from "@postern/spec";
import type fc from "fast-check";
import type { Workspace } from "../workspace.ts";
import type { ModelPost, PostModel, Verdict } from "./post-model.ts";
import type { Account } from "./slot-model.ts";

type Post = Schemas["Post"];

/** The server, and who calls it. */
export interface RealPosts {
  readonly call: Workspace["call"];
  readonly advance: (byMs: number) => Promise<void>;
  readonly setApprovalRequired: (isRequired: boolean) => Promise<void>;
  readonly connections: Readonly<Record<Account, string>>;
  /** The id of a picture that any network takes. */
  readonly picture: string;
  /** The token of a key that approves what others write. */
  readonly approver: string;
  /** Ids of live posts on their networks, by target: what is live once stays so, under that name. */
  readonly live: Map<string, string>;
}

export type Command = fc.AsyncCommand<PostModel, RealPosts>;
type Act = (model: PostModel, real: RealPosts) => Promise<void>;
type ActOnPost = (post: ModelPost, model: PostModel, real: RealPosts) => Promise<void>;

export const MINUTE_MS = 60_000;

/** Of any command: afterwards the server shows every post, and the queue, as the model has them. */
export function command(name: string, act: Act): Command {
  return {
    check: () => true,
    async run(model, real) {
      await act(model, real);
      await comparePosts(model, real);
      await compareQueue(model, real);
    },
    toString: () => name,
  };
}

/** A command on one of the posts that there are. */
export const onPost = (name: string, pick: number, act: ActOnPost): Command =>
  onOne({ name, pick, among: ({ posts }) => posts }, act);

/** A command on one of the posts in the queue. */
export const onQueued = (name: string, pick: number, act: ActOnPost): Command =>
  onOne({ name, pick, among: ({ queue }) => queue }, act);

interface Choice {
  readonly name: string;
  readonly pick: number;
  readonly among: (model: Pick<PostModel, "posts" | "queue">) => readonly ModelPost[];
}

function onOne({ name, pick, among }: Choice, act: ActOnPost): Command {
  const chosen = (model: Pick<PostModel, "posts" | "queue">) => {
    const posts = among(model);
    return posts[pick % posts.length];
  };
  return {
    ...command(`${name} #${pick}`, async (model, real) => {
      const post = chosen(model);
      if (post !== undefined) await act(post, model, real);
    }),
    check: (model) => chosen(model) !== undefined,
  };
}

/** Makes a call, and holds what the server answers against what the model says. */
export async function agree<Data = Post>(
  { call }: RealPosts,
  [method, path, json]: readonly [method: string, path: string, json?: unknown],
  { verdict, token }: { readonly verdict: Verdict; readonly token?: string | undefined },
): Promise<Data> {
  const sent = { ...(json !== undefined && { json }), ...(token !== undefined && { token }) };
  const { status, body } = await call<Data>(method, path, sent);
  assert.equal(body?.error?.code, verdict, `${method} ${path}: ${JSON.stringify(body?.error)}`);
  assert.equal(status < 300, verdict === undefined);
  return body?.data;
}

async function comparePosts(model: PostModel, { call, live }: RealPosts): Promise<void> {
  const { body } = await call<Post[]>("GET", "/posts?limit=100");
  const shown = new Map(body.data.map((post) => [post.id, post]));
  assert.equal(shown.size, model.posts.length, "as many posts as were made and not deleted");
  for (const post of model.posts) {
    const real = shown.get(post.id);
    assert.ok(real, `${post.id} is lost`);
    assert.deepEqual(essence(real), {
      content: post.content,
      status: post.status,
      approval: post.approval,
      sequence: post.sequence,
      targets: post.targets.map(({ status }) => status),
      isLive: post.targets.map(({ publishedAt }) => publishedAt !== undefined),
      dueAt: isWaiting(post.status) ? toTime(post.dueAt) : undefined,
    });
    for (const { id, external_id } of real.targets) {
      if (external_id === null) continue;
      assert.equal(live.get(id) ?? external_id, external_id, `${id} went live twice`);
      live.set(id, external_id);
    }
  }
  assert.equal(new Set(live.values()).size, live.size, "no two live posts under one name");
}

const essence = ({ content, status, approval, targets, schedule }: Post) => ({
  content,
  status,
  approval: approval.status,
  sequence: approval.sequence,
  targets: targets.map((target) => target.status),
  isLive: targets.map((target) => target.published_at !== null),
  dueAt: isWaiting(status) ? schedule.scheduled_at : undefined,
});

const isWaiting = (status: string) => status === "scheduled" || status === "queued";

/** The queue in its order, and the same posts by their status. */
async function compareQueue(model: PostModel, { call, connections }: RealPosts): Promise<void> {
  const { body } = await call<Schemas["QueueItem"][]>("GET", "/queue?limit=100");
  const shown = body.data.map(({ id: _, created_at: __, ...item }) => item);
  assert.deepEqual(
    shown,
    model.queue.map(({ id, dueAt, targets }, index) => ({
      post_id: id,
      position: index + 1,
      status: dueAt === undefined ? "held" : "waiting",
      scheduled_at: toTime(dueAt),
      connection_ids: targets.map(({ account }) => connections[account]),
    })),
  );
  const paused = [...model.pausedAccounts].map((account) => connections[account]).sort();
  assert.deepEqual(body.meta, { paused: model.isPaused, paused_connection_ids: paused });
  const { body: queued } = await call<Post[]>("GET", "/posts?status=queued&limit=100");
  const ids = queued.data.map(({ id }) => id);
  assert.deepEqual(ids.sort(), model.queue.map(({ id }) => id).sort());
}

const toTime = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
