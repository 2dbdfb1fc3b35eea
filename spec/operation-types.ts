/** The types of an operation as the server meets them: its input after validation, and the data it answers. */

import type { OperationId } from "./generated/operations.ts";
import type { components, operations } from "./generated/server-types.ts";

/** The schemas as the server holds them: requests with their defaults filled in, every enum strict. */
export type ServerSchemas = components["schemas"];

/** What an operation is called with, once its request has been validated and defaults are filled in. */
export interface OperationInput<Id extends OperationId> {
  readonly path: Parameters<Id, "path">;
  readonly query: Parameters<Id, "query">;
  readonly body: Body<operations[Id]>;
}

/** `data` of the operation's successful answers; `undefined` where success has no body. */
export type OperationData<Id extends OperationId> = DataOf<operations[Id]["responses"]>;

/** No member at all, where the operation takes no such parameters. */
type Parameters<
  Id extends OperationId,
  Place extends "path" | "query",
> = operations[Id]["parameters"] extends { [Name in Place]?: infer Found }
  ? [NonNullable<Found>] extends [never]
    ? NoParameters
    : NonNullable<Found>
  : NoParameters;

type NoParameters = Readonly<Record<never, never>>;

type Body<Described> = Described extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Described extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

type DataOf<Responses> = {
  [Status in keyof Responses & Success]: Responses[Status] extends {
    content: { "application/json": { data: infer Data } };
  }
    ? Data
    : undefined;
}[keyof Responses & Success];

type Success = 200 | 201 | 202 | 204;
