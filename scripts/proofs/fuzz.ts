/** `npm run prove -- fuzz`: no request, however odd, is answered otherwise than the spec says. */
import { proveFuzz } from "../../test/support/fuzz/prove-fuzz.ts";
import { proveVisits } from "../../test/support/fuzz/prove-visits.ts";
import type { Proof } from "./proof.ts";

/** Rounds in memory for each on a disk. */
const ROUNDS_A_DISK_ROUND = 10;

export const fuzz: Proof<"rounds"> = {
  defaults: { rounds: 300 },
  async prove({ rounds }) {
    const inMemory = await proveFuzz(rounds);
    const diskRounds = Math.ceil(rounds / ROUNDS_A_DISK_ROUND);
    const onDisk = await proveFuzz(diskRounds, { database: "sqlite" });
    const { visits } = await proveVisits(rounds);
    return (
      `fuzz: ${inMemory.calls} odd calls answered as the spec says, and ${onDisk.calls} on SQLite; ` +
      `${inMemory.succeeded} of them, of ${inMemory.operations} operations, came to something; ` +
      `${visits} odd visits of what anybody may ask for came to a proper end`
    );
  },
};
