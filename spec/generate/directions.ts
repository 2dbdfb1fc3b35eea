/** Which schemas a caller sends and which the server sends, and a document changed on one side alone. */
import {
  httpMethods,
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type ResponseObject,
  resolve,
  type Schema,
} from "./document.ts";
import { listOperations } from "./list-operations.ts";
import { reachableSchemas } from "./map-schema.ts";

type Content = Readonly<Record<string, MediaType>>;

/** Names of the component schemas on each side; a name can be on both. */
export function schemaDirections(document: OpenApiDocument): {
  readonly sent: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
} {
  const sent: Schema[] = [];
  const answered: Schema[] = [];
  for (const { operation, parameters } of listOperations(document)) {
    sent.push(...parameters.flatMap(({ schema }) => schema ?? []));
    if (operation.requestBody) {
      sent.push(...contentSchemas(resolve<RequestBody>(document, operation.requestBody)));
    }
    for (const response of Object.values(operation.responses ?? {})) {
      answered.push(...contentSchemas(resolve<ResponseObject>(document, response)));
    }
  }
  for (const { post } of Object.values(document.webhooks ?? {})) {
    if (post?.requestBody) {
      answered.push(...contentSchemas(resolve<RequestBody>(document, post.requestBody)));
    }
  }
  return {
    sent: reachableSchemas(document, sent),
    answered: reachableSchemas(document, answered),
  };
}

/** Changes the schemas that stand directly in answers and webhooks. */
export function mapAnswers(
  document: OpenApiDocument,
  change: (schema: Schema) => Schema,
): OpenApiDocument {
  const { components = {}, webhooks = {} } = document;
  const mapResponses = <Entry extends ResponseObject | Reference>(entries: Record<string, Entry>) =>
    mapValues(entries, (response) => mapContent(response, change));
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => ({
      ...operation,
      responses: mapResponses({ ...operation.responses }),
    })),
    webhooks: mapOperations(webhooks, (operation) => mapRequestBody(operation, change)),
    components: { ...components, responses: mapResponses({ ...components.responses }) },
  };
}

/** Changes the schemas of request bodies, and the parameters. */
export function mapRequests(
  document: OpenApiDocument,
  change: (schema: Schema) => Schema,
  changeParameter: (parameter: Parameter) => Parameter,
): OpenApiDocument {
  const { components = {} } = document;
  const mapParameter = <Entry extends Parameter | Reference>(entry: Entry): Entry | Parameter =>
    "$ref" in entry ? entry : changeParameter(entry);
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => ({
      ...mapRequestBody(operation, change),
      ...(operation.parameters && { parameters: operation.parameters.map(mapParameter) }),
    })),
    components: {
      ...components,
      parameters: mapValues({ ...components.parameters }, mapParameter),
      requestBodies: mapValues({ ...components.requestBodies }, (body) => mapContent(body, change)),
    },
  };
}

function mapOperations(
  items: Readonly<Record<string, PathItem>>,
  change: (operation: OperationObject) => OperationObject,
): Readonly<Record<string, PathItem>> {
  return mapValues(items, (item) => {
    const changed = httpMethods.flatMap((method) => {
      const operation = item[method];
      return operation ? [[method, change(operation)] as const] : [];
    });
    return { ...item, ...Object.fromEntries(changed) };
  });
}

function mapRequestBody(
  operation: OperationObject,
  change: (schema: Schema) => Schema,
): OperationObject {
  const { requestBody } = operation;
  return requestBody ? { ...operation, requestBody: mapContent(requestBody, change) } : operation;
}

function mapContent<Holder extends { readonly content?: Content } | Reference>(
  holder: Holder,
  change: (schema: Schema) => Schema,
): Holder {
  if ("$ref" in holder || !("content" in holder) || !holder.content) {
    return holder;
  }
  const content = mapValues(holder.content, (media) =>
    media.schema ? { ...media, schema: change(media.schema) } : media,
  );
  return { ...holder, content };
}

function contentSchemas({ content }: { readonly content?: Content }): Schema[] {
  return Object.values(content ?? {}).flatMap(({ schema }) => schema ?? []);
}

function mapValues<Value, Result>(
  entries: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}
