/** A bulk of calls under the key's limits, on simulated time: no 429, and hardly longer than the least possible time. */
import { Pool } from "pg";
import { startPostgresServer } from "../../test/support/postgres-server.ts";
import { type BulkOutcome, sendBulk, shareByPostgres } from "../../test/support/prove-bulk.ts";
import type { Proof } from "./proof.ts";

const PROCESSES = 8;
const LEAST_EFFICIENCY = 0.99;

export const clientBulk: Proof<"rounds"> = {
  defaults: { rounds: 10_000 },
  async prove({ rounds: calls }) {
    const alone = await sendBulk({ calls });
    const shared = await sendShared(calls);
    const lines = [describe("one process", alone), describe(`${PROCESSES} processes`, shared)];
    for (const { admitted, refused, efficiency } of [alone, shared]) {
      if (admitted !== calls || refused > 0 || efficiency < LEAST_EFFICIENCY) {
        throw new Error(lines.join("\n"));
      }
    }
    return lines.join("\n");
  },
};

async function sendShared(calls: number): Promise<BulkOutcome> {
  const postgres = await startPostgresServer();
  const pool = new Pool({ connectionString: postgres.url, max: PROCESSES });
  try {
    const createQuota = shareByPostgres(pool, "key_acme");
    return await sendBulk({ calls, processes: PROCESSES, createQuota });
  } finally {
    await pool.end();
    await postgres.stop();
  }
}

function describe(who: string, { admitted, refused, elapsedMs, efficiency }: BulkOutcome): string {
  const minutes = (elapsedMs / 60_000).toFixed(1);
  return (
    `client-bulk, ${who}: ${admitted} calls in ${minutes} simulated minutes, ` +
    `${(efficiency * 100).toFixed(2)} % of the least possible time's pace, ${refused} answers of 429`
  );
}
