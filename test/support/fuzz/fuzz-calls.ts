/** Makes calls of an operation: some fit its spec, most nearly do, and some are garbage. */
import type { Operation } from "@postern/spec";
import { document } from "@postern/spec/document";
import fc from "fast-check";
import { bodyExamples, documented, type Parameter, resolve } from "../spec-examples.ts";
import { mutations, rewritings } from "./fuzz-mutation.ts";
import { type JsonSchema, valuesOf } from "./fuzz-schema.ts";
import { anything, asText, inheritedNames, mark, texts, times } from "./fuzz-values.ts";

/** Marks stand where something known comes when it is sent. */
export interface FuzzCall {
  readonly operation: Operation;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly caller: "key" | "session" | "company key" | "agency" | "nobody";
}

interface DocumentedParameter extends Parameter {
  readonly schema: JsonSchema;
  readonly required?: boolean;
}

export function callsOf(operation: Operation): fc.Arbitrary<FuzzCall> {
  const parameters = parametersOf(operation);
  const isIn = (place: string) => parameters.filter((parameter) => parameter.in === place);
  return fc.record({
    operation: fc.constant(operation),
    path: fc
      .tuple(pathsOf(operation, isIn("path")), queriesOf(isIn("query")))
      .map(([path, query]) => (query === "" ? path : `${path}?${query}`)),
    headers: headersOf(operation, isIn("header")),
    body: bodiesOf(operation),
    caller: callersOf(operation),
  });
}

/** Its own, and those that all operations of its path share. */
function parametersOf(operation: Operation): readonly DocumentedParameter[] {
  const shared = document.paths[operation.path as keyof typeof document.paths] as {
    readonly parameters?: readonly unknown[];
  };
  return [...(shared.parameters ?? []), ...(documented(operation).parameters ?? [])].map(
    (parameter) => resolve(parameter) as DocumentedParameter,
  );
}

function callersOf({ security, keyKinds }: Operation): fc.Arbitrary<FuzzCall["caller"]> {
  const isFor = (wanted: string) => security.some(({ scheme }) => scheme === wanted);
  const able: FuzzCall["caller"][] = [];
  if (isFor("apiKey")) able.push("key", ...(keyKinds ? (["company key"] as const) : []));
  if (isFor("session")) able.push("session");
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(able.length > 0 ? able : ["nobody" as const])) },
    { weight: 1, arbitrary: fc.constantFrom("company key", "agency", "session") },
  );
}

const ODD_SEGMENTS = [
  "%00",
  "%2F",
  "..%2f..",
  "%E0%A4%A",
  "%ff",
  "%",
  "a%20b",
  "%ED%A0%80",
  ";a=b",
  "post_%30",
  "__proto__",
  "constructor",
  "a".repeat(5_000),
] as const;

function pathsOf(
  { path }: Operation,
  parameters: readonly DocumentedParameter[],
): fc.Arbitrary<string> {
  const segments = parameters.map(({ name, schema }) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.nat(9).map((pick) => mark.id(name.replace(/_id$/u, ""), pick)) },
      { weight: 2, arbitrary: valuesOf(schema, name).map(encoded) },
      { weight: 2, arbitrary: fc.constantFrom(...ODD_SEGMENTS) },
      { weight: 1, arbitrary: texts.map(encoded) },
    ),
  );
  return fc.tuple(...segments).map((values) => {
    let next = 0;
    return path.replaceAll(/\{\w+\}/gu, () => values[next++] ?? "x");
  });
}

function encoded(value: unknown): string {
  const text = asText(value);
  return text.startsWith("@id:") ? text : encodeURIComponent(text.toWellFormed());
}

const pair = (name: string, value: unknown): string => `${name}=${encoded(value)}`;

