/** What the rest of Postern reads from the spec: types, operations, the catalogue of errors. */
export type { Operation, Repeat, Requirement } from "./operation.ts";
export { type ErrorCode, errorCatalogue } from "./generated/errors.ts";
export { type OperationId, operations } from "./generated/operations.ts";
export type { components, operations as OperationTypes, paths } from "./generated/types.ts";

import type { components } from "./generated/types.ts";

/** The schemas of the spec by name: `Schemas["Post"]`. */
export type Schemas = components["schemas"];
