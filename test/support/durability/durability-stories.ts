/** What is asked of a server that gets killed: posts and keys, each brought to its end in calls of its own. */
import type { Schemas } from "@postern/spec";

export interface Call {
  readonly path: string;
  readonly json: unknown;
  /** Keys are managed by people, posts by a key. */
  readonly by: "key" | "session";
}

/** Where a story is told, and when. */
export interface Setting {
  readonly name: string;
  /** Of the server, epoch milliseconds. */
  readonly now: number;
  /** A connection that refuses each target once. */
  readonly fickleId: string;
}

type Step = (id: string, setting: Setting) => Call;

export interface Plot {
  readonly of: "post" | "key";
  readonly steps: readonly [Step, ...Step[]];
  /** How many steps there are before a day has to pass. @default all */
  readonly onFirstDay?: number;
  /** Where the thing stands in the end, by how many steps were answered. */
  readonly ends: readonly Schemas["Post"]["status"][] | readonly Schemas["ApiKey"]["status"][];
}

const SOON_MS = 2_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ACCOUNTS = ["conn_acmebluesky", "conn_acmefacebook"];

const inTime = (now: number, byMs: number) => ({
  scheduled_at: new Date(now + byMs).toISOString(),
});

const post =
  (schedule: (now: number) => { readonly mode: string }): Step =>
  (_, { name, now }) => ({
    path: "/posts",
    json: { content: name, social_profile_ids: ACCOUNTS, schedule: schedule(now) },
    by: "key",
  });

const draft = post(() => ({ mode: "draft" }));

const verb =
  (name: string, json: (now: number) => unknown = () => ({})): Step =>
  (id, { now }) => ({ path: `/posts/${id}/${name}`, json: json(now), by: "key" });

/** Where a step has not been answered it is repeated, so that every story gets as far as its day lets it. */
const plots = {
  now: { of: "post", steps: [post(() => ({ mode: "now" }))], ends: ["published"] },
  draft: { of: "post", steps: [draft], ends: ["draft"] },
  soon: {
    of: "post",
    steps: [post((now) => ({ mode: "at", ...inTime(now, SOON_MS) }))],
    ends: ["published"],
  },
  inAMinute: {
    of: "post",
    steps: [post((now) => ({ mode: "at", ...inTime(now, MINUTE_MS) }))],
    ends: ["published"],
  },
  scheduled: {
    of: "post",
    steps: [draft, verb("schedule", (now) => inTime(now, HOUR_MS))],
    ends: ["draft", "published"],
  },
  addedToQueue: {
    of: "post",
    steps: [draft, (post_id) => ({ path: "/queue", json: { post_id }, by: "key" })],
    ends: ["draft", "published"],
  },
  queued: { of: "post", steps: [post(() => ({ mode: "queue" }))], ends: ["published"] },
  published: { of: "post", steps: [draft, verb("publish")], ends: ["draft", "published"] },
  retried: {
    of: "post",
    steps: [
      (_, { name, fickleId }) => ({
        path: "/posts",
        json: {
          content: name,
          social_profile_ids: [...ACCOUNTS, fickleId],
          schedule: { mode: "now" },
        },
        by: "key",
      }),
      verb("retry"),
    ],
    onFirstDay: 1,
    ends: ["partial", "published"],
  },
  revoked: {
    of: "key",
    steps: [
      (_, { name }) => ({
        path: "/api-keys",
        json: { name, kind: "workspace", workspace_id: "ws_acme", scopes: ["posts:read"] },
        by: "session",
      }),
      (id) => ({ path: `/api-keys/${id}/revoke`, json: {}, by: "session" }),
    ],
    ends: ["active", "revoked"],
  },
} as const satisfies Record<string, Plot>;

/** Those that are told where days pass. */
export const LONG_PLOTS: readonly Plot[] = Object.values(plots).filter(
  (plot) => plot !== plots.soon,
);

/** Those that come to their end within seconds. */
export const QUICK_PLOTS: readonly Plot[] = [
  plots.now,
  plots.draft,
  plots.soon,
  plots.published,
  plots.revoked,
];

/** A plot on its way. */
export class Story {
  readonly #setting: Setting;
  readonly #plot: Plot;
  #day = 0;
  /** Calls as they were sent: a repeat under the same idempotency key says the same. */
  readonly #sent = new Map<number, Call>();
  /** How many steps were answered. */
  answered = 0;
  id = "";
  /** Of a key, where it was shown before the server was gone. */
  secret: string | undefined;

  constructor(setting: Setting, plot: Plot) {
    this.#setting = setting;
    this.#plot = plot;
  }

  get name(): string {
    return this.#setting.name;
  }

  get of(): Plot["of"] {
    return this.#plot.of;
  }

  get end(): string | undefined {
    return this.#plot.ends[this.answered - 1];
  }

  /** Whether the next step was sent before, and never answered. */
  get isUnanswered(): boolean {
    return this.#sent.has(this.answered);
  }

  get idempotencyKey(): string {
    return `${this.name.replaceAll(" ", "-")}-step-${this.answered}`;
  }

  /** The events of a post that has ended, each once. */
  get wantedEvents(): readonly string[] {
    const ends = this.#plot.onFirstDay === undefined ? [this.end] : this.#plot.ends;
    return ends.slice(0, this.answered).flatMap((end) => (end === "draft" ? [] : `post.${end}`));
  }

  passDay(): void {
    this.#day += 1;
  }

  /** @returns undefined where there is none today. */
  nextCall(): Call | undefined {
    const { steps, onFirstDay = steps.length } = this.#plot;
    const step = this.answered < (this.#day === 0 ? onFirstDay : steps.length);
    if (!step) return undefined;
    const call = this.#sent.get(this.answered) ?? steps[this.answered]?.(this.id, this.#setting);
    if (call !== undefined) this.#sent.set(this.answered, call);
    return call;
  }
}
