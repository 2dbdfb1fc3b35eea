/** What may be done to posts, at random: each command is given to the server and to the model, and both must agree. */
import assert from "node:assert/strict";
import type { Schemas } from "@postern/spec";
import fc from "fast-check";
import type { Account, ModelPost, PostModel, Verdict } from "./post-model.ts";
import type { Workspace } from "./workspace.ts";

type Post = Schemas["Post"];

/** The server, and who calls it. */
export interface RealPosts {
  readonly call: Workspace["call"];
  readonly advance: (byMs: number) => Promise<void>;
  readonly setApprovalRequired: (isRequired: boolean) => Promise<void>;
  readonly connections: Readonly<Record<Account, string>>;
  /** The token of a key that approves what others write. */
  readonly approver: string;
  /** Ids of live posts on their networks, by target: what is live once stays so, under that name. */
  readonly live: Map<string, string>;
}

type Command = fc.AsyncCommand<PostModel, RealPosts>;
type Act = (model: PostModel, real: RealPosts) => Promise<void>;
type ActOnPost = (post: ModelPost, model: PostModel, real: RealPosts) => Promise<void>;

const MINUTE_MS = 60_000;
const ACCOUNTS: readonly Account[] = ["good", "bad", "fickle"];

/** Of any command: afterwards the server shows every post as the model has it. */
function command(name: string, act: Act): Command {
  return {
    check: () => true,
    async run(model, real) {
      await act(model, real);
      await compare(model, real);
    },
    toString: () => name,
  };
}

/** A command on one of the posts that there are. */
function onPost(name: string, pick: number, act: ActOnPost): Command {
  const chosen = ({ posts }: Pick<PostModel, "posts">) => posts[pick % posts.length];
  return {
    ...command(`${name} #${pick}`, async (model, real) => {
      const post = chosen(model);
      if (post !== undefined) await act(post, model, real);
    }),
    check: (model) => chosen(model) !== undefined,
  };
}

/** Calls a verb of a post, and holds the answer against the model's. */
async function agree(
  { call }: RealPosts,
  [method, path, json]: readonly [method: string, path: string, json?: unknown],
  { verdict, token }: { readonly verdict: Verdict; readonly token?: string | undefined },
): Promise<Post | undefined> {
  const sent = { ...(json !== undefined && { json }), ...(token !== undefined && { token }) };
  const { status, body } = await call<Post>(method, path, sent);
  assert.equal(body.error?.code, verdict, `${method} ${path}: ${JSON.stringify(body.error)}`);
  assert.equal(status < 300, verdict === undefined);
  return body.data;
}

async function compare(model: PostModel, { call, live }: RealPosts): Promise<void> {
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
    });
    for (const { id, external_id } of real.targets) {
      if (external_id === null) continue;
      assert.equal(live.get(id) ?? external_id, external_id, `${id} went live twice`);
      live.set(id, external_id);
    }
  }
  assert.equal(new Set(live.values()).size, live.size, "no two live posts under one name");
}

const essence = ({ content, status, approval, targets }: Post) => ({
  content,
  status,
  approval: approval.status,
  sequence: approval.sequence,
  targets: targets.map((target) => target.status),
  isLive: targets.map((target) => target.published_at !== null),
});

const pick = fc.nat({ max: 19 });
const content = fc.constantFrom("One", "Two", "Three", "Four");
const minutes = fc.integer({ min: 1, max: 120 });
/** Sometimes what an approver has seen is no longer so. */
const isStale = fc.nat({ max: 4 }).map((drawn) => drawn === 0);

