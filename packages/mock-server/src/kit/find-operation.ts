/** Finds the operation that a request was for, by its method and its path. */
import { type Operation, type OperationId, operations } from "@postern/spec";

interface Asked {
  readonly method: string;
  readonly path: string;
}

interface Template {
  readonly id: OperationId;
  readonly method: string;
  readonly pattern: RegExp;
  readonly variables: number;
}

/** Those with fewer variables first: `/posts/validate` is no `/posts/{post_id}`. */
const TEMPLATES: readonly Template[] = Object.values<Operation & { readonly id: OperationId }>(
  operations,
)
  .map(({ id, method, path }) => ({
    id,
    method,
    pattern: new RegExp(`/api/v1${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
    variables: path.split("{").length,
  }))
  .sort((one, other) => one.variables - other.variables);

/** @returns undefined for what is no operation of the spec. */
export function findOperation({ method, path }: Asked): OperationId | undefined {
  const asked = method === "HEAD" ? "GET" : method;
  return TEMPLATES.find((one) => one.method === asked && one.pattern.test(path))?.id;
}
