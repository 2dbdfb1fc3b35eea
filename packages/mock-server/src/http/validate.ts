/** Check 13: parameters and body fit the spec. */
import type { Operation, OperationValidators, SchemaFault, Validate } from "@postern/spec";
import { validators } from "@postern/spec/validators";
import { requireBodyScopes } from "../domain/access/authorization.ts";
import type { Caller } from "../domain/access/caller.ts";
import { type FieldError, problem, refuseFaults, summarize } from "../domain/wire/problem.ts";
import { check, checkLater } from "./check.ts";
import type { Exchange } from "./exchange.ts";
import { readBody } from "./read-body.ts";
import type { Route } from "./routes/router.ts";
import { toFieldErrors } from "./schema-violations.ts";

/** What an operation gets: typed by its row of the spec, defaults filled in. */
export interface Input {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * @throws Problem `NOT_ACCEPTABLE`, `INVALID_PARAMETER`, `INVALID_DATE`, `MISSING_PARAMETER`, `UNSUPPORTED_MEDIA_TYPE`,
 * `PAYLOAD_TOO_LARGE`, `INVALID_JSON`, `VALIDATION_FAILED`, `INVALID_SCOPE`, and `INSUFFICIENT_SCOPE` for what the body asks for.
 */
export async function validate(
  exchange: Exchange,
  { operation, params }: Route,
  caller: Caller | undefined,
): Promise<Input> {
  const { request } = exchange;
  const fits = validators[operation.id];
  check(exchange, 13, () => requireAcceptable(request.header("accept")));
  const path = check(exchange, 13, () => fitParameters({ ...params }, fits.path, "path"));
  const query = check(exchange, 13, () =>
    fitParameters(parseQuery(request.query), fits.query, "query"),
  );
  const body = await checkLater(exchange, 13, async () => {
    const read = await readBody(request, operation);
    requireFittingBody(read, operation, fits);
    return read;
  });
  const { policy } = exchange.server;
  check(exchange, 11, () => requireBodyScopes(operation, body, { caller, policy }));
  return { path: path ?? {}, query: query ?? {}, body };
}

function requireFittingBody(body: unknown, operation: Operation, fits: OperationValidators): void {
  if (body === undefined) requireBodyless(fits);
  else if (fits.body?.(body) === false) refuse(operation, toFieldErrors(fits.body.errors ?? []));
}

/** @throws Problem `VALIDATION_FAILED`, or `INVALID_SCOPE` where scopes that there are not are all that is wrong. */
function refuse(operation: Operation, errors: readonly FieldError[]): void {
  const isOwn = operation.errors.includes("INVALID_SCOPE");
  if (isOwn && errors.every(({ pointer, code }) => SCOPE.test(pointer) && code === "NOT_ALLOWED")) {
    throw problem("INVALID_SCOPE", { message: summarize(errors), errors });
  }
  refuseFaults(errors);
}

const SCOPE = /^\/scopes\/\d+$/;

function fitParameters(
  values: Record<string, unknown>,
  fits: Validate | undefined,
  place: "path" | "query",
): Record<string, unknown> {
  const isFitting = fits === undefined ? Object.keys(values).length === 0 : fits(values);
  if (isFitting) return values;
  const found = fits?.errors ?? Object.keys(values).map(unknownParameter);
  const errors = toFieldErrors(found);
  throw problem(codeOf(found), { message: `In the ${place}, ${summarize(errors)}`, errors });
}

/** The code that says most and is true of every fault. */
function codeOf(found: readonly SchemaFault[]) {
  if (found.every(({ keyword }) => keyword === "required")) return "MISSING_PARAMETER";
  const dates = new Set(found.filter(isDateFault).map(({ instancePath }) => instancePath));
  const isDateAlone = found.every(({ instancePath }) => dates.has(instancePath));
  return isDateAlone ? "INVALID_DATE" : "INVALID_PARAMETER";
}

const isDateFault = ({ keyword, params }: SchemaFault): boolean =>
  keyword === "format" && (params["format"] === "date" || params["format"] === "date-time");

/** What a validator would have found, had an operation without parameters one. */
const unknownParameter = (additionalProperty: string): SchemaFault => ({
  instancePath: "",
  keyword: "additionalProperties",
  params: { additionalProperty },
});

/** A name that comes twice becomes a list. */
function parseQuery(query: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  if (query === "") return values;
  requireUtf8(query);
  for (const [name, value] of new URLSearchParams(query)) {
    const before = Object.hasOwn(values, name) ? values[name] : undefined;
    const next = before === undefined ? value : [before, value].flat();
    Object.defineProperty(values, name, { value: next, enumerable: true, writable: true });
  }
  return values;
}

/** URLSearchParams would put replacement characters in place of what is wrong. */
function requireUtf8(query: string): void {
  try {
    decodeURIComponent(query);
  } catch {
    throw problem("INVALID_PARAMETER", {
      message: "The query is not percent-encoded UTF-8. Encode each name and value separately.",
    });
  }
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
    message: "The request has no body: send one, with its Content-Type.",
    errors: [{ pointer: "", code: "REQUIRED", message: "is required" }],
  });
}
