/** What the emitters share: every operation, resource and error of the spec, read once and checked. */
import type { Operation } from "../operation.ts";
import type { OpenApiDocument, Schema } from "./document.ts";

export interface Model {
  /** The bundled document. */
  readonly document: OpenApiDocument;
  /** The same with the enums of its answers opened: what the client's types are made of. */
  readonly openDocument: OpenApiDocument;
  /** The catalogue of errors by code. */
  readonly errors: Readonly<Record<string, CatalogueError>>;
  /** In the order of the document. */
  readonly operations: readonly OperationModel[];
  /** The client's resources, each with its operations in the order of the document. */
  readonly resources: readonly ResourceModel[];
}

/** One row of `spec/errors.yaml`. */
export interface CatalogueError {
  /** Several where the policy decides. */
  readonly status: number | readonly number[];
  readonly title: string;
  /** What the caller should do. */
  readonly advice: string;
  readonly retryable: boolean;
  /** The name of the client's class for it, where callers branch on it. */
  readonly class?: string;
  /** Types of the code's own `details`, as TypeScript, by name. */
  readonly details?: Readonly<Record<string, string>>;
}

export interface ResourceModel {
  /** The client's property: `apiKeys`. */
  readonly name: string;
  /** `ApiKeys`. */
  readonly className: string;
  /** Name of its file without ending: `api-keys`. */
  readonly fileName: string;
  /** What the tag of its first operation says. */
  readonly description: string;
  readonly operations: readonly OperationModel[];
}

/** A row of the table of operations, with all that documents and types it. */
export interface OperationModel extends Operation {
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly pathParameters: readonly ParameterModel[];
  readonly queryParameters: readonly ParameterModel[];
  readonly headerParameters: readonly ParameterModel[];
  readonly types: OperationTypes;
  /** Whether the call may be made with no body at all. */
  readonly isBodyOptional: boolean;
  /** Whether every query parameter may be left out. */
  readonly isQueryOptional: boolean;
  readonly bodySchema?: Schema;
  /** What the body is, in the words of its schema. */
  readonly bodyDescription: string;
  /** The operation's own errors, in the order of the spec. */
  readonly ownErrors: readonly (CatalogueError & { readonly code: string })[];
  readonly requestExample?: unknown;
  /** An answer's `data`, with no envelope; of a list, the array. */
  readonly responseExample?: unknown;
  /** Names of the component schemas that `types` mention. */
  readonly schemas: readonly string[];
}

export interface ParameterModel {
  /** On the wire: `post_id`. */
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** Whether it takes several values. */
  readonly isList: boolean;
  /** Whether commas part the values of a list (`style: form`, `explode: false`). */
  readonly hasCommas: boolean;
  /** With every `$ref` resolved at the top. */
  readonly schema: Schema;
  readonly example?: unknown;
}

/** TypeScript expressions over `Schemas` and `OperationTypes` of `@postern/spec`. */
export interface OperationTypes {
  /** All query parameters; absent when the operation takes none. */
  readonly query?: string;
  /** `Schemas["CreatePostRequest"]`; absent when the operation takes no body. */
  readonly body?: string;
  /** `data` of the successful answers: `Schemas["Post"]`, `Schemas["Post"][]`, or `undefined` for 204. */
  readonly data: string;
  /** One item where `data` is a list. */
  readonly item?: string;
  /** What the answer says beside its data. */
  readonly meta?: string;
}

/** One file that generation makes; `path` is relative to the root of the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** First line of every generated file. */
export const generatedNotice = "// Generated from spec/openapi.yaml. Do not edit.\n";
