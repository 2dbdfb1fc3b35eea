/** `npm run prove -- durability --database postgres`: nothing that was answered is lost in a kill, and nothing done twice. */
import process from "node:process";
import { DATABASES, proveDurabilityOn } from "../../test/support/durability/prove-durability.ts";
import { type Proof, requireNone } from "./proof.ts";

export const durability: Proof<"rounds" | "database"> = {
  defaults: { rounds: 200, database: "sqlite" },
  async prove({ rounds, database }) {
    if (!DATABASES.includes(database)) {
      throw new Error(`--database takes ${DATABASES.join(" or ")}.`);
    }
    const figures = await proveDurabilityOn(database, {
      rounds,
      onRound: (round) => process.stderr.write(`round ${round} of ${rounds}\n`),
    });
    const { kills, databaseKills, answered, repeated, published, revoked } = figures;
    const { lost, doubled } = figures;
    return requireNone(
      `durability on ${database}: ${kills} kills of the server and ${databaseKills} of the ` +
        `database in ${rounds} rounds; ${answered} calls answered before a kill, ${repeated} ` +
        `repeated after it, ${published} posts published, ${revoked} keys revoked; ` +
        `${lost.length} lost, ${doubled.length} doubled`,
      [...lost, ...doubled],
    );
  },
};
