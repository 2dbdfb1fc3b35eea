import { describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "./document.ts";
import { exampleOf } from "./example.ts";

const documentWith = (schemas: Readonly<Record<string, Schema>>): OpenApiDocument =>
  ({ openapi: "3.1.0", paths: {}, components: { schemas } }) as unknown as OpenApiDocument;

describe("an example of a schema in which none is written", () => {
  it("has the members of all that the schema is made of", () => {
    const document = documentWith({
      Dated: { type: "object", properties: { at: { type: "string", format: "date" } } },
    });
    const schema: Schema = {
      allOf: [
        { $ref: "#/components/schemas/Dated" },
        { properties: { count: { type: "integer" } } },
      ],
      properties: { isDone: { type: "boolean" } },
    };
    expect(exampleOf(document, schema)).toEqual({ at: "2026-11-03", count: 1, isDone: true });
  });

  it("ends where a schema is a part of itself", () => {
    const node: Schema = { $ref: "#/components/schemas/Node" };
    const document = documentWith({
      Node: { type: "object", properties: { name: { type: "string" }, parent: node } },
    });
    expect(exampleOf(document, node)).toEqual({ name: "text", parent: null });
  });
});
