/** Walks the paths of a document: one entry for each operation, with its parameters resolved. */

import type { Operation } from "../operation.ts";
import {
  httpMethods,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  resolve,
} from "./document.ts";

export interface OperationEntry {
  readonly path: string;
  readonly method: Operation["method"];
  readonly operation: OperationObject;
  /** Its own parameters and those of its path. */
  readonly parameters: readonly Parameter[];
  /** Where an author finds it: `spec/paths/posts.yaml, createPost`. */
  readonly place: string;
}

/** Every operation in the order of the document. */
export function listOperations(document: OpenApiDocument): OperationEntry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((httpMethod) => {
      const operation = item[httpMethod];
      if (!operation) {
        return [];
      }
      const method = methodNames[httpMethod];
      const references = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const parameters = references.map((reference) => resolve<Parameter>(document, reference));
      const file = `spec/paths/${operation.tags?.[0] ?? "*"}.yaml`;
      const place = `${file}, ${operation.operationId ?? `${method} ${path}`}`;
      return [{ path, method, operation, parameters, place }];
    }),
  );
}

const methodNames = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
} as const;
