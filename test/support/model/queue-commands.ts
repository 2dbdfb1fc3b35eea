/** What may be done to the queue and its slots, at random. */
import type { Schemas } from "@postern/spec";
import fc from "fast-check";
import {
  agree,
  type Command,
  command,
  onPost,
  onQueued,
  type RealPosts,
} from "./post-agreement.ts";
import type { PostModel } from "./post-model.ts";
import type { Account, Windows } from "./slot-model.ts";

const pick = fc.nat({ max: 19 });
const sometimes = fc.nat({ max: 2 }).map((drawn) => drawn === 0);
const position = fc.constantFrom("first" as const, "last" as const, 1, 2, 3, 9);
const account = fc.constantFrom<Account>("good", "bad", "fickle", "inbox");

const addition = fc.tuple(pick, position).map(([index, place]) =>
  onPost(`queue ${place}`, index, async (post, model, real) => {
    const verdict = model.enqueue(post, place);
    await agree(real, ["POST", "/queue", { post_id: post.id, position: place }], { verdict });
  }),
);

/** Given a slot by the verb that gives any other time. */
const slotting = fc
  .tuple(pick, fc.constantFrom("queue" as const, "next_slot" as const))
  .map(([index, mode]) =>
    onPost(mode, index, async (post, model, real) => {
      const verdict = model.schedule(post, mode);
      await agree(real, ["POST", `/posts/${post.id}/schedule`, { mode }], { verdict });
    }),
  );

const moving = fc.tuple(pick, position).map(([index, place]) =>
  onQueued(`move ${place}`, index, async (post, model, real) => {
    const item = await itemOf(post.id, real);
    model.move(post, place);
    await agree(real, ["PATCH", `/queue/${item}`, { position: place }], { verdict: undefined });
  }),
);

const removal = pick.map((index) =>
  onQueued("unqueue", index, async (post, model, real) => {
    const item = await itemOf(post.id, real);
    const verdict = model.unschedule(post);
    await agree(real, ["DELETE", `/queue/${item}`], { verdict });
  }),
);

const pausing = fc.tuple(sometimes, fc.option(account, { nil: undefined })).map(([paused, only]) =>
  command(`${paused ? "pause" : "go on"} ${only ?? "all"}`, async (model, real) => {
    model.pause(paused, only);
    const json = { paused, ...(only && { connection_id: real.connections[only] }) };
    await agree(real, ["PUT", "/queue/state", json], { verdict: undefined });
  }),
);

const WINDOWS: readonly (Windows | undefined)[] = [
  undefined,
  { everyMinutes: 60, accounts: [] },
  { everyMinutes: 20, accounts: [] },
  { everyMinutes: 60, accounts: ["good"] },
  { everyMinutes: 20, accounts: ["good", "fickle"] },
];

const windowing = fc
  .constantFrom(...WINDOWS, ...WINDOWS.slice(1, 3))
  .map((windows) =>
    command(`windows ${JSON.stringify(windows) ?? "none"}`, (model, real) =>
      setWindows(windows, model, real),
    ),
  );

export async function setWindows(
  windows: Windows | undefined,
  model: PostModel,
  real: RealPosts,
): Promise<void> {
  model.setWindows(windows);
  const json = { timezone: "UTC", windows: windows ? everyDay(windows, real.connections) : [] };
  await agree(real, ["PUT", "/schedule/windows", json], { verdict: undefined });
}

function everyDay(
  { everyMinutes, accounts }: Windows,
  connections: Readonly<Record<Account, string>>,
) {
  return Array.from({ length: 7 }, (_, day_of_week) => ({
    day_of_week,
    start: "00:00",
    end: "24:00",
    interval_minutes: everyMinutes,
    connection_ids: accounts.map((one) => connections[one]),
  }));
}

async function itemOf(postId: string, { call }: RealPosts): Promise<string | null> {
  const { body } = await call<Schemas["Post"]>("GET", `/posts/${postId}`);
  return body.data.schedule.queue_item_id;
}

/** Every command, and how often it should come. */
export const queueCommands: readonly (readonly [number, fc.Arbitrary<Command>])[] = [
  [4, addition],
  [2, slotting],
  [3, moving],
  [1, removal],
  [2, pausing],
  [2, windowing],
];
