/** `npm run prove -- instances --instances 4`: servers on one PostgreSQL are as one, also while one after the other is killed. */

import { proveInstances } from "../../test/support/durability/instances-proof.ts";
import { LIMIT_A_MINUTE } from "../../test/support/hammer.ts";
import { startPostgresServer } from "../../test/support/postgres-server.ts";
import { type Proof, requireNone } from "./proof.ts";

const KILL_EVERY_SECONDS = 10;

export const instances: Proof<"instances" | "seconds"> = {
  defaults: { instances: 2, seconds: 120 },
  async prove({ instances: size, seconds }) {
    const { url, stop } = await startPostgresServer();
    try {
      const figures = await proveInstances({
        database: url,
        instances: size,
        seconds,
        killEverySeconds: KILL_EVERY_SECONDS,
      });
      const { kills, answered, repeated, published, revoked, pressed, lost, doubled } = figures;
      return requireNone(
        `instances: ${size} for ${seconds} s, ${kills} kills; ${answered} calls answered, ` +
          `${repeated} repeated on another server, ${published} posts published, ${revoked} keys ` +
          `revoked and dead everywhere at once, ${figures.delivered} webhooks delivered, ` +
          `${figures.redelivered} of them again; of a limit of ${LIMIT_A_MINUTE} a minute at most ` +
          `${pressed.mostInAMinute} were admitted in one, ${pressed.admitted} in all, ` +
          `${pressed.refused} refused; ${lost.length} lost, ${doubled.length} doubled`,
        [...lost, ...doubled, ...limitFaults(pressed)],
      );
    } finally {
      await stop();
    }
  },
};

function limitFaults({
  admitted,
  mostInAMinute,
  leastToAdmit,
}: {
  readonly admitted: number;
  readonly mostInAMinute: number;
  readonly leastToAdmit: number;
}): string[] {
  return [
    ...(mostInAMinute > LIMIT_A_MINUTE ? [`${mostInAMinute} were admitted in one minute`] : []),
    ...(admitted < leastToAdmit ? [`${admitted} were admitted, not ${leastToAdmit}`] : []),
  ];
}
