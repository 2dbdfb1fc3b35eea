/** What may be done to posts, at random: each command is given to the server and to the model, and both must agree. */
import type { Schemas } from "@postern/spec";
import fc from "fast-check";
import {
  agree,
  type Command,
  command,
  MINUTE_MS,
  onPost,
  type RealPosts,
} from "./post-agreement.ts";
import type { ModelPost, PostModel, Verdict } from "./post-model.ts";
import { queueCommands } from "./queue-commands.ts";
import type { Account } from "./slot-model.ts";

const ACCOUNTS: readonly Account[] = ["good", "bad", "fickle", "inbox"];

const pick = fc.nat({ max: 19 });
const content = fc.constantFrom("One", "Two", "Three", "Four", "Five", "Six");
const minutes = fc.integer({ min: 1, max: 120 });
const STEP_MS = 20 * MINUTE_MS;
/** A time to come: any, or one that may be a slot. */
const time = fc
  .record({ after: minutes, isRound: fc.boolean() })
  .map(({ after, isRound }) => (now: number) => {
    const at = now + after * MINUTE_MS;
    return isRound ? Math.ceil(at / STEP_MS) * STEP_MS : at;
  });
const sometimes = fc.nat({ max: 4 }).map((drawn) => drawn === 0);

const creation = fc
  .record({
    content,
    mode: fc.constantFrom("draft", "at", "now", "queue", "queue", "next_slot"),
    time,
    wantsApproval: sometimes,
    accounts: fc.uniqueArray(fc.constantFrom(...ACCOUNTS), { minLength: 1, maxLength: 4 }),
  })
  .map(({ accounts, time: timeAfter, ...wanted }) =>
    command(`create ${wanted.mode} ${accounts.join("+")}`, async (model, real) => {
      const dueAt = wanted.mode === "at" ? timeAfter(model.now) : undefined;
      const targets = accounts.map((account) => ({
        account,
        status: "pending" as const,
        endsAt: undefined,
        publishedAt: undefined,
        attempts: 0,
      }));
      const { verdict, post } = model.create({ ...wanted, dueAt, targets });
      const json = {
        content: wanted.content,
        targets: accounts.map((account) => targetThrough(account, real)),
        schedule: {
          mode: wanted.mode,
          ...(dueAt !== undefined && { scheduled_at: new Date(dueAt).toISOString() }),
        },
        approval: { required: wanted.wantsApproval },
      };
      const made = await agree(real, ["POST", "/posts", json], { verdict });
      if (verdict === undefined) post.id = made.id;
    }),
  );

/** TikTok takes no post without media, and leaves it to its user where that is asked for. */
function targetThrough(account: Account, { connections, picture }: RealPosts) {
  const connection_id = connections[account];
  if (account !== "inbox") return { connection_id };
  const options = { privacy_level: "SELF_ONLY", mode: "inbox" };
  return { connection_id, media: [{ media_id: picture }], options };
}

/** A command that posts one verb of one post, without more. */
const verb = (name: string, judge: (model: PostModel, post: ModelPost) => Verdict) =>
  pick.map((index) =>
    onPost(name, index, async (post, model, real) => {
      const verdict = judge(model, post);
      await agree(real, ["POST", `/posts/${post.id}/${name}`], { verdict });
    }),
  );

const decision = (name: "approve" | "reject") =>
  fc.tuple(pick, sometimes, fc.boolean()).map(([index, stale, isOwn]) =>
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

/** What is never published changes whatever has become of the post, and nothing else with it. */
const relabelling = pick.map((index) =>
  onPost("relabel", index, async (post, _, real) => {
    const json = { labels: ["news"], notes: "Seen" };
    await agree(real, ["PATCH", `/posts/${post.id}`, json], { verdict: undefined });
  }),
);

const publishingOne = fc.tuple(pick, fc.nat({ max: 3 })).map(([index, at]) =>
  onPost(`publish target ${at}`, index, async (post, model, real) => {
    const place = at % post.targets.length;
    const { body } = await real.call<Schemas["Post"]>("GET", `/posts/${post.id}`);
    const json = { target_ids: [body.data.targets[place]?.id] };
    const verdict = model.publish(post, post.targets[place]);
    await agree(real, ["POST", `/posts/${post.id}/publish`, json], { verdict });
  }),
);

const scheduling = fc.tuple(pick, time).map(([index, timeAfter]) =>
  onPost("schedule", index, async (post, model, real) => {
    const dueAt = timeAfter(model.now);
    const json = { scheduled_at: new Date(dueAt).toISOString() };
    const verdict = model.schedule(post, "at", dueAt);
    await agree(real, ["POST", `/posts/${post.id}/schedule`, json], { verdict });
  }),
);

const deletion = pick.map((index) =>
  onPost("delete", index, async (post, model, real) => {
    model.remove(post);
    await agree(real, ["DELETE", `/posts/${post.id}`], { verdict: undefined });
  }),
);

const setting = sometimes.map((isRequired) =>
  command(`approval ${isRequired ? "required" : "free"}`, async (model, real) => {
    model.isApprovalRequired = isRequired;
    await real.setApprovalRequired(isRequired);
  }),
);

/** Also shorter than a network takes: what is on its way is still there. */
const advance = fc
  .oneof(
    minutes.map((after) => after * MINUTE_MS),
    fc.constantFrom(250, 20 * MINUTE_MS),
  )
  .map((byMs) =>
    command(`advance ${byMs} ms`, async (model, real) => {
      model.advance(byMs);
      await real.advance(byMs);
    }),
  );

/** Every command, and how often it should come. */
const WEIGHTS: readonly (readonly [number, fc.Arbitrary<Command>])[] = [
  [8, creation],
  [2, rewording],
  [2, relabelling],
  [2, scheduling],
  [1, verb("unschedule", (model, post) => model.unschedule(post))],
  [3, verb("submit", (model, post) => model.submit(post))],
  [4, decision("approve")],
  [1, decision("reject")],
  [3, verb("publish", (model, post) => model.publish(post))],
  [2, publishingOne],
  [2, verb("retry", (model, post) => model.retry(post))],
  [1, deletion],
  [1, setting],
  [4, advance],
  ...queueCommands,
];

export const postCommands: fc.Arbitrary<Command>[] = WEIGHTS.flatMap(([weight, arbitrary]) =>
  Array.from({ length: weight }, () => arbitrary),
);
