/** What the document of the API says of an operation beyond the table of operations: examples, parameters, headers. */
import type { Operation } from "@postern/spec";
import { document } from "@postern/spec/document";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
}

export interface DocumentedHeader {
  readonly schema: { readonly type?: string; readonly pattern?: string };
}

interface Reference {
  readonly $ref: string;
}

interface DocumentedOperation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples?: Record<string, { readonly value?: unknown }> }>
    >;
  };
  readonly responses: Readonly<
    Record<string, Reference | { readonly headers?: Record<string, DocumentedHeader | Reference> }>
  >;
}

type PathItem = Readonly<Record<string, DocumentedOperation>> & {
  readonly parameters?: DocumentedOperation["parameters"];
};

const paths = document.paths as unknown as Readonly<Record<string, PathItem>>;

const documented = ({ method, path }: Operation): DocumentedOperation => {
  const found = paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`The document has no ${method} ${path}.`);
  return found;
};

/** Of the path and of the operation. */
export function parametersOf(operation: Operation): Parameter[] {
  const { parameters: ofPath = [] } = paths[operation.path] ?? {};
  const { parameters = [] } = documented(operation);
  return [...ofPath, ...parameters].map((parameter) => resolve<Parameter>(parameter));
}

/** Bodies that the document shows, by name. */
export function bodyExamples(operation: Operation): Readonly<Record<string, unknown>> {
  const media = Object.values(documented(operation).requestBody?.content ?? {});
  const named = media.flatMap(({ examples = {} }) => Object.entries(examples));
  return Object.fromEntries(named.map(([name, { value }]) => [name, value]));
}

export const isStatusDocumented = (operation: Operation, status: number): boolean =>
  String(status) in documented(operation).responses;

/** The headers of an answer, by name. */
export function headersOf(
  operation: Operation,
  status: number,
): (readonly [string, DocumentedHeader])[] {
  const response = documented(operation).responses[String(status)];
  const { headers = {} } = resolve<{ headers?: Record<string, DocumentedHeader | Reference> }>(
    response ?? {},
  );
  return Object.entries(headers).map(([name, header]) => [name, resolve(header)]);
}

/** Follows references within the document, one after the other. */
function resolve<Node>(node: Node | Reference | object): Node {
  if (!("$ref" in (node as object))) return node as Node;
  const { $ref } = node as Reference;
  const found = $ref
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], document);
  return resolve<Node>(found as object);
}
