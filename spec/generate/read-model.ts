/** Reads the model that the emitters share out of the bundled document. */
import type { Operation, Repeat, Requirement } from "../operation.ts";
import { checkSpec } from "./check-spec.ts";
import {
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type RequestBody,
  resolve,
  type Schema,
} from "./document.ts";
import { exampleOf, requestExample, responseExample } from "./example.ts";
import { listOperations, type OperationEntry } from "./list-operations.ts";
import type {
  CatalogueError,
  Model,
  OperationModel,
  ParameterModel,
  ResourceModel,
} from "./model.ts";
import { openResponseEnums } from "./open-enums.ts";
import { readOperationTypes } from "./operation-types.ts";

/** @throws {Error} with a line for each fault of the spec. */
export function readModel(
  document: OpenApiDocument,
  errors: Readonly<Record<string, CatalogueError>>,
): Model {
  checkSpec(document, errors);
  const openDocument = openResponseEnums(document);
  const opened = listOperations(openDocument);
  const operations = listOperations(document).map((entry, index) => ({
    ...readRow(document, entry),
    ...readDocumentation(document, entry, errors),
    ...readOperationTypes(openDocument, opened[index] ?? entry),
  }));
  return {
    document,
    openDocument,
    errors,
    operations,
    resources: groupResources(document, operations),
  };
}

function readRow(document: OpenApiDocument, entry: OperationEntry): Operation {
  const { operation, method, path } = entry;
  const [resource = "", name = ""] = operation["x-postern-method"]?.split(".") ?? [];
  const keyKinds = operation["x-postern-key-kinds"];
  const bodyScopes = operation["x-postern-body-scopes"];
  return {
    id: operation.operationId ?? "",
    method,
    path,
    resource,
    name,
    security: readSecurity(operation.security ?? []),
    ...(keyKinds && { keyKinds }),
    ...(bodyScopes && { bodyScopes }),
    // One of the four, or checkSpec had refused it.
    repeat: operation["x-postern-repeat"] as Repeat,
    paging: readPaging(entry),
    workspaceScoped: operation["x-postern-workspace-scoped"] ?? false,
    requestBody: bodyKind(document, entry),
    success: Object.keys(operation.responses ?? {})
      .filter((status) => status.startsWith("2"))
      .map(Number)
      .sort((a, b) => a - b),
    errors: operation["x-postern-errors"] ?? [],
    ...readDeprecation(operation),
  };
}

function readDeprecation(
  operation: OperationObject,
): Pick<Operation, "deprecated" | "deprecation"> {
  if (!operation.deprecated) {
    return { deprecated: false };
  }
  const { "x-postern-deprecated-since": since = "", "x-postern-sunset": sunset = "" } = operation;
  return { deprecated: true, deprecation: { since, sunset } };
}

function readPaging({ parameters }: OperationEntry): Operation["paging"] {
  const names = parameters.filter(({ in: place }) => place === "query").map(({ name }) => name);
  return (["cursor", "page"] as const).find((paging) => names.includes(paging)) ?? "none";
}

function readSecurity(
  security: readonly Readonly<Record<string, readonly string[]>>[],
): Requirement[] {
  return security.flatMap((requirement) =>
    Object.entries(requirement).map(
      ([scheme, names]): Requirement =>
        scheme === "session" ? { scheme, roles: names } : { scheme: "apiKey", scopes: names },
    ),
  );
}

function bodyKind(
  document: OpenApiDocument,
  { operation }: OperationEntry,
): Operation["requestBody"] {
  if (!operation.requestBody) {
    return "none";
  }
  const { content } = resolve<RequestBody>(document, operation.requestBody);
  return content["multipart/form-data"] ? "multipart" : "json";
}

function readDocumentation(
  document: OpenApiDocument,
  { operation, parameters }: OperationEntry,
  errors: Readonly<Record<string, CatalogueError>>,
) {
  const inside = (place: Parameter["in"]) =>
    parameters.filter((found) => found.in === place).map((found) => readParameter(document, found));
  const queryParameters = inside("query");
  return {
    tag: operation.tags?.[0] ?? "",
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    pathParameters: inside("path"),
    queryParameters,
    headerParameters: inside("header"),
    bodyDescription: describeBody(document, operation),
    isQueryOptional: !queryParameters.some((parameter) => parameter.isRequired),
    ownErrors: (operation["x-postern-errors"] ?? []).flatMap((code) => {
      const row = errors[code];
      return row ? [{ code, ...row }] : [];
    }),
    requestExample: requestExample(document, operation),
    responseExample: responseExample(document, operation),
  };
}

function describeBody(document: OpenApiDocument, { requestBody }: OperationObject): string {
  const { content } = requestBody ? resolve<RequestBody>(document, requestBody) : { content: {} };
  const [media] = Object.values(content);
  return resolve<Schema>(document, media?.schema ?? {}).description ?? "";
}

function readParameter(document: OpenApiDocument, parameter: Parameter): ParameterModel {
  const schema = resolve<Schema>(document, parameter.schema ?? {});
  return {
    name: parameter.name,
    description: parameter.description ?? "",
    isRequired: parameter.required ?? false,
    isList: [schema.type].flat().includes("array"),
    hasCommas: parameter.explode === false,
    schema,
    example: parameter.example ?? exampleOf(document, schema),
  };
}

function groupResources(
  document: OpenApiDocument,
  operations: readonly OperationModel[],
): ResourceModel[] {
  const groups = Map.groupBy(operations, ({ resource }) => resource);
  return [...groups].map(([name, members]) => {
    const tag = document.tags?.find((found) => found.name === members[0]?.tag);
    return {
      name,
      className: name.charAt(0).toUpperCase() + name.slice(1),
      fileName: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      description: tag?.description ?? "",
      operations: members,
    };
  });
}
