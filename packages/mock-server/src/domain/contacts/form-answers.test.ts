import type { ServerSchemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import type { Problem } from "../wire/problem.ts";
import { readAnswers } from "./form-answers.ts";

type Field = ServerSchemas["FormField"];

const field = (type: Field["type"], rest: Partial<Field> = {}): Field => ({
  key: type,
  label: type,
  type,
  required: false,
  options: [],
  ...rest,
});

function faultsOf(fields: readonly Field[], body: unknown) {
  try {
    readAnswers(fields, body);
    return [];
  } catch (error) {
    return (error as Problem).errors?.map(({ pointer, code }) => `${code} ${pointer}`);
  }
}

describe("the answers to a form", () => {
  it.for<[Field["type"], unknown, unknown]>([
    ["name", "Wile E. Coyote", "Wile E. Coyote"],
    ["email", "Wile@Coyote.test", "wile@coyote.test"],
    ["phone", "+49 30 901820", "+4930901820"],
    ["number", "-1.5", -1.5],
    ["number", 0, 0],
    ["checkbox", "on", true],
    ["checkbox", "false", false],
    ["text", "  as it is ", "  as it is "],
  ])("to a %s reads %j as %j", ([type, sent, kept]) => {
    expect(readAnswers([field(type)], { [type]: sent }).fields).toEqual({ [type]: kept });
  });

  it.for<[Field["type"], unknown]>([
    ["name", "x".repeat(201)],
    ["email", "wile@coyote"],
    ["email", "wile@coyote.test\nBcc: all@acme.test"],
    ["email", `${"x".repeat(250)}@a.test`],
    ["phone", 4930901820],
    ["number", " "],
    ["number", "Infinity"],
    ["number", "0x"],
    ["checkbox", 1],
    ["text", { length: 1 }],
    ["choice", "constructor"],
  ])("to a %s cannot be %j", ([type, sent]) => {
    expect(faultsOf([field(type)], { [type]: sent })).toEqual([`INVALID /${type}`]);
  });

  it("are left out where nothing was said, in whatever way", () => {
    const fields = [field("name"), field("text"), field("email")];
    expect(readAnswers(fields, { name: "", text: null })).toEqual({
      fields: {},
      email: null,
      phone: null,
      name: null,
    });
  });

  it("are all judged at once", () => {
    const fields = [field("name", { required: true }), field("number")];
    const found = faultsOf(fields, { number: "many", colour: "red" });
    expect(found).toEqual(["UNKNOWN_FIELD /colour", "REQUIRED /name", "INVALID /number"]);
  });

  it("do not come from what every object has", () => {
    const required = field("text", { key: "constructor", required: true });
    expect(faultsOf([required], {})).toEqual(["REQUIRED /constructor"]);
    expect(faultsOf([], JSON.parse('{"__proto__": 1}'))).toEqual(["UNKNOWN_FIELD /__proto__"]);
  });

  it("name a person by the first field of each type that was answered", () => {
    const fields = [field("email", { key: "work" }), field("email", { key: "home" })];
    expect(readAnswers(fields, { work: "", home: "wile@coyote.test" }).email).toBe(
      "wile@coyote.test",
    );
  });

  it("name at most 20 unknown fields", () => {
    const body = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    expect(faultsOf([], body)).toHaveLength(20);
  });
});
