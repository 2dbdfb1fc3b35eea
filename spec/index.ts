/** What the rest of Postern reads from the spec: types, operations, the catalogue of errors. */

export { type ErrorCode, errorCatalogue } from "./generated/errors.ts";
export { eventTypes } from "./generated/events.ts";
export { type OperationId, operations } from "./generated/operations.ts";
export type { components, operations as OperationTypes, paths } from "./generated/types.ts";
export type { Deprecation, Operation, Repeat, Requirement } from "./operation.ts";
export type { OperationData, OperationInput, ServerSchemas } from "./operation-types.ts";
export type { OperationValidators, SchemaFault, Validate } from "./validation.ts";

import type { components } from "./generated/types.ts";

/**
 * The schemas of the spec by name, as a caller sees them: `Schemas["Post"]`.
 * The enums of answers are open, and what has a default may be left out of a request.
 */
export type Schemas = components["schemas"];
