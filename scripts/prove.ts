/** Proves at length what the tests prove in short: `npm run prove -- NAME`. */
import process from "node:process";
import { parseArgs } from "node:util";
import type { Proof, Settings } from "./proofs/proof.ts";

/** Each is loaded when it is asked for, so that none weighs on the memory that another measures. */
const PROOFS = {
  "client-bulk": async () => (await import("./proofs/client-bulk.ts")).clientBulk,
  "client-faults": async () => (await import("./proofs/client-faults.ts")).clientFaults,
  "client-leaks": async () => (await import("./proofs/client-leaks.ts")).clientLeaks,
  durability: async () => (await import("./proofs/durability.ts")).durability,
  fuzz: async () => (await import("./proofs/fuzz.ts")).fuzz,
  "hostile-network": async () => (await import("./proofs/hostile-network.ts")).hostileNetwork,
  instances: async () => (await import("./proofs/instances.ts")).instances,
  posts: async () => (await import("./proofs/posts.ts")).posts,
  runtimes: async () => (await import("./proofs/runtimes.ts")).runtimes,
  soak: async () => (await import("./proofs/soak.ts")).soak,
};

const text = { type: "string" } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: text, database: text, instances: text, seconds: text, connections: text },
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

const isProof = (name: string): name is keyof typeof PROOFS => Object.hasOwn(PROOFS, name);

const [name = ""] = positionals;
try {
  if (!isProof(name)) throw new Error(`Say what to prove: ${Object.keys(PROOFS).join(", ")}.`);
  // Each is given the settings that it has defaults for.
  const proof = (await PROOFS[name]()) as Proof;
  console.log(await proof.prove(readSettings(name, proof.defaults)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
