/** Runs a call once for each idempotency key, and answers its repeats with what the first one came to. */

import { toTimestamp } from "../domain/time/timestamp.ts";
import { canonicalJson, isKept, isStorable } from "../domain/wire/idempotency.ts";
import type { Outcome } from "../domain/wire/outcome.ts";
import { Problem, problem } from "../domain/wire/problem.ts";
import type { TableReader, TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { IdempotencyRow, KeptAnswer, KeptProblem } from "../tables.ts";

/** A call that its caller has named, so that it can be repeated. */
interface KeyedCall {
  /** Names the key, its caller and what it was sent to. */
  readonly scope: string;
  readonly body: unknown;
}

/** Does the work of an operation, in the transaction that it is given. */
export type Perform = (tables: TableWriter) => Promise<Outcome<unknown>>;

/**
 * The answer is kept in the transaction of the effect, so that there is never one without the other.
 * @throws Problem `IDEMPOTENCY_IN_FLIGHT`, `IDEMPOTENCY_KEY_REUSED`, `SECRET_ALREADY_SHOWN`, or what the first call threw.
 */
export async function replay(
  { scope, body }: KeyedCall,
  server: ServerContext,
  prepare: () => Promise<Perform>,
): Promise<Outcome<unknown>> {
  if (server.inFlight.has(scope)) {
    throw problem("IDEMPOTENCY_IN_FLIGHT", { headers: { "retry-after": "1" } });
  }
  server.inFlight.add(scope);
  try {
    const id = `idem_${await server.hash.sha256(scope)}`;
    const fingerprint = await fingerprintOf(body, server);
    const found = await server.store.read((tables) => findKept(id, tables, server));
    if (found !== undefined) return recall(found, fingerprint);
    return await runOnce({ id, fingerprint }, server, await prepare());
  } finally {
    server.inFlight.delete(scope);
  }
}

async function findKept(
  id: string,
  tables: TableReader,
  server: ServerContext,
): Promise<IdempotencyRow | undefined> {
  const found = await tables.get("idempotency", id);
  return found !== undefined && isKept(found.created_at, server.clock.now()) ? found : undefined;
}

type Naming = Pick<IdempotencyRow, "id" | "fingerprint">;

/** Looks once more in the transaction of the effect: another instance may have been quicker. */
async function runOnce(
  naming: Naming,
  server: ServerContext,
  perform: Perform,
): Promise<Outcome<unknown>> {
  const keep = (kept: KeptAnswer, tables: TableWriter) =>
    tables.put("idempotency", { ...naming, kept, created_at: toTimestamp(server.clock.now()) });
  try {
    const { found, outcome } = await server.store.write<Done>(async (tables) => {
      const found = await findKept(naming.id, tables, server);
      if (found !== undefined) return { found };
      const outcome = await perform(tables);
      await keep(keepOutcome(outcome), tables);
      return { outcome };
    });
    return found === undefined ? outcome : recall(found, naming.fingerprint);
  } catch (error) {
    if (error instanceof Problem && isStorable(error.status)) {
      await server.store.write(async (tables) => {
        const isKnown = (await findKept(naming.id, tables, server)) !== undefined;
        if (!isKnown) await keep(keepProblem(error), tables);
      });
    }
    throw error;
  }
}

/** What was done, or what was found to have been done. */
type Done =
  | { readonly found?: never; readonly outcome: Outcome<unknown> }
  | { readonly found: IdempotencyRow; readonly outcome?: never };

function keepProblem({ code, message, status, details, errors }: Problem): KeptAnswer {
  const facts = { ...(details && { details }), ...(errors && { errors }) };
  return { type: "problem", problem: { code, message, status, ...facts } };
}

function keepOutcome(outcome: Outcome<unknown>): KeptAnswer {
  const { secretOf } = outcome;
  return secretOf === undefined ? { type: "outcome", outcome } : { type: "secret", id: secretOf };
}

const REPLAYED = { "idempotent-replayed": "true" };

function recall({ fingerprint, kept }: IdempotencyRow, asked: string): Outcome<unknown> {
  if (fingerprint !== asked) throw problem("IDEMPOTENCY_KEY_REUSED");
  switch (kept.type) {
    case "outcome":
      return { ...kept.outcome, headers: { ...kept.outcome.headers, ...REPLAYED } };
    case "secret":
      throw problem("SECRET_ALREADY_SHOWN", { details: { id: kept.id }, headers: REPLAYED });
    case "problem":
      throw recallProblem(kept.problem);
  }
}

function recallProblem({ code, status, ...facts }: KeptProblem): Problem {
  return new Problem(code, status, { ...facts, headers: REPLAYED });
}

/** Of a form, the parts' names and the SHA-256 of each file: the boundary differs each time. */
async function fingerprintOf(body: unknown, server: ServerContext): Promise<string> {
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    parts[name] =
      value instanceof Blob
        ? { sha256: await server.hash.sha256(new Uint8Array(await value.arrayBuffer())) }
        : value;
  }
  return server.hash.sha256(canonicalJson(body === undefined ? null : parts));
}
