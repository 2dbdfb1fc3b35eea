/** Compiles JSON Schemas ahead of time into the source of one module. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import type { Schema } from "../document.ts";

/** Schemas by the name that the module exports their validators under. */
export type NamedSchemas = Readonly<Record<string, Schema>>;

/** Source of a module with one exported validator for each root, which may refer to the components. */
export function compileValidators(
  components: Readonly<Record<string, Schema>>,
  roots: NamedSchemas,
): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // An OpenAPI schema leaves out a type that its parent or a `$ref` gives.
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    discriminator: true,
    useDefaults: true,
    // One function for each component, instead of a copy at each use.
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  formats.default(ajv);
  // OpenAPI's own, which say how a value is shown or kept.
  ajv.addFormat("password", true);
  ajv.addKeyword({ keyword: "components" });
  ajv.addKeyword({ keyword: "roots" });
  ajv.addSchema({ $id: documentId, components: { schemas: components }, roots });
  const exports = Object.keys(roots).map((name) => [name, `${documentId}#/roots/${name}`]);
  return standalone.default(ajv, Object.fromEntries(exports));
}

const documentId = "postern";