const creation = fc
  .record({
    content,
    mode: fc.constantFrom("draft", "at", "now"),
    after: minutes,
    wantsApproval: fc.boolean(),
    accounts: fc.uniqueArray(fc.constantFrom(...ACCOUNTS), { minLength: 1, maxLength: 3 }),
  })
  .map(({ accounts, after, ...wanted }) =>
    command(`create ${wanted.mode} ${accounts.join("+")}`, async (model, real) => {
      const dueAt = wanted.mode === "at" ? model.now + after * MINUTE_MS : undefined;
      const targets = accounts.map((account) => ({
        account,
        status: "pending" as const,
        publishedAt: undefined,
        attempts: 0,
      }));
      const { verdict, post } = model.create({ ...wanted, dueAt, targets });
      const json = {
        content: wanted.content,
        targets: accounts.map((account) => ({ connection_id: real.connections[account] })),
        schedule: {
          mode: wanted.mode,
          ...(dueAt !== undefined && { scheduled_at: new Date(dueAt).toISOString() }),
        },
        approval: { required: wanted.wantsApproval },
      };
      const made = await agree(real, ["POST", "/posts", json], { verdict });
      if (made !== undefined) model.posts.push({ ...post, id: made.id });
    }),
  );

/** A command that posts one verb of one post, without more. */
const verb = (name: string, judge: (model: PostModel, post: ModelPost) => Verdict) =>
  pick.map((index) =>
    onPost(name, index, async (post, model, real) => {
      const verdict = judge(model, post);
      await agree(real, ["POST", `/posts/${post.id}/${name}`], { verdict });
    }),
  );

const decision = (name: "approve" | "reject") =>
  fc.tuple(pick, isStale, fc.boolean()).map(([index, stale, isOwn]) =>
    onPost(name, index, async (post, model, real) => {
      const sequence = post.sequence + (stale ? 1 : 0);
      const verdict =
        name === "approve" ? model.approve(post, sequence, isOwn) : model.reject(post, sequence);
      const json = { sequence, note: "Seen" };
      const token = isOwn ? undefined : real.approver;
      await agree(real, ["POST", `/posts/${post.id}/${name}`, json], { verdict, token });
    }),
  );

const rewording = fc.tuple(pick, content).map(([index, words]) =>
  onPost("reword", index, async (post, model, real) => {
    const verdict = model.reword(post, words);
    await agree(real, ["PATCH", `/posts/${post.id}`, { content: words }], { verdict });
  }),
);

const scheduling = fc.tuple(pick, minutes).map(([index, after]) =>
  onPost("schedule", index, async (post, model, real) => {
    const dueAt = model.now + after * MINUTE_MS;
    const json = { scheduled_at: new Date(dueAt).toISOString() };
    const verdict = model.schedule(post, dueAt);
    await agree(real, ["POST", `/posts/${post.id}/schedule`, json], { verdict });
  }),
);

const deletion = pick.map((index) =>
  onPost("delete", index, async (post, model, real) => {
    model.remove(post);
    await agree(real, ["DELETE", `/posts/${post.id}`], { verdict: undefined });
  }),
);

const setting = fc.boolean().map((isRequired) =>
  command(`approval ${isRequired ? "required" : "free"}`, async (model, real) => {
    model.isApprovalRequired = isRequired;
    await real.setApprovalRequired(isRequired);
  }),
);

/** Also shorter than a network takes: what is on its way is still there. */
const advance = fc
  .oneof(
    minutes.map((after) => after * MINUTE_MS),
    fc.constant(250),
  )
  .map((byMs) =>
    command(`advance ${byMs} ms`, async (model, real) => {
      model.advance(byMs);
      await real.advance(byMs);
    }),
  );

/** Every command, and how often it should come. */
const WEIGHTS: readonly (readonly [number, fc.Arbitrary<Command>])[] = [
  [5, creation],
  [2, rewording],
  [2, scheduling],
  [1, verb("unschedule", (model, post) => model.unschedule(post))],
  [3, verb("submit", (model, post) => model.submit(post))],
  [4, decision("approve")],
  [1, decision("reject")],
  [3, verb("publish", (model, post) => model.publish(post))],
  [2, verb("retry", (model, post) => model.retry(post))],
  [1, deletion],
  [1, setting],
  [4, advance],
];

export const postCommands: fc.Arbitrary<Command>[] = WEIGHTS.flatMap(([weight, arbitrary]) =>
  Array.from({ length: weight }, () => arbitrary),
);
