/** Holds an answer against the spec: its status, and its body for that status. */
import type { OperationId } from "@postern/spec";
import { validators } from "@postern/spec/validators";
import { findOperation } from "./find-operation.ts";

/** What the responses of the kit's own fetch were asked for. */
const asked = new WeakMap<Response, OperationId>();

/** Remembers what a response answers, so that a test need not say it again. */
export function rememberRequest(response: Response, request: Request): Response {
  const operation = findOperation({ method: request.method, path: new URL(request.url).pathname });
  if (operation !== undefined) asked.set(response, operation);
  return response;
}

export interface Conformance {
  /** Undefined where it is not known what was asked. */
  readonly operation: OperationId | undefined;
  /** Where it departs from the spec; none: it does not. */
  readonly faults: readonly string[];
}

/**
 * Reads a copy of the body, so that the test can still read it.
 * @param operation What was asked. @default what the response of the kit's fetch answers
 */
export async function conformanceOf(
  response: Response,
  operation: OperationId | undefined = asked.get(response),
): Promise<Conformance> {
  if (operation === undefined) return { operation, faults: [UNKNOWN] };
  const validate = validators[operation].responses[String(response.status)];
  if (validate === undefined) {
    const known = Object.keys(validators[operation].responses).join(", ");
    return { operation, faults: [`the status ${response.status} is not among ${known}`] };
  }
  const body = await bodyOf(response);
  if (validate(body)) return { operation, faults: [] };
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || "the body"} ${message ?? "does not fit"} ${JSON.stringify(params)}`,
  );
  return { operation, faults };
}

const UNKNOWN =
  'what was asked is not known: name the operation, as in toConformToSpec("listPosts")';

async function bodyOf(response: Response): Promise<unknown> {
  const written = await response.clone().text();
  if (written === "") return undefined;
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return written;
  }
}
