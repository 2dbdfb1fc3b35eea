import { describe, expect, it } from "vitest";
import {
  type Example,
  type MediaType,
  type OpenApiDocument,
  type RequestBody,
  type ResponseObject,
  resolve,
} from "./generate/document.ts";
import { listOperations } from "./generate/list-operations.ts";
import bundled from "./generated/openapi.json" with { type: "json" };
import { eventValidators, validators } from "./generated/validators.js";
import type { OperationId } from "./index.ts";
import type { Validate } from "./validation.ts";

// The compiler takes the types of a JSON file from its values, which are too narrow for a document.
const document = bundled as unknown as OpenApiDocument;

type Case = readonly [title: string, validate: Validate | undefined, value: unknown];

function examplesOf(
  place: string,
  { content }: { readonly content?: Readonly<Record<string, MediaType>> },
  validate: Validate | undefined,
): Case[] {
  const { example, examples = {} } = content?.["application/json"] ?? {};
  const named = Object.entries(examples).map(
    ([name, entry]): Case => [
      `${place}, ${name}`,
      validate,
      resolve<Example>(document, entry).value,
    ],
  );
  return example === undefined ? named : [[place, validate, example], ...named];
}

const operations = listOperations(document);

const requests = operations.flatMap(({ operation }) => {
  const id = operation.operationId as OperationId;
  const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
  return body ? examplesOf(id, body, validators[id].body) : [];
});

const answers = operations.flatMap(({ operation }) => {
  const id = operation.operationId as OperationId;
  return Object.entries(operation.responses ?? {}).flatMap(([status, response]) =>
    examplesOf(
      `${id} ${status}`,
      resolve<ResponseObject>(document, response),
      validators[id].responses[status],
    ),
  );
});

const events = Object.entries(document.webhooks ?? {}).flatMap(([type, { post }]) => {
  const body = post?.requestBody && resolve<RequestBody>(document, post.requestBody);
  return body ? examplesOf(type, body, eventValidators[type]) : [];
});

/** The examples that do not fit, with their faults. */
function misfits(cases: readonly Case[]) {
  return cases.flatMap(([title, validate, value]) =>
    validate?.(structuredClone(value)) ? [] : [{ title, faults: validate?.errors }],
  );
}

describe("the examples of the spec", () => {
  it.each([
    ["request", requests],
    ["answer", answers],
    ["event", events],
  ])("fit the compiled validator of each %s", (_, cases) => {
    expect(cases.length).toBeGreaterThan(0);
    expect(misfits(cases)).toEqual([]);
  });
});
