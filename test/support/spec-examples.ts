/** What the document of the API shows by example: bodies, parameters and answers. */
import type { Operation } from "@postern/spec";
import { document } from "@postern/spec/document";

export interface Example {
  readonly value?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
  readonly schema?: unknown;
}

interface DocumentedOperation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples?: Record<string, Example> }>>;
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

export const documented = ({ method, path }: Operation) =>
  (document.paths as unknown as Record<string, Record<string, DocumentedOperation>>)[path]?.[
    method.toLowerCase()
  ] as DocumentedOperation;

/** Follows references within the document, one after the other. */
export function resolve(node: unknown): unknown {
  const { $ref } = (node ?? {}) as { readonly $ref?: string };
  if ($ref === undefined) return node;
  const found = $ref
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((place, key) => (place as Record<string, unknown>)[key], document);
  return resolve(found);
}

export const bodyExamples = (operation: Operation): readonly unknown[] =>
  Object.values(documented(operation).requestBody?.content ?? {}).flatMap(({ examples }) =>
    Object.values(examples ?? {}).map(({ value }) => value),
  );

export const queryExamples = (operation: Operation): readonly Parameter[] =>
  (documented(operation).parameters ?? [])
    .map((parameter) => resolve(parameter) as Parameter)
    .filter((parameter) => parameter.in === "query" && parameter.example !== undefined);

/** The parameters of the query that take a day or a time. */
export const dateParameters = (operation: Operation): readonly Parameter[] =>
  queryExamples(operation).filter(({ example }) => /^\d{4}-\d\d-\d\d/.test(String(example)));
