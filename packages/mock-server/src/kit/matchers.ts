/** Matchers for vitest: what a world has received, and whether an answer conforms to the spec. */
import type { OperationId } from "@postern/spec";
import type { MatcherState } from "vitest";
import type { Journal } from "../control/journal.ts";
import { conformanceOf } from "./conformance.ts";
import { received, tellReceived } from "./received.ts";

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A body is some of what was sent; where there is none, anything will do. */
export function toHaveReceived(
  this: MatcherState,
  world: { readonly journal: Journal },
  ...[operation, body]: [operation: OperationId, body?: object]
): Result {
  const found = received(world, operation).filter(
    ({ body: sent }) => body === undefined || this.equals(sent, body, [this.utils.subsetEquality]),
  );
  const isNot = this.isNot ? " not" : "";
  const wanted = body === undefined ? operation : `${operation} with ${this.utils.stringify(body)}`;
  return {
    pass: found.length > 0,
    message: () =>
      `expected the world${isNot} to have received ${wanted}; it has received:\n${tellReceived(world)}`,
  };
}

export async function toConformToSpec(
  this: MatcherState,
  response: Response,
  operation?: OperationId,
): Promise<Result> {
  const { operation: asked = "the operation", faults } = await conformanceOf(response, operation);
  return {
    pass: faults.length === 0,
    message: () =>
      this.isNot
        ? `expected the answer to ${asked} not to conform to the spec, which it does`
        : `expected the answer to ${asked} to conform to the spec: ${faults.join("; ")}`,
  };
}
