/** Makes deliveries: one after the other to the same endpoint, side by side to different ones. */
import type { ServerContext } from "../../server-context.ts";
import type { JobRow } from "../../tables.ts";
import { type ClaimedDelivery, claimDelivery, deliverWebhook } from "./deliver-webhook.ts";

export interface DeliveryLanes {
  readonly isIdle: boolean;
  /** Takes a delivery that is due upon itself; it waits for none to be made, unless too many are under way. */
  take(job: JobRow): Promise<void>;
  /** Resolves when all that was taken has been made or failed. */
  idle(): Promise<void>;
}

/** Requests that are under way at once: so many endpoints may hang before they hold up the others. */
const MOST_AT_ONCE = 32;
/** Deliveries that are taken and not made yet. */
const MOST_TAKEN = 256;

export function createDeliveryLanes(server: ServerContext): DeliveryLanes {
  /** By job. */
  const taken = new Map<string, ClaimedDelivery>();
  /** By endpoint: resolves when the last that was taken for it is over. */
  const lanes = new Map<string, Promise<void>>();
  const gate = createGate(MOST_AT_ONCE);
  let someOver = Promise.withResolvers<void>();

  /** What has waited is claimed anew: its endpoint may have been given up meanwhile, or the whole state be gone. */
  const makeLater = async (id: string): Promise<void> => {
    const waiting = taken.get(id);
    const claimed = waiting && (await claimDelivery(waiting.job, server));
    if (claimed !== undefined) await deliverWebhook(claimed, server);
  };
  const begin = (claimed: ClaimedDelivery): void => {
    const { endpoint, job } = claimed;
    const before = lanes.get(endpoint);
    const making =
      before === undefined
        ? gate.pass(() => deliverWebhook(claimed, server))
        : before.then(() => gate.pass(() => makeLater(job.id)));
    const over = making
      .catch((error: unknown) => server.log("error", `Webhook not delivered: ${error}`))
      .finally(() => {
        taken.delete(job.id);
        if (lanes.get(endpoint) === over) lanes.delete(endpoint);
        someOver.resolve();
        someOver = Promise.withResolvers<void>();
      });
    lanes.set(endpoint, over);
  };
  return {
    get isIdle() {
      return taken.size === 0;
    },
    async take(job) {
      while (taken.size >= MOST_TAKEN) await someOver.promise;
      const claimed = await claimDelivery(job, server);
      if (claimed === undefined) return;
      // One that has waited for as long as a claim holds is found again, and goes on waiting.
      const isWaiting = taken.has(job.id);
      taken.set(job.id, claimed);
      if (!isWaiting) begin(claimed);
    },
    async idle() {
      while (taken.size > 0) await someOver.promise;
    },
  };
}

/** Lets so many in at once; the others wait, and come in in the order in which they came. */
function createGate(most: number) {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    async pass(work: () => Promise<void>): Promise<void> {
      // Whoever leaves hands his place over.
      if (inside < most) inside += 1;
      else await new Promise<void>((admit) => void waiting.push(admit));
      try {
        await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}
