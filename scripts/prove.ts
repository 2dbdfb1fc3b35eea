/** Proves at length what the tests prove in short: `npm run prove -- NAME`. */
import process from "node:process";
import { parseArgs } from "node:util";
import { durability } from "./proofs/durability.ts";
import { fuzz } from "./proofs/fuzz.ts";
import { instances } from "./proofs/instances.ts";
import { posts } from "./proofs/posts.ts";
import type { Proof, Settings } from "./proofs/proof.ts";

/** Each with the settings that it takes. */
const PROOFS: Readonly<Record<string, Proof>> = {
  durability: durability as Proof,
  fuzz: fuzz as Proof,
  instances: instances as Proof,
  posts: posts as Proof,
};

const text = { type: "string" } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: text, database: text, instances: text, seconds: text },
});

/** @throws Error for a setting that the proof does not have, or a number that is none. */
function readSettings(name: string, defaults: Readonly<Partial<Settings>>): Settings {
  const settings: Record<string, unknown> = { ...defaults };
  for (const [option, value] of Object.entries(values)) {
    const usual = settings[option];
    if (usual === undefined) throw new Error(`The proof of ${name} has no --${option}.`);
    const isNumber = typeof usual === "number";
    if (isNumber && !/^[1-9]\d{0,6}$/u.test(value)) throw new Error(`--${option} takes a number.`);
    settings[option] = isNumber ? Number(value) : value;
  }
  // Whatever has no default is not read.
  return settings as unknown as Settings;
}

const [name = ""] = positionals;
const proof = Object.hasOwn(PROOFS, name) ? PROOFS[name] : undefined;
try {
  if (proof === undefined) throw new Error(`Say what to prove: ${Object.keys(PROOFS).join(", ")}.`);
  console.log(await proof.prove(readSettings(name, proof.defaults)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
