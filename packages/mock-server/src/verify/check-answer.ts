/** Holds one answer against the spec: its status, its body, its headers, and a failure against the catalogue of errors. */
import { type ErrorCode, errorCatalogue, type Operation, type OperationId } from "@postern/spec";
import { validators } from "@postern/spec/validators";
import { type Answered, type Departure, departure } from "./departure.ts";
import { errorCodeIn, objectIn, parseObject } from "./json-body.ts";
import { misfits } from "./misfits.ts";
import { type DocumentedHeader, headersOf, isStatusDocumented } from "./spec-document.ts";

/** Documented for every answer of its status, and sent where there is something to say. */
const SOMETIMES: ReadonlySet<string> = new Set([
  "Deprecation",
  "Idempotent-Replayed",
  "Retry-After",
  "Sunset",
]);
const RATE_HEADER = /^X-RateLimit-|^RateLimit/;
/** Of a window that a platform need not have. */
const DAILY_HEADER = /Daily/;

export interface Asked {
  readonly operation: Operation & { readonly id: OperationId };
  /** Whether a key asked for which rate windows hold, and its answers tell of them. */
  readonly hasWindows: boolean;
}

/** Everything in which an answer departs from what is documented for its operation. */
export function checkAnswer(answered: Answered, asked: Asked): Departure[] {
  const { operation } = asked;
  const { status } = answered;
  if (!isStatusDocumented(operation, status)) {
    const message = `The spec has no ${status} for ${operation.id}.`;
    return [departure("UNDOCUMENTED_STATUS", answered, message), ...checkRequestId(answered)];
  }
  return [
    ...checkFailure(answered),
    ...checkBody(answered, operation.id),
    ...(status >= 400 ? checkError(answered) : checkHeaders(answered, asked)),
    ...checkRequestId(answered),
  ];
}

/** Whoever is unavailable for a while has not failed at what was asked. */
function checkFailure(answered: Answered): Departure[] {
  const { status, text } = answered;
  if (status < 500 || status === 503) return [];
  const code = errorCodeIn(text) ?? "no code";
  return [departure("SERVER_FAILED", answered, `An example of the spec came to ${code}.`)];
}

/** What a request must be refused with. */
export interface Refusal {
  readonly statuses: readonly number[];
  readonly code: ErrorCode;
}

/** An answer to a request that any server of the spec refuses. */
export function checkRefusal(answered: Answered, { statuses, code }: Refusal): Departure[] {
  // Whether a caller may ask at all is judged before what is asked.
  const isForbidden = answered.status === 403 && !statuses.includes(401);
  if (isForbidden) {
    return [
      ...checkBody(answered, "getPost"),
      ...checkError(answered),
      ...checkRequestId(answered),
    ];
  }
  if (!statuses.includes(answered.status)) {
    const message = `Expected ${statuses.join(" or ")} ${code}.`;
    return [departure("WRONG_STATUS", answered, message)];
  }
  const found = errorCodeIn(answered.text);
  const wrongCode =
    found === code
      ? []
      : [departure("ERROR_MISFIT", answered, `The code is ${found ?? "missing"}, not ${code}.`)];
  return [
    ...checkBody(answered, "getPost"),
    ...wrongCode,
    ...checkError(answered),
    ...checkRequestId(answered),
  ];
}

/** @param id of an operation with the schema; a status that it does not have is one of the common failures. */
function checkBody(answered: Answered, id: OperationId): Departure[] {
  const { responses } = validators[id];
  const validate = responses[String(answered.status)] ?? responses["404"];
  if (answered.text === "") {
    if (validate?.(undefined) !== false) return [];
    return [departure("BODY_MISFIT", answered, "There is no body.")];
  }
  const type = answered.headers.get("content-type") ?? "none";
  const body = parseObject(answered.text);
  if (body === undefined || !/^application\/(.+\+)?json\b/i.test(type)) {
    const message = `The body is no JSON, or does not say so (Content-Type ${type}).`;
    return [departure("NOT_JSON", answered, message)];
  }
  if (validate === undefined || validate(body)) return [];
  return misfits(validate.errors ?? []).map((message) =>
    departure("BODY_MISFIT", answered, message),
  );
}

function checkError(answered: Answered): Departure[] {
  const { status, code, request_id } = objectIn(parseObject(answered.text), "error");
  // What is no failure at all has been told already.
  if (code === undefined) return [];
  const known: readonly number[] | undefined = Object.hasOwn(errorCatalogue, String(code))
    ? [errorCatalogue[code as ErrorCode].status].flat()
    : undefined;
  const faults = [
    status !== answered.status &&
      `error.status is ${String(status)}, and the status ${answered.status}.`,
    request_id !== answered.headers.get("x-request-id") &&
      "error.request_id is not the X-Request-Id of the answer.",
    known === undefined && `The catalogue of errors has no ${String(code)}.`,
    known?.includes(answered.status) === false &&
      `${String(code)} is a ${known.join(" or ")}, not a ${answered.status}.`,
    answered.status === 429 && !answered.headers.has("retry-after") && "There is no Retry-After.",
  ];
  return faults
    .filter((fault) => fault !== false)
    .map((fault) => departure("ERROR_MISFIT", answered, fault));
}

function checkHeaders(answered: Answered, { operation, hasWindows }: Asked): Departure[] {
  return headersOf(operation, answered.status).flatMap(([name, header]) => {
    const value = answered.headers.get(name);
    if (value !== null) return checkHeader({ name, value }, header, answered);
    const isRate = RATE_HEADER.test(name);
    if (SOMETIMES.has(name) || DAILY_HEADER.test(name) || (isRate && !hasWindows)) return [];
    // Looked at for every answer, whatever is documented.
    if (name === "X-Request-Id") return [];
    // RFC 9110, 15.4.5: of a 304 what the cache may need is enough.
    if (answered.status === 304 && name !== "ETag") return [];
    return [departure("HEADER_MISSING", answered, `There is no ${name}.`)];
  });
}

function checkHeader(
  { name, value }: { readonly name: string; readonly value: string },
  { schema }: DocumentedHeader,
  answered: Answered,
): Departure[] {
  const isFitting =
    (schema.type !== "integer" || /^\d+$/.test(value)) &&
    (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value));
  if (isFitting) return [];
  return [departure("HEADER_MISFIT", answered, `${name} is no such value: ${value.slice(0, 100)}`)];
}

function checkRequestId(answered: Answered): Departure[] {
  if (answered.headers.has("x-request-id")) return [];
  return [departure("HEADER_MISSING", answered, "There is no X-Request-Id.")];
}
