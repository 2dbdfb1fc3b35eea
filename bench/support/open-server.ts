/** A server without a port, for a benchmark that calls it, or its parts, in its own process. */
import { openNodePorts } from "../../packages/mock-server/src/adapters/node-ports.ts";
import { assemble } from "../../packages/mock-server/src/composition/assembly.ts";
import { parseClock, parseDatabase } from "../../packages/mock-server/src/composition/options.ts";
import { policies } from "../../packages/mock-server/src/policies/index.ts";

export type OpenServer = Awaited<ReturnType<typeof openServer>>;

interface OpenServerOptions {
  /** As the command line names them. */
  readonly database: string;
  readonly clock: "real" | "manual";
  readonly encryptionKey?: Uint8Array;
  /** Whether an empty database is given the demo company. */
  readonly isFirst: boolean;
}

/** Everything that the server is put together from, and its clock. */
export async function openServer({ database, clock, encryptionKey, isFirst }: OpenServerOptions) {
  const ports = await openNodePorts({
    database: parseDatabase(database),
    clock: parseClock(clock),
    encryptionKey,
    isPrivateUrlAllowed: false,
    log: () => undefined,
  });
  const assembly = await assemble({
    ports,
    keptCounts: ports.keptCounts,
    policy: policies.postern,
    publicUrl: () => "http://127.0.0.1:4010",
    isContractChecked: false,
    isDemo: isFirst,
  });
  return { ...assembly, clock: ports.clock };
}
