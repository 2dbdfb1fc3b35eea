/** What may be done to posts, at random: each command is given to the server and to the model, and both must agree. */
import fc from "fast-check";
import { agree, type Command, command, MINUTE_MS, onPost } from "./post-agreement.ts";
import type { ModelPost, PostModel, Verdict } from "./post-model.ts";
import { queueCommands } from "./queue-commands.ts";
import type { Account } from "./slot-model.ts";

const ACCOUNTS: readonly Account[] = ["good", "bad", "fickle"];

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
    accounts: fc.uniqueArray(fc.constantFrom(...ACCOUNTS), { minLength: 1, maxLength: 3 }),
  })
  .map(({ accounts, time: timeAfter, ...wanted }) =>
    command(`create ${wanted.mode} ${accounts.join("+")}`, async (model, real) => {
      const dueAt = wanted.mode === "at" ? timeAfter(model.now) : undefined;
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
      if (verdict === undefined) post.id = made.id;
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
  ...queueCommands,
];

export const postCommands: fc.Arbitrary<Command>[] = WEIGHTS.flatMap(([weight, arbitrary]) =>
  Array.from({ length: weight }, () => arbitrary),
);
