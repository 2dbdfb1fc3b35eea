/** Makes things, changes them and takes them away again; and asks for what must be refused, changing nothing. */
import { type OperationId, operations } from "@postern/spec";
import type { Call } from "./caller.ts";
import { type Answered, departure } from "./departure.ts";
import type { Examination, KnownOperation } from "./examination.ts";
import { examineRead, expectInvalid, expectUnauthorized } from "./examine-reads.ts";
import { objectIn, parseObject } from "./json-body.ts";
import { withKnownIds } from "./known-bodies.ts";
import { parametersIn } from "./known-ids.ts";
import { bodyExamples, headersOf, isStatusDocumented, parametersOf } from "./spec-document.ts";
import { LEFT_ALONE, UNDO_QUERIES, WRITE_STEPS, type WriteStep } from "./write-steps.ts";

/** No state of anything has it. */
const STALE_ETAG = '"postern-verify"';
/** A PNG of one dot. */
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

interface Undoing {
  readonly operation: KnownOperation;
  readonly path: string;
}

export interface WriteRun {
  readonly runId: string;
  /** Told after each step. */
  readonly onStep: () => void;
}

export async function examineWrites(
  steps: readonly WriteStep[],
  examination: Examination,
  { runId, onStep }: WriteRun,
): Promise<void> {
  for (const [id, reason] of Object.entries(LEFT_ALONE)) {
    examination.skip(operations[id as OperationId], reason);
  }
  const undoings: Undoing[] = [];
  const taking = { examination, runId, made: new Set<string>() };
  try {
    for (const step of steps) {
      undoings.unshift(...(await take(step, taking)));
      onStep();
    }
  } finally {
    examination.caller.clean();
    for (const { operation, path } of undoings) await undo(operation, path, examination);
  }
  for (const { undo: takingAway } of steps) {
    if (takingAway === undefined) continue;
    examination.skip(operations[takingAway], "what it takes away could not be made");
  }
}

/** The steps that a run takes. */
export const stepsFor = (examination: Examination): readonly WriteStep[] =>
  WRITE_STEPS.filter((step) => isNeeded(step, examination));

/** What is examined, what it takes to examine something, and what takes that away. */
function isNeeded(
  { operation, gives, undo: taking = operation }: WriteStep,
  examination: Examination,
): boolean {
  const users = WRITE_STEPS.filter((step) =>
    operations[step.operation].path.includes(`{${gives}}`),
  ).map((step) => step.operation);
  return [operation, taking, ...users].some((id) => examination.isWanted(operations[id]));
}

interface Taking {
  readonly examination: Examination;
  readonly runId: string;
  /** Parameters that name what was made here, and nothing that was there before. */
  readonly made: Set<string>;
}

/** @returns what takes away what was made. */
async function take(step: WriteStep, taking: Taking): Promise<Undoing[]> {
  const { examination } = taking;
  const operation: KnownOperation = operations[step.operation];
  if (operation.method === "GET") {
    await examineRead(operation, examination);
    return [];
  }
  if (operation.security.length > 0) await expectUnauthorized(operation, examination);
  const call = callOf(step, taking);
  if (call === undefined) return [];
  if (operation.requestBody === "json") {
    await expectInvalid(operation, { ...call, headers: {} }, examination);
  }
  if (isStatusDocumented(operation, 412)) await expectStale(operation, call, examination);
  const answered = await examination.judge(operation, call);
  if (answered === undefined || !operation.success.includes(answered.status)) return [];
  const repeated = await replay(operation, { call, answered }, examination);
  const again = repeated && learn(step, repeated, taking);
  // Last, so that what comes after it is about what was made first.
  const first = learn(step, answered, taking);
  // Whoever does not know a repetition has made two things.
  return [first, again?.path === first?.path ? undefined : again].filter(
    (undoing) => undoing !== undefined,
  );
}

