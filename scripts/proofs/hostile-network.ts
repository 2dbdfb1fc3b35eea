/** `npm run prove -- hostile-network`: whatever clients do to a port, its memory is bounded and others are served. */
import {
  type BesiegedServer,
  startBesiegedServer,
} from "../../test/support/wire/besieged-server.ts";
import { openFileLimit } from "../../test/support/wire/open-file-limit.ts";
import { ATTACKS, type Attack } from "../../test/support/wire/sieges.ts";
import { type Proof, requireNone } from "./proof.ts";

/** What this process and the server need beside the connections. */
const OWN_FILES = 500;

export const hostileNetwork: Proof<"connections"> = {
  defaults: { connections: 10_000 },
  async prove({ connections }) {
    requireFiles(connections);
    const server = await startBesiegedServer();
    const told: string[] = [];
    const faults: string[] = [];
    try {
      for (const attack of ATTACKS) {
        process.stderr.write(`${attack.name}\n`);
        await besiege(attack, server, { connections, told, faults });
      }
    } finally {
      const errors = await server.stop();
      if (errors !== "") faults.push(`the server wrote: ${errors.slice(0, 2_000)}`);
    }
    return requireNone(`hostile-network:\n${told.join("\n")}`, faults);
  },
};

interface Findings {
  readonly connections: number;
  /** What was seen, a line for each attack. */
  readonly told: string[];
  readonly faults: string[];
}

async function besiege(
  { name, run, mostGrowth }: Attack,
  server: BesiegedServer,
  { connections, told, faults }: Findings,
): Promise<void> {
  let outcome = "";
  try {
    const siege = await server.watch(async () => {
      outcome = await run(server.port, connections);
    });
    const { memoryBefore, memoryMost, served, slowestMs } = siege;
    told.push(
      `  ${name}: ${outcome}; memory ${memoryBefore} to ${memoryMost} MB; ` +
        `${served} others served, the slowest in ${slowestMs} ms`,
    );
    const most = mostGrowth(connections);
    if (memoryMost - memoryBefore > most)
      faults.push(`${name}: memory grew by more than ${most} MB`);
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws Error that says how to get on. */
function requireFiles(connections: number): void {
  const limit = openFileLimit();
  if (limit === undefined || limit >= connections + OWN_FILES) return;
  const most = Math.max(0, limit - OWN_FILES);
  throw new Error(
    `${connections} connections need ${connections + OWN_FILES} open files, and a process may have ${limit} here. ` +
      `Raise it (ulimit -n ${connections + OWN_FILES}), or ask for less: --connections ${most}.`,
  );
}
