/** Proves at length what the tests prove in short: `npm run prove -- durability --database postgres`, `npm run prove -- posts`. */
import process from "node:process";
import { parseArgs } from "node:util";
import { DATABASES, proveDurabilityOn } from "../test/support/prove-durability.ts";
import { proveFuzz } from "../test/support/prove-fuzz.ts";
import { provePosts } from "../test/support/prove-posts.ts";

interface Proof {
  /** Rounds where none are asked for. */
  readonly rounds: number;
  /** Whether it holds; says what it has seen. */
  readonly prove: (rounds: number, database: string) => Promise<boolean>;
}

const PROOFS: Readonly<Record<string, Proof>> = {
  durability: { rounds: 100, prove: durability },
  fuzz: { rounds: 300, prove: fuzz },
  posts: { rounds: 3_000, prove: posts },
};

async function posts(rounds: number): Promise<boolean> {
  try {
    await provePosts(rounds);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
  console.log(`posts: the server agrees with the model over ${rounds} random sequences`);
  return true;
}

async function fuzz(rounds: number): Promise<boolean> {
  try {
    const { calls, succeeded, operations } = await proveFuzz(rounds);
    console.log(
      `fuzz: ${calls} odd calls answered as the spec says; ${succeeded} of them, ` +
        `of ${operations} operations, came to something`,
    );
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

async function durability(rounds: number, database: string): Promise<boolean> {
  const figures = await proveDurabilityOn(database, {
    rounds,
    onRound: (round) => process.stderr.write(`round ${round} of ${rounds}\n`),
  });
  const { kills, databaseKills, answered, repeated, published, revoked, lost, doubled } = figures;
  console.log(
    `durability on ${database}: ${kills} kills of the server and ${databaseKills} of the database in ${rounds} rounds; ${answered} calls answered ` +
      `before a kill, ${repeated} repeated after it, ${published} posts published, ` +
      `${revoked} keys revoked; ${lost.length} lost, ${doubled.length} doubled`,
  );
  for (const line of [...lost, ...doubled]) console.log(`  ${line}`);
  return lost.length + doubled.length === 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string" }, database: { type: "string", default: "sqlite" } },
});
const [name = ""] = positionals;
const proof = Object.hasOwn(PROOFS, name) ? PROOFS[name] : undefined;
const rounds = Number(values.rounds ?? proof?.rounds);
const { database } = values;

if (proof === undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`Say what to prove: ${Object.keys(PROOFS).join(", ")}. --rounds takes a number.`);
  process.exitCode = 1;
} else if (!DATABASES.includes(database)) {
  console.error(`--database takes ${DATABASES.join(" or ")}.`);
  process.exitCode = 1;
} else if (!(await proof.prove(rounds, database))) {
  process.exitCode = 1;
}