/** @returns undefined where it cannot be called, which is noted, and where it would change what was there before. */
function callOf(step: WriteStep, taking: Taking): Call | undefined {
  const { examination, runId, made } = taking;
  const operation: KnownOperation = operations[step.operation];
  const credential = examination.credentialFor(operation);
  const filled = examination.known.fill(operation.path);
  if (credential === undefined) {
    examination.skip(operation, "it takes a session");
    return undefined;
  }
  if ("missing" in filled || !parametersIn(operation.path).every((name) => made.has(name))) {
    examination.skip(operation, "what it changes could not be made");
    return undefined;
  }
  const key = `${runId}-${operation.id}`;
  return {
    method: operation.method,
    path: filled.path,
    credential,
    ...(documentsIdempotencyKey(operation) && { headers: { "idempotency-key": key } }),
    ...bodyOf(step, taking),
  };
}

/** Takes a header that says which state is meant: one that nothing is in. */
function expectStale(operation: KnownOperation, call: Call, examination: Examination) {
  return examination.expectRefusal(
    operation,
    { ...call, headers: { "if-match": STALE_ETAG } },
    { statuses: [412], code: "PRECONDITION_FAILED" },
  );
}

/**
 * A call that is repeated under its key has no second effect, and says so.
 * @returns the other answer of one that was not known for a repetition.
 */
async function replay(
  operation: KnownOperation,
  { call, answered }: { readonly call: Call; readonly answered: Answered },
  examination: Examination,
): Promise<Answered | undefined> {
  const documented = headersOf(operation, answered.status).map(([name]) => name);
  if (!documented.includes("Idempotent-Replayed") || !documentsIdempotencyKey(operation))
    return undefined;
  const again = await examination.judge(operation, call);
  if (again === undefined) return undefined;
  const isAlike =
    again.status === answered.status &&
    again.text === answered.text &&
    again.headers.get("idempotent-replayed") === "true";
  if (isAlike) return undefined;
  const message =
    "Repeated under its Idempotency-Key: expected the same answer, and Idempotent-Replayed: true.";
  examination.report(operation, departure("NOT_REPLAYED", again, message));
  return again;
}

/** Remembers what was made, by the name that paths have for it. */
function learn(
  { gives, undo: takingAway }: WriteStep,
  { text }: Answered,
  { examination: { known }, made }: Taking,
): Undoing | undefined {
  if (gives === undefined) return undefined;
  const data = objectIn(parseObject(text), "data");
  const id = data[gives] ?? data["id"];
  if (typeof id !== "string") return undefined;
  known.set(gives, id);
  made.add(gives);
  const operation = takingAway && operations[takingAway];
  const filled = operation && known.fill(operation.path);
  return operation && filled && "path" in filled ? { operation, path: filled.path } : undefined;
}

async function undo(operation: KnownOperation, path: string, examination: Examination) {
  const credential = examination.credentialFor(operation);
  if (credential === undefined) return;
  const query = UNDO_QUERIES[operation.id] ?? "";
  await examination.judge(operation, { method: operation.method, path, query, credential });
}

function bodyOf(
  { operation: id, example, body, isForm }: WriteStep,
  { examination, runId }: Taking,
): Pick<Call, "json" | "form"> {
  if (isForm) return { form: pictureForm() };
  const examples = bodyExamples(operations[id]);
  const shown = example === undefined ? Object.values(examples)[0] : examples[example];
  if (shown === undefined) return {};
  const json: unknown = { ...(shown as object), ...body?.(runId) };
  return { json: withKnownIds(json, examination.known) };
}

function pictureForm(): FormData {
  const bytes = Uint8Array.from(atob(PICTURE), (character) => character.charCodeAt(0));
  const form = new FormData();
  form.set("file", new Blob([bytes], { type: "image/png" }), "dot.png");
  return form;
}

const documentsIdempotencyKey = (operation: KnownOperation): boolean =>
  parametersOf(operation).some(({ name }) => name === "Idempotency-Key");
