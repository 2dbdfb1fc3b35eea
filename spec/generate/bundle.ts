/** Makes one document of the spec's many files, and reads the catalogue of errors. */
import { readFile } from "node:fs/promises";
import { bundle, createConfig } from "@redocly/openapi-core";
import { parse } from "yaml";
import type { Components, OpenApiDocument } from "./document.ts";
import type { CatalogueError, GeneratedFile } from "./model.ts";

/** Reads `openapi.yaml` with all that it refers to; named components keep their names. */
export async function bundleSpec(path: string): Promise<OpenApiDocument> {
  const { bundle: result, problems } = await bundle({ ref: path, config: await createConfig({}) });
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) {
    const lines = errors.map((problem) => {
      const [location] = problem.location;
      return `${location?.source.absoluteRef ?? path}${location?.pointer ?? ""}: ${problem.message}`;
    });
    throw new Error(`The spec cannot be read:\n${lines.join("\n")}`);
  }
  // The bundler types its result as unknown; `npm run lint` holds the document to OpenAPI 3.1.
  return sortComponents(result.parsed as OpenApiDocument);
}

/** Reads the catalogue of errors; its rows are checked with the rest of the spec. */
export async function readErrors(path: string): Promise<Record<string, CatalogueError>> {
  return parse(await readFile(path, "utf8"));
}

export function emitBundle(document: OpenApiDocument): GeneratedFile {
  return {
    path: "spec/generated/openapi.json",
    text: `${JSON.stringify(document, undefined, 2)}\n`,
  };
}

/** The bundler adds components as it meets them; sorted, a new use moves nothing. */
function sortComponents(document: OpenApiDocument): OpenApiDocument {
  const sections = Object.entries(document.components ?? {}).map(([section, entries]) => [
    section,
    Object.fromEntries(Object.entries(entries ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);
  const components: Components = Object.fromEntries(sections);
  return { ...document, components };
}
