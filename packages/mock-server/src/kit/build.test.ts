import { document } from "@postern/spec/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { build } from "./build.ts";
import { SCHEMAS } from "./schema-value.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: "spec", components: document.components });
const SEEDS = Array.from({ length: 25 }, (_, seed) => seed);

describe("build", () => {
  it.for(Object.keys(SCHEMAS) as (keyof typeof document.components.schemas)[])(
    "makes a %s that fits its schema, whatever the seed",
    (name) => {
      const validate = ajv.compile({ $ref: `spec#/components/schemas/${name}` });
      for (const seed of SEEDS) {
        const value = build(name, { seed });
        validate(value);
        expect({ value, errors: validate.errors }).toEqual({ value, errors: null });
      }
    },
  );

  it("makes the same of the same seed, and another of another", () => {
    expect(build("Post", { seed: 7 })).toEqual(build("Post", { seed: 7 }));
    expect(build("Post", { seed: 7 }).id).not.toBe(build("Post", { seed: 8 }).id);
    expect(build("Post")).toEqual(build("Post", { seed: 1 }));
  });

  it("takes what it is told, at any depth, and lists as they are", () => {
    const post = build("Post", { overrides: { status: "failed", labels: ["a"], title: null } });
    expect(post).toMatchObject({ status: "failed", labels: ["a"], title: null });
    const { status: _, ...others } = build("Post");
    expect(post).toMatchObject({ ...others, labels: ["a"], title: null });
  });

  it("shows what the spec shows, where it may be left out", () => {
    expect(build("CreatePostRequest")).toMatchObject({
      content: "Rocket skates are back in stock.",
    });
  });

  it("knows no other names", () => {
    expect(() => build("Tweet" as "Post")).toThrow(RangeError);
    expect(() => build("toString" as "Post")).toThrow("no schema toString");
  });
});
