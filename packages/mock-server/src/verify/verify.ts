/** Holds a deployment against the spec, operation by operation, from outside. */
import { type OperationId, operations } from "@postern/spec";
import { Caller, type CallerLimits, type CallerPorts, CallsEnded, type Target } from "./caller.ts";
import { Examination, type KnownOperation, type OperationResult } from "./examination.ts";
import { examineRead } from "./examine-reads.ts";
import { examineWrites } from "./examine-writes.ts";
import { errorCodeIn, objectIn, parseObject } from "./json-body.ts";

export interface VerifyOptions extends CallerLimits {
  readonly target: Target;
  /** Whether things are made, changed and taken away again. */
  readonly isWriting: boolean;
  /** The operations that are examined; absent: all. */
  readonly only?: readonly OperationId[] | undefined;
  /** Makes what is made this time different from what was made another time. */
  readonly runId: string;
  /** Told after each operation. */
  readonly onStep?: () => void;
}

export interface Verification {
  readonly results: readonly OperationResult[];
  /** Requests that were made. */
  readonly calls: number;
  /** Why not everything was examined; null where it was. */
  readonly ended: string | null;
}

/** The deployment cannot be verified at all; the message says why. */
export class VerifyError extends Error {
  override readonly name = "VerifyError";
}

/** @throws VerifyError where nothing answers, and where the key is refused. */
export async function verify(options: VerifyOptions, ports: CallerPorts): Promise<Verification> {
  const { target, only } = options;
  const caller = new Caller(target, ports, options);
  const isWanted = (id: OperationId) => only === undefined || only.includes(id);
  const examination = new Examination(caller, isWanted);
  const ended = await untilEnded(async () => {
    await greet(target, examination);
    await examineAll(options, examination);
  });
  return { results: examination.results(), calls: caller.calls, ended };
}

/** Finds out whether anybody is there, and whether the key is good for anything. */
async function greet({ baseUrl, apiKey }: Target, { caller, known }: Examination): Promise<void> {
  const health = await caller.send({ method: "GET", path: "/health", credential: "none" });
  if (health.status === null) throw new VerifyError(`Cannot reach ${baseUrl}: ${health.reason}.`);
  if (apiKey === undefined) return;
  const me = await caller.send({ method: "GET", path: "/me", credential: "key" });
  if (me.status === 401 || me.status === 403) {
    const code = errorCodeIn(me.text) ?? "";
    throw new VerifyError(`${baseUrl} refuses the key: ${`${me.status} ${code}`.trimEnd()}.`);
  }
  if (me.status !== 200) return;
  // What the key says of itself.
  const data = objectIn(parseObject(me.text), "data");
  for (const noun of ["key", "workspace"]) {
    const { id } = objectIn(data, noun);
    if (typeof id === "string") known.set(`${noun}_id`, id);
  }
}

async function examineAll(options: VerifyOptions, examination: Examination): Promise<void> {
  const isRead = ({ repeat }: KnownOperation) => repeat === "safe";
  const all: readonly KnownOperation[] = Object.values(operations);
  const reads = all.filter((operation) => isRead(operation) && examination.isWanted(operation));
  // What lists things comes before what asks for one of them.
  reads.sort((one, other) => one.path.split("{").length - other.path.split("{").length);
  const writes = all.filter((operation) => !isRead(operation));
  if (!options.isWriting) {
    for (const write of writes) examination.skip(write, "it writes: see --write");
  }
  for (const operation of reads) {
    await examineRead(operation, examination);
    options.onStep?.();
  }
  if (options.isWriting) await examineWrites(examination, options);
}

/** @returns why no more calls were made, if so. */
async function untilEnded(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof CallsEnded) return error.message;
    throw error;
  }
}
