/** What a world has been asked, operation by operation. */
import { type OperationId, type OperationInput, operations } from "@postern/spec";
import type { Journal, JournalEntry } from "../control/journal.ts";
import type { Overrides } from "./build.ts";
import { findOperation } from "./find-operation.ts";

/** Some of what an operation is sent; members may be matchers. */
export type SentBody<Id extends OperationId> = Overrides<OperationInput<Id>["body"]>;

interface Journaled {
  readonly journal: Journal;
}

/**
 * The requests that an operation has been sent, oldest first, whatever they came to.
 *
 * @throws TypeError for what is no world, and for an operation that the spec does not have: a test that looks for it
 * would find nothing, whatever was sent.
 *
 * @example
 * const [request] = received(world, "createPost");
 * assert.equal(request?.status, 201);
 */
export function received(world: Journaled, operation: OperationId): JournalEntry[] {
  requireOperation(operation);
  if (typeof world?.journal?.entries !== "function") {
    throw new TypeError("Give the world: what the fixture `world` or `createMockServer()` gives.");
  }
  return world.journal.entries().filter((entry) => findOperation(entry) === operation);
}

/** @throws TypeError */
export function requireOperation(operation: OperationId): void {
  if (Object.hasOwn(operations, operation)) return;
  throw new TypeError(
    `The spec has no operation ${JSON.stringify(operation)}: operations are named as createPost or listPosts.`,
  );
}

/** All that came, a line for each, as a message tells it. */
export function tellReceived({ journal }: Journaled): string {
  const lines = journal.entries().map((entry) => {
    const { method, path, status, body, body_left_out } = entry;
    const kept = body === null ? "" : ` ${JSON.stringify(body)}`;
    const sent = body_left_out ? " with a body that is not kept (a form, or over 64 kB)" : kept;
    return `  ${findOperation(entry) ?? "no operation"} (${method} ${path}) → ${status}${sent}`;
  });
  return lines.length === 0 ? "  nothing" : lines.join("\n");
}
