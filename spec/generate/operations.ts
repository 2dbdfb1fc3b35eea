/** Emits the table of operations: what the server routes by and the client calls by. */
import type { Operation } from "../operation.ts";
import { type GeneratedFile, generatedNotice, type Model, type OperationModel } from "./model.ts";

export function emitOperations(model: Model): GeneratedFile {
  const rows = model.operations.map(
    (operation) => `  ${operation.id}: ${JSON.stringify(tableRow(operation))},`,
  );
  const text = `${generatedNotice}import type { Operation } from "../operation.ts";

/** Every operation of the spec by its id. */
export const operations = {
${rows.join("\n")}
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
`;
  return { path: "spec/generated/operations.ts", text };
}

function tableRow(operation: OperationModel): Operation {
  const { keyKinds, bodyScopes, deprecation } = operation;
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    resource: operation.resource,
    name: operation.name,
    security: operation.security,
    ...(keyKinds && { keyKinds }),
    ...(bodyScopes && { bodyScopes }),
    repeat: operation.repeat,
    paging: operation.paging,
    workspaceScoped: operation.workspaceScoped,
    requestBody: operation.requestBody,
    success: operation.success,
    errors: operation.errors,
    deprecated: operation.deprecated,
    ...(deprecation && { deprecation }),
  };
}
