/** Which slot each item of the queue gets. */
import { fits, type Slot } from "./schedule-slots.ts";

/** An item of the queue, in its place. */
export interface Queued {
  readonly id: string;
  readonly connection_ids: readonly string[];
  /** Its slot until now, RFC 3339; null where it had none. */
  readonly scheduled_at: string | null;
}

/** What the items have to go by. */
export interface QueueSurroundings {
  /** The slots after `now`, the earliest first; it ends only where there is none. */
  readonly slots: Iterator<Slot, undefined>;
  /** Whether something outside the queue has the slot, through one of the connections. */
  readonly isTaken: (at: number, connectionIds: readonly string[]) => Promise<boolean>;
  readonly isHeld: (item: Queued) => boolean;
  readonly now: number;
}

/**
 * The time of each item, epoch milliseconds; null for what is held. Each gets the first free slot after those of the
 * items ahead that share a connection with it. An item whose slot has come is about to go out, and keeps it.
 */
export async function planQueue(
  items: readonly Queued[],
  { slots, isTaken, isHeld, now }: QueueSurroundings,
): Promise<ReadonlyMap<string, number | null>> {
  const times = new Map<string, number | null>();
  const known: Slot[] = [];
  const slotAt = (index: number): Slot | undefined => {
    if (index < known.length) return known[index];
    const { value } = slots.next();
    if (value !== undefined) known.push(value);
    return value;
  };
  /** For each connection, the index of the first slot that nobody ahead has. */
  const next = new Map<string, number>();
  for (const item of items) {
    if (isHeld(item)) {
      times.set(item.id, null);
      continue;
    }
    const due = item.scheduled_at === null ? Number.NaN : Date.parse(item.scheduled_at);
    if (due <= now) {
      times.set(item.id, due);
      continue;
    }
    const ids = item.connection_ids;
    let index = Math.max(0, ...ids.map((id) => next.get(id) ?? 0));
    let slot = slotAt(index);
    while (slot !== undefined && !(fits(slot, ids) && !(await isTaken(slot.at, ids)))) {
      index += 1;
      slot = slotAt(index);
    }
    times.set(item.id, slot?.at ?? null);
    for (const id of ids) next.set(id, index + 1);
  }
  return times;
}
