/** Presses a key's limit of a minute from all sides, and says whether it held. */
import { setTimeout } from "node:timers/promises";
import type { Cluster } from "./durability/cluster.ts";

export interface Pressed {
  readonly admitted: number;
  readonly refused: number;
  /** Whose answers were lost with a server; they may have been admitted. */
  readonly unanswered: number;
  /** The most that were admitted for certain within one minute. */
  readonly mostInAMinute: number;
  /** The least that must have been admitted where nothing was refused without need. */
  readonly leastToAdmit: number;
}

/** Of a key of the usual kind. */
export const LIMIT_A_MINUTE = 60;

const MINUTE_MS = 60_000;
/** At once, and how long each waits between two calls: several times the limit. */
const CALLERS = 2;
const PAUSE_MS = 100;

interface Admitted {
  readonly sentAt: number;
  readonly answeredAt: number;
}

export async function hammer(
  cluster: Cluster,
  { token, isOver }: { readonly token: string; readonly isOver: () => boolean },
): Promise<Pressed> {
  const admitted: Admitted[] = [];
  let [refused, unanswered] = [0, 0];
  const startedAt = Date.now();
  const call = async () => {
    while (!isOver()) {
      const sentAt = Date.now();
      const response = await cluster.send("GET", "/me", { token });
      if (response === undefined) unanswered += 1;
      else if (response.status === 429) refused += 1;
      else if (response.status === 200) admitted.push({ sentAt, answeredAt: Date.now() });
      else throw new Error(`GET /me: ${response.status} ${await response.text()}`);
      await setTimeout(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  const wholeMinutes = Math.floor((Date.now() - startedAt) / MINUTE_MS);
  const possible = Math.min(admitted.length + refused, LIMIT_A_MINUTE);
  return {
    admitted: admitted.length,
    refused,
    unanswered,
    mostInAMinute: mostInAMinute(admitted),
    leastToAdmit: Math.max(possible, wholeMinutes * LIMIT_A_MINUTE) - unanswered,
  };
}

/** Each was admitted somewhere between its sending and its answer; only those count that were wholly within the minute. */
function mostInAMinute(admitted: readonly Admitted[]): number {
  const counts = admitted.map(
    ({ sentAt: from }) =>
      admitted.filter(({ sentAt, answeredAt }) => sentAt >= from && answeredAt < from + MINUTE_MS)
        .length,
  );
  return Math.max(0, ...counts);
}
