/** What a world has been asked, operation by operation. */
import type { OperationId, OperationInput } from "@postern/spec";
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
 * @example
 * const [request] = received(world, "createPost");
 * assert.equal(request?.status, 201);
 */
export const received = ({ journal }: Journaled, operation: OperationId): JournalEntry[] =>
  journal.entries().filter((entry) => findOperation(entry) === operation);

/** All that came, a line for each, as a message tells it. */
export function tellReceived({ journal }: Journaled): string {
  const lines = journal.entries().map((entry) => {
    const { method, path, status, body } = entry;
    const sent = body === null ? "" : ` ${JSON.stringify(body)}`;
    return `  ${findOperation(entry) ?? "no operation"} (${method} ${path}) → ${status}${sent}`;
  });
  return lines.length === 0 ? "  nothing" : lines.join("\n");
}
