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
  const requests = received(world, operation);
  const found = requests.filter(
    ({ body: sent }) => body === undefined || this.equals(sent, body, [this.utils.subsetEquality]),
  );
  if (this.isNot && body !== undefined && requests.some((request) => request.body_left_out)) {
    throw new TypeError(
      `Nobody can tell whether ${operation} was sent this: of a request to it the body was not kept, which is a form or over 64 kB.`,
    );
  }
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
  requireResponse(response);
  const { operation: asked, faults } = await conformanceOf(response, operation);
  return {
    pass: faults.length === 0,
    message: () =>
      this.isNot
        ? `expected the answer to ${asked} not to conform to the spec, which it does`
        : `expected the answer to ${asked} to conform to the spec: ${faults.join("; ")}`,
  };
}

function requireResponse(response: unknown): asserts response is Response {
  if (response instanceof Response) return;
  const advice = response instanceof Promise ? "await it first" : "give what fetch resolves with";
  throw new TypeError(`toConformToSpec takes a Response: ${advice}.`);
}