/** Of the parameters there are, some, and now and then others, twice, or badly encoded. */
function queriesOf(parameters: readonly DocumentedParameter[]): fc.Arbitrary<string> {
  const fitting = parameters.map(({ name, schema, required = false }) => {
    const value = fc.oneof(
      { weight: 5, arbitrary: valuesOf(schema, name) },
      { weight: 1, arbitrary: anything },
      { weight: 1, arbitrary: times },
    );
    const written = value.map((made) =>
      [made]
        .flat()
        .map((one) => pair(name, one))
        .join("&"),
    );
    return fc.option(written, { nil: "", freq: required ? 9 : 1 });
  });
  const names = fc.oneof(
    inheritedNames,
    texts,
    fc.constantFrom("limit", "cursor", "page", "confirm"),
  );
  const other = fc.oneof(
    fc.tuple(names, texts).map(([name, value]) => pair(encoded(name), value)),
    fc.constantFrom("limit=1&limit=2", "limit[]=1", "%", "a=%ff", "&&==&", "limit=%31", "limit=+1"),
    fc.constantFrom("cursor=e30", "cursor=bnVsbA", "cursor=W10", "cursor=eyJhZnRlciI6bnVsbH0"),
  );
  return fc
    .tuple(fc.tuple(...fitting), seldom(other, ""))
    .map(([first, last]) => [...first, last].filter((part) => part !== "").join("&"));
}

const ODD_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["if-match", "*"],
  ["if-match", '"v1", W/"v2",,'],
  ["if-none-match", "*"],
  ["if-none-match", '"'],
  ["accept", "text/html"],
  ["accept", ",;q=,*/*;q=x"],
  ["content-type", "application/json; charset=utf-16"],
  ["content-type", ";"],
  ["content-encoding", "gzip"],
  ["content-length", "99999999999999999999"],
  ["origin", "null"],
  ["origin", "http://[::1"],
  ["x-forwarded-for", "1.2.3.4, ::ffff:300.1.1.1, unknown"],
  ["x-workspace-id", "ws_other"],
  ["x-request-id", "a b\u00ff"],
  ["idempotency-key", '"'],
  ["range", "bytes=0-"],
  ["user-agent", "\u00ff".repeat(3_000)],
  ["x-http-method-override", "DELETE"],
  ["__proto__", "x"],
  ["constructor", "x"],
];

function headersOf(
  { workspaceScoped }: Operation,
  parameters: readonly DocumentedParameter[],
): fc.Arbitrary<Readonly<Record<string, string>>> {
  const value = fc.oneof(texts, fc.string({ unit: "binary", maxLength: 300 }));
  const documentedOnes = parameters.map(({ name, schema }) =>
    fc
      .oneof(valuesOf(schema, name), value)
      .map((made) => [name.toLowerCase(), asText(made)] as const),
  );
  const one = fc.oneof(fc.constantFrom(...ODD_HEADERS), ...documentedOnes);
  return fc
    .oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) },
    )
    .map((entries) =>
      Object.fromEntries([
        ...(workspaceScoped ? [["x-workspace-id", "ws_acme"]] : []),
        ...entries.map(([name, text]) => [name, sendable(text)]),
      ]),
    );
}

/** What the platform lets be sent in a header. */
const sendable = (text: string) => text.replaceAll(/[^\t\x20-\xff]/gu, "?");

function bodiesOf(operation: Operation): fc.Arbitrary<FuzzCall["body"]> {
  const content = documented(operation).requestBody?.content ?? {};
  const [described] = Object.values(content) as readonly { readonly schema?: JsonSchema }[];
  if (described?.schema === undefined) {
    return seldom(fc.constantFrom("{}", "x"), undefined);
  }
  const examples = bodyExamples(operation);
  const valid = fc.oneof(
    valuesOf(described.schema),
    ...(examples.length > 0 ? [fc.constantFrom(...examples)] : []),
  );
  const mutated = fc
    .tuple(valid, fc.array(mutations, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce<unknown>((made, change) => change(made), value));
  const value = fc.oneof(
    { weight: 10, arbitrary: valid },
    { weight: 5, arbitrary: mutated },
    { weight: 1, arbitrary: anything },
  );
  const written = fc
    .tuple(value, rewritings)
    .map(([made, rewrite]) => rewrite(JSON.stringify(made) ?? "null"));
  return fc.option(written, { nil: undefined, freq: 20 });
}

const seldom = <Value, Otherwise>(value: fc.Arbitrary<Value>, otherwise: Otherwise) =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: 12, arbitrary: fc.constant(otherwise) });
