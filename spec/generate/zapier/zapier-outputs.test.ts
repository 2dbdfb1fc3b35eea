import { beforeAll, describe, expect, it } from "vitest";
import { fixtureModel } from "../fixtures/fixture.ts";
import type { Model } from "../model.ts";
import { emitZapierOutputs, outputFields } from "./zapier-outputs.ts";

let model: Model;

beforeAll(async () => {
  model = await fixtureModel();
});

const text = { type: "string" };

describe("the Zapier app's output fields", () => {
  it("say what kind of value each is", () => {
    const properties = {
      id: text,
      size: { type: "integer" },
      rate: { type: ["number", "null"] },
      is_new: { type: "boolean" },
      created_at: { type: "string", format: "date-time" },
      day: { type: "string", format: "date" },
    };
    expect(outputFields(model.document, { properties })).toEqual([
      { key: "id", label: "ID", type: "string" },
      { key: "size", label: "Size", type: "integer" },
      { key: "rate", label: "Rate", type: "number" },
      { key: "is_new", label: "Is New", type: "boolean" },
      { key: "created_at", label: "Created At", type: "datetime" },
      { key: "day", label: "Day", type: "string" },
    ]);
  });

  it("name a value in an object by its path, as the platform flattens it", () => {
    const schedule = { anyOf: [{ properties: { mode: text } }, { type: "null" }] };
    expect(outputFields(model.document, { properties: { schedule } })).toEqual([
      { key: "schedule__mode", label: "Schedule Mode", type: "string" },
    ]);
  });

  it("make line items of a list of objects, and a list of a list of values", () => {
    const targets = { type: "array", items: { properties: { id: text } } };
    const labels = { type: "array", items: text };
    expect(outputFields(model.document, { properties: { targets, labels } })).toEqual([
      {
        key: "targets",
        label: "Targets",
        children: [{ key: "id", label: "ID", type: "string" }],
      },
      { key: "labels", label: "Labels", type: "string", list: true },
    ]);
  });

  it("have no line items in line items, which the platform does not know", () => {
    const media = { type: "array", items: { properties: { media_id: text } } };
    const targets = { type: "array", items: { properties: { media } } };
    expect(outputFields(model.document, { properties: { targets } })[0]?.children).toEqual([
      { key: "media", label: "Media", list: true, dict: true },
    ]);
  });

  it("leave open what an object without named members holds", () => {
    const options = { type: "object", additionalProperties: true };
    expect(outputFields(model.document, { properties: { options } })).toEqual([
      { key: "options", label: "Options", dict: true },
    ]);
  });

  it("are emitted for what is answered and for what events carry", () => {
    expect(emitZapierOutputs(model).text).toMatch(/ {2}Post: \[\n {4}\{"key":"id"/);
  });
});
