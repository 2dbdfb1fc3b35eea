/** Check 13: parameters and body fit the spec. */
import type { OperationValidators, Validate } from "@postern/spec";
import { validators } from "@postern/spec/validators";
import { requireBodyScopes } from "../domain/authorization.ts";
import type { Caller } from "../domain/caller.ts";
import { problem } from "../domain/problem.ts";
import type { Exchange } from "./exchange.ts";
import { toFaults } from "./faults.ts";
import { readBody } from "./read-body.ts";
import type { Route } from "./router.ts";

/** What an operation gets: typed by its row of the spec, defaults filled in. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * @throws Problem `NOT_ACCEPTABLE`, `INVALID_PARAMETER`, `MISSING_PARAMETER`, `UNSUPPORTED_MEDIA_TYPE`,
 * `PAYLOAD_TOO_LARGE`, `INVALID_JSON`, `VALIDATION_FAILED`, and `INSUFFICIENT_SCOPE` for what the body asks for.
 */
export async function validate(
  { request, server }: Exchange,
  { operation, params }: Route,
  caller: Caller | undefined,
): Promise<Input> {
  requireAcceptable(request.header("accept"));
  const fits = validators[operation.id];
  const path = fitParameters({ ...params }, fits.path, "path");
  const query = fitParameters(parseQuery(request.query), fits.query, "query");
  const body = await readBody(request, operation);
  if (body === undefined) requireBodyless(fits);
  else if (fits.body?.(body) === false) {
    throw problem("VALIDATION_FAILED", { errors: toFaults(fits.body.errors ?? []) });
  }
  if (caller !== undefined) requireBodyScopes(operation, body, { caller, policy: server.policy });
  return { path, query, body };
}

function fitParameters(
  values: Record<string, unknown>,
  fits: Validate | undefined,
  place: "path" | "query",
): Record<string, unknown> {
  const isFitting = fits === undefined ? Object.keys(values).length === 0 : fits(values);
  if (isFitting) return values;
  const errors =
    fits === undefined
      ? Object.keys(values).map((name) => unknownParameter(name))
      : toFaults(fits.errors ?? []);
  const isMissing = errors.every(({ code }) => code === "REQUIRED");
  const names = errors.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`);
  throw problem(isMissing ? "MISSING_PARAMETER" : "INVALID_PARAMETER", {
    message: `In the ${place}: ${names.join("; ")}.`,
    errors,
  });
}

const unknownParameter = (name: string) => ({
  pointer: `/${name.slice(0, 100)}`,
  code: "UNKNOWN_FIELD",
  message: "is not a parameter of this operation",
});

/** A name that comes twice becomes a list. */
function parseQuery(query: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (query === "") return values;
  for (const [name, value] of new URLSearchParams(query)) {
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    const next = before === undefined ? value : [before, value].flat();
    Object.defineProperty(values, name, { value: next, enumerable: true, writable: true });
  }
  return values;
}

function requireAcceptable(accept: string | undefined): void {
  if (accept === undefined || accept === "") return;
  const ranges = accept.split(",").map((range) => range.split(";", 1)[0]?.trim().toLowerCase());
  if (ranges.some((range) => range === "*/*" || range === "application/*")) return;
  if (ranges.some((range) => range?.startsWith("application/") && range.endsWith("json"))) return;
  throw problem("NOT_ACCEPTABLE");
}

function requireBodyless({ body, isBodyOptional }: OperationValidators): void {
  if (body === undefined || isBodyOptional) return;
  throw problem("VALIDATION_FAILED", {
    errors: [{ pointer: "", code: "REQUIRED", message: "a body is required" }],
  });
}
