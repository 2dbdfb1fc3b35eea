/** Who has which slot of a workspace. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableReader } from "../../ports/store.ts";
import type { PostRow } from "../../tables.ts";

/** States of posts that have a slot. */
export const HOLDING = ["scheduled", "queued"] as const satisfies readonly PostRow["status"][];

/** Posts that are read at once: few at first, as most who ask want one slot, and it is free. */
const FEWEST = 4;
const MOST = 256;

/** Asked for one slot after the other, it reads on among the posts that have one, and reads none twice. */
export class SlotHolders {
  readonly #workspaceId: string;
  readonly #statuses: readonly PostRow["status"][];
  readonly #tables: TableReader;
  readonly #byTime = new Map<number, PostRow[]>();
  /** Epoch milliseconds: all posts from the one until before the other are known. */
  #from = Number.POSITIVE_INFINITY;
  #until = Number.POSITIVE_INFINITY;
  #size = FEWEST;

  /** @param statuses States of the posts that count. */
  constructor(workspaceId: string, statuses: readonly PostRow["status"][], tables: TableReader) {
    this.#workspaceId = workspaceId;
    this.#statuses = statuses;
    this.#tables = tables;
  }

  /**
   * One that goes out then, through one of the connections; through any, where none is named.
   * @param time Epoch milliseconds.
   * @param exceptId A post that may have the slot itself, and stands in nobody's way.
   */
  async at(
    time: number,
    connectionIds: readonly string[],
    exceptId?: string,
  ): Promise<PostRow | undefined> {
    if (time < this.#from) this.#startAt(time);
    while (time >= this.#until) await this.#readOn();
    const isMeant = (post: PostRow) =>
      post.id !== exceptId &&
      (connectionIds.length === 0 || connectionsOf(post).some((id) => connectionIds.includes(id)));
    return this.#byTime.get(time)?.find(isMeant);
  }

  #startAt(time: number): void {
    this.#from = time;
    this.#until = time;
    this.#byTime.clear();
  }

  async #readOn(): Promise<void> {
    const from = toTimestamp(this.#until);
    const posts = await this.#list({ from, limit: this.#size });
    const last = posts.at(-1)?.schedule.scheduled_at ?? from;
    const isAll = posts.length < this.#size;
    this.#size = Math.min(this.#size * 2, MOST);
    if (isAll) {
      this.#keep(posts);
      this.#until = Number.POSITIVE_INFINITY;
    } else if (last === from) {
      this.#keep(await this.#list({ from, until: from }));
      this.#until += 1;
    } else {
      // Of the last time there may be more.
      this.#keep(posts.filter(({ schedule }) => schedule.scheduled_at !== last));
      this.#until = Date.parse(last);
    }
  }

  #keep(posts: readonly PostRow[]): void {
    for (const post of posts) {
      const time = Date.parse(post.schedule.scheduled_at ?? "");
      const known = this.#byTime.get(time);
      if (known === undefined) this.#byTime.set(time, [post]);
      else known.push(post);
    }
  }

  #list(stretch: { from: string; until?: string; limit?: number }): Promise<PostRow[]> {
    return this.#tables.postsByTime({
      workspaceId: this.#workspaceId,
      statuses: this.#statuses,
      time: "scheduled_at",
      ...stretch,
    });
  }
}

/** The connections that a post goes out through. */
export const connectionsOf = ({ targets }: Pick<PostRow, "targets">): string[] =>
  targets.map(({ connection_id }) => connection_id);
