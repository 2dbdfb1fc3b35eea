/** Proves at length what the tests prove in short: `npm run prove -- durability --rounds 100`. */
import process from "node:process";
import { parseArgs } from "node:util";
import { proveDurability } from "../test/support/durability.ts";

const PROOFS: Readonly<Record<string, (rounds: number) => Promise<boolean>>> = {
  async durability(rounds) {
    const { kills, answered, repeated, published, lost, doubled } = await proveDurability(
      rounds,
      (round) => process.stderr.write(`round ${round} of ${rounds}\n`),
    );
    console.log(
      `durability: ${kills} kills in ${rounds} rounds; ${answered} posts answered for, ` +
        `${repeated} calls repeated, ${published} posts published; ` +
        `${lost.length} lost, ${doubled.length} doubled`,
    );
    for (const line of [...lost, ...doubled]) console.log(`  ${line}`);
    return lost.length + doubled.length === 0;
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "100" } },
});
const [name = ""] = positionals;
const prove = Object.hasOwn(PROOFS, name) ? PROOFS[name] : undefined;
const rounds = Number(values.rounds);

if (prove === undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`Say what to prove: ${Object.keys(PROOFS).join(", ")}. --rounds takes a number.`);
  process.exitCode = 1;
} else if (!(await prove(rounds))) {
  process.exitCode = 1;
}
