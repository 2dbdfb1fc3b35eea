/** Holds a deployment against the spec, operation by operation, from outside. */
import { type OperationId, operations } from "@postern/spec";
import { Caller, type CallerLimits, type CallerPorts, CallsEnded, type Target } from "./caller.ts";
import { Examination, type KnownOperation, type OperationResult } from "./examination.ts";
import { examineRead } from "./examine-reads.ts";
import { examineWrites, stepsFor } from "./examine-writes.ts";
import { errorCodeIn, objectIn, parseObject } from "./json-body.ts";
import { parametersOf } from "./spec-document.ts";

export interface VerifyOptions extends CallerLimits {
  readonly target: Target;
  /** Whether things are made, changed and taken away again. */
  readonly isWriting: boolean;
  /** The operations that are examined; absent: all. */
  readonly only?: readonly OperationId[] | undefined;
  /** Makes what is made this time different from what was made another time. */
  readonly runId: string;
  /** Told how many steps there are to take, and then of each that is taken. */
  readonly startProgress?: (total: number) => { step(): void };
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

/** @throws VerifyError where nothing answers, where the key is refused, and where it lacks its workspace. */
export async function verify(options: VerifyOptions, ports: CallerPorts): Promise<Verification> {
  const { target, only } = options;
  const caller = new Caller(target, ports, options);
  const isWanted = (id: OperationId) => only === undefined || only.includes(id);
  const examination = new Examination(caller, isWanted);
  const ended = await untilEnded(async () => {
    await greet(target, examination);
    await examineAll(options, examination);
  });
  const isKeyMissing = !caller.has("key") && wantedOf(examination).some(takesKey);
  return {
    results: examination.results(),
    calls: caller.calls,
    ended: ended ?? (isKeyMissing ? "no key was given" : null),
  };
}

const ALL: readonly KnownOperation[] = Object.values(operations);

const wantedOf = (examination: Examination): readonly KnownOperation[] =>
  ALL.filter((operation) => examination.isWanted(operation));

const takesKey = ({ security }: KnownOperation): boolean =>
  security.some(({ scheme }) => scheme === "apiKey");

/** Whether a key of a whole company has to say which of its workspaces is meant. */
const takesWorkspace = (operation: KnownOperation): boolean =>
  takesKey(operation) && parametersOf(operation).some(({ name }) => name === "X-Workspace-Id");

/** Finds out whether anybody is there, and whether the key is good for anything. */
async function greet(target: Target, examination: Examination): Promise<void> {
  const { caller } = examination;
  const { baseUrl, apiKey } = target;
  const health = await caller.send({ method: "GET", path: "/health", credential: "none" });
  if (health.status === null) throw new VerifyError(`Cannot reach ${baseUrl}: ${health.reason}.`);
  if (apiKey === undefined) return;
  const me = await caller.send({ method: "GET", path: "/me", credential: "key" });
  if (me.status === 401 || me.status === 403) {
    const code = errorCodeIn(me.text) ?? "";
    throw new VerifyError(`${baseUrl} refuses the key: ${`${me.status} ${code}`.trimEnd()}.`);
  }
  if (me.status === 200) heed(objectIn(parseObject(me.text), "data"), target, examination);
}

/** What the key says of itself. */
function heed(
  data: Readonly<Record<string, unknown>>,
  { workspaceId }: Target,
  examination: Examination,
): void {
  for (const noun of ["key", "workspace"]) {
    const { id } = objectIn(data, noun);
    if (typeof id === "string") examination.known.set(`${noun}_id`, id);
  }
  const key = objectIn(data, "key");
  const { per_minute, per_day } = objectIn(key, "limits");
  examination.isKeyLimited = per_minute !== null || per_day !== null;
  const isOfCompany = key["kind"] === "company" || key["kind"] === "agency";
  if (!isOfCompany || workspaceId !== undefined) return;
  if (!wantedOf(examination).some(takesWorkspace)) return;
  throw new VerifyError("The key is one of a whole company. Give --workspace with it.");
}

async function examineAll(options: VerifyOptions, examination: Examination): Promise<void> {
  const { isWriting, runId, startProgress } = options;
  const isRead = ({ repeat }: KnownOperation) => repeat === "safe";
  const reads = wantedOf(examination).filter(isRead);
  // What lists things comes before what asks for one of them.
  const sorted = reads.toSorted(
    (one, other) => one.path.split("{").length - other.path.split("{").length,
  );
  const steps = isWriting ? stepsFor(examination) : [];
  const progress = startProgress?.(reads.length + steps.length);
  if (!isWriting) {
    const writes = ALL.filter((operation) => !isRead(operation));
    for (const write of writes) examination.skip(write, "it writes: see --write");
  }
  for (const operation of sorted) {
    await examineRead(operation, examination);
    progress?.step();
  }
  if (isWriting) {
    await examineWrites(steps, examination, { runId, onStep: () => progress?.step() });
  }
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
