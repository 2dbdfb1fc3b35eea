/** Holds an answer against the spec: its status, and its body for that status. */
import type { OperationId } from "@postern/spec";
import { validators } from "@postern/spec/validators";
import { findOperation } from "./find-operation.ts";
import { requireOperation } from "./received.ts";

interface Asked {
  readonly operation: OperationId;
  /** Whether the answer has no body, whatever the spec says of it: that of HEAD. */
  readonly isBodiless: boolean;
}

/** What the responses of the kit's own fetch were asked for. */
const asked = new WeakMap<Response, Asked>();

/** Remembers what a response answers, so that a test need not say it again. */
export function rememberRequest(response: Response, request: Request): Response {
  const operation = findOperation({ method: request.method, path: new URL(request.url).pathname });
  const isBodiless = request.method === "HEAD";
  if (operation !== undefined) asked.set(response, { operation, isBodiless });
  return response;
}

export interface Conformance {
  readonly operation: OperationId;
  /** Where it departs from the spec; none: it does not. */
  readonly faults: readonly string[];
}

/**
 * Reads a copy of the body, so that the test can still read it.
 * @param operation What was asked. @default what the response of the kit's fetch answers
 * @throws TypeError where it is not known what was asked.
 */
export async function conformanceOf(
  response: Response,
  operation: OperationId | undefined = asked.get(response)?.operation,
): Promise<Conformance> {
  if (operation === undefined) throw new TypeError(UNKNOWN);
  requireOperation(operation);
  const validate = validators[operation].responses[String(response.status)];
  if (validate === undefined) {
    const known = Object.keys(validators[operation].responses).join(", ");
    return { operation, faults: [`the status ${response.status} is not among ${known}`] };
  }
  if (asked.get(response)?.isBodiless) return { operation, faults: [] };
  const { body, type } = await bodyOf(response);
  if (body !== undefined && type !== JSON_TYPE) {
    return { operation, faults: [`the content type is ${type || "missing"}, not ${JSON_TYPE}`] };
  }
  if (validate(body)) return { operation, faults: [] };
  const faults = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || "the body"} ${message ?? "does not fit"} ${JSON.stringify(params)}`,
  );
  return { operation, faults };
}

const JSON_TYPE = "application/json";
const UNKNOWN =
  'What was asked is not known: name the operation, as in toConformToSpec("listPosts").';

async function bodyOf(
  response: Response,
): Promise<{ readonly body: unknown; readonly type: string }> {
  const [type = ""] = (response.headers.get("content-type") ?? "").toLowerCase().split(/\s*;/, 1);
  const written = await response.clone().text();
  if (written === "") return { body: undefined, type };
  try {
    return { body: JSON.parse(written) as unknown, type };
  } catch {
    return { body: written, type };
  }
}
