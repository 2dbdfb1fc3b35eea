/** `npm run prove -- soak`: an hour of mixed load on the clock leaves the server's memory as it was. */
import { proveSoak } from "../../test/support/soak.ts";
import type { Proof } from "./proof.ts";

const READ_EVERY_MINUTES = 6;
/** What may grow between the first reading and the last: the store's own caches fill up first. */
const MOST_GROWTH_MEGABYTES = 10;

export const soak: Proof<"rounds"> = {
  defaults: { rounds: 60 },
  async prove({ rounds: roundsPerMinute }) {
    const figures = await proveSoak({
      minutes: 60,
      roundsPerMinute,
      readEveryMinutes: READ_EVERY_MINUTES,
    });
    const { calls, posts, heapMegabytes, residentMegabytes } = figures;
    const row = (megabytes: readonly number[]) => megabytes.map((one) => one.toFixed(0)).join(" ");
    const told =
      `soak: ${calls} calls and ${posts} posts in an hour of the clock; heap in use every ` +
      `${READ_EVERY_MINUTES} minutes: ${row(heapMegabytes)} MB; resident: ` +
      `${row(residentMegabytes)} MB`;
    const growth = (heapMegabytes.at(-1) ?? 0) - (heapMegabytes[0] ?? 0);
    if (growth > MOST_GROWTH_MEGABYTES) throw new Error(`${told}\n  It grew by ${growth} MB.`);
    return told;
  },
};
