/** Calls what changes nothing: reads, and operations that only validate; and asks for what must be refused. */
import type { Call } from "./caller.ts";
import { departure } from "./departure.ts";
import type { Examination, KnownOperation } from "./examination.ts";
import { withKnownIds } from "./known-bodies.ts";
import { parametersIn } from "./known-ids.ts";
import { bodyExamples, isStatusDocumented, parametersOf } from "./spec-document.ts";

/** RFC 9110, 9.2.1 and RFC 5323: a method that changes nothing, and that no path of the spec has. */
const FOREIGN_METHOD = "SEARCH";
const UNKNOWN_PARAMETER = "postern_verify=1";

export async function examineRead(operation: KnownOperation, examination: Examination) {
  const { security, method, path: template } = operation;
  const credential = examination.credentialFor(operation);
  if (security.length > 0) await expectUnauthorized(operation, examination);
  if (credential === undefined) {
    const schemes = new Set(security.map(({ scheme }) => scheme));
    examination.skip(operation, schemes.has("apiKey") ? "it takes a key" : "it takes a session");
    return;
  }
  if (parametersIn(template).length > 0)
    await expectNotFound(operation, { credential }, examination);
  const path = await examination.pathOf(operation);
  if (path === undefined) return;
  const call: Call = { method, path, credential };
  if (operation.requestBody === "none") await readIt(operation, call, examination);
  else await validateIt(operation, call, examination);
}

async function readIt(operation: KnownOperation, call: Call, examination: Examination) {
  const query = examplesAsQuery(operation, ({ required }) => required === true);
  const answered = await examination.judge(operation, { ...call, query });
  const etag = answered?.status === 200 ? answered.headers.get("etag") : undefined;
  if (etag && isStatusDocumented(operation, 304)) {
    await readAgain(operation, { ...call, query, headers: { "if-none-match": etag } }, examination);
  }
  const all = examplesAsQuery(operation, ({ name }) => name !== "cursor");
  if (all !== query) await examination.judge(operation, { ...call, query: all });
  await examination.expectRefusal(
    operation,
    { ...call, query: query === "" ? UNKNOWN_PARAMETER : `${query}&${UNKNOWN_PARAMETER}` },
    { statuses: [400], code: "INVALID_PARAMETER" },
  );
  await examination.expectRefusal(
    operation,
    { ...call, method: FOREIGN_METHOD },
    { statuses: [405], code: "METHOD_NOT_ALLOWED" },
  );
}

/** What has not changed is not sent again. */
async function readAgain(operation: KnownOperation, call: Call, examination: Examination) {
  const again = await examination.judge(operation, call);
  const hasChanged = again?.headers.get("etag") !== call.headers?.["if-none-match"];
  if (again?.status !== 200 || hasChanged) return;
  const message = "If-None-Match had the ETag that it still has: expected 304.";
  examination.report(operation, departure("WRONG_STATUS", again, message));
}

async function validateIt(operation: KnownOperation, call: Call, examination: Examination) {
  for (const example of Object.values(bodyExamples(operation))) {
    const json = withKnownIds(example, examination.known);
    await examination.judge(operation, { ...call, json });
  }
  await expectInvalid(operation, call, examination);
}

/** A body that no operation takes. */
export function expectInvalid(operation: KnownOperation, call: Call, examination: Examination) {
  return examination.expectRefusal(
    operation,
    { ...call, json: { postern_verify: true } },
    { statuses: [422], code: "VALIDATION_FAILED" },
  );
}

/** Ids need not exist: whoever shows nothing must not learn whether they do. */
export function expectUnauthorized(operation: KnownOperation, examination: Examination) {
  const { method, path, requestBody } = operation;
  return examination.expectRefusal(
    operation,
    {
      method,
      path: unknownPath(operation, path),
      credential: "none",
      ...(requestBody === "json" && { json: {} }),
    },
    { statuses: [401], code: "UNAUTHORIZED" },
  );
}

function expectNotFound(
  operation: KnownOperation,
  { credential }: Pick<Call, "credential">,
  examination: Examination,
) {
  const { method, path: template } = operation;
  const path = unknownPath(operation, template);
  const [json] = Object.values(bodyExamples(operation));
  const query = examplesAsQuery(operation, ({ required }) => required === true);
  return examination.expectRefusal(
    operation,
    { method, path, query, credential, ...(json !== undefined && { json }) },
    { statuses: [404], code: "NOT_FOUND" },
  );
}

/** Names things that look like those of the spec, and that nobody has. */
function unknownPath(operation: KnownOperation, template: string): string {
  const examples = new Map(parametersOf(operation).map(({ name, example }) => [name, example]));
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const [prefix] = String(examples.get(name)).split("_", 1);
    return `${prefix}_${"0".repeat(20)}`;
  });
}

type QueryParameter = ReturnType<typeof parametersOf>[number];

/** The examples of some parameters of the query, as a query. */
function examplesAsQuery(
  operation: KnownOperation,
  isChosen: (parameter: QueryParameter) => boolean,
): string {
  const query = new URLSearchParams();
  for (const parameter of parametersOf(operation)) {
    const { name, in: place, example } = parameter;
    if (place !== "query" || example === undefined || !isChosen(parameter)) continue;
    for (const value of [example].flat()) query.append(name, String(value));
  }
  return query.toString();
}
