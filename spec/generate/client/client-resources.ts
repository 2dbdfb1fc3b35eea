/** Emits the client's resources: one file for each, one documented method for each operation. */

import { type GeneratedFile, generatedNotice, type Model, type ResourceModel } from "../model.ts";
import { documentation, unwrap } from "./client-documentation.ts";
import { clientMethod, namedTypes } from "./client-method.ts";

const folder = "packages/sdk/src/generated";

export function emitClientResources(model: Model): GeneratedFile[] {
  const files = [
    ...model.resources.map(emitResource),
    { path: `${folder}/index.ts`, text: indexText(model.resources) },
    { path: `${folder}/schemas.ts`, text: schemasText(model) },
  ];
  return files.map(({ path, text }) => ({ path, text: nameMethods(text, model) }));
}

/** The spec speaks of operations, `getJob`; whoever reads the client knows them as methods, `jobs.get`. */
export function nameMethods(text: string, { operations }: Pick<Model, "operations">): string {
  const methods = new Map(operations.map(({ id, resource, name }) => [id, `${resource}.${name}`]));
  return text.replaceAll(/`(\w+)`/g, (whole, id: string) => {
    const method = methods.get(id);
    return method === undefined ? whole : `\`${method}\``;
  });
}

function emitResource(resource: ResourceModel): GeneratedFile {
  const { className, fileName, operations } = resource;
  const text = `${generatedNotice}
${importLines(resource)}
${operations.flatMap(namedTypes).join("")}
${documentation([describe(resource)], "")}export class ${className} {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

${operations.map((operation) => clientMethod(resource, operation)).join("\n")}}
`;
  return { path: `${folder}/${fileName}.ts`, text };
}

/** A tag may hold several small resources; what one of a single operation does says more than the tag. */
function describe({ description, operations }: ResourceModel): string {
  const [only, ...others] = operations;
  return only && others.length === 0 ? `${only.summary}.` : description;
}

/** Only what the file mentions: the compiler refuses an import that nobody uses. */
function importLines({ operations }: ResourceModel): string {
  const types = operations.flatMap(({ types: found }) => Object.values(found)).join(" ");
  const hasLists = operations.some(({ types: { item } }) => item !== undefined);
  const hasCalls = operations.some(({ types: { item } }) => item === undefined);
  const specNames = ["OperationTypes", "Schemas"].filter((name) => types.includes(`${name}[`));
  const hasQueries = operations.some(({ types: { query } }) => query !== undefined);
  const hasBodies = operations.some(({ types: { body } }) => body !== undefined);
  const apiNames = [
    "Api",
    ...(hasCalls ? ["ApiPromise"] : []),
    ...(hasBodies ? ["Body"] : []),
    "CallOptions",
    ...(hasQueries ? ["Query"] : []),
  ];
  return [
    ...(specNames.length > 0
      ? [`import type { ${specNames.join(", ")} } from "@postern/spec";`]
      : []),
    `import type { ${apiNames.join(", ")} } from "../api.ts";`,
    ...(hasLists ? [`import type { PagePromise } from "../page.ts";`] : []),
  ].join("\n");
}

function indexText(resources: readonly ResourceModel[]): string {
  const byFile = [...resources].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const imports = byFile.map(
    ({ className, fileName }) => `import { ${className} } from "./${fileName}.ts";`,
  );
  const fields = resources.map(
    (resource) =>
      `${documentation([describe(resource)], "  ")}  declare readonly ${resource.name}: ${resource.className};`,
  );
  const assignments = resources.map(
    ({ name, className }) => `    this.${name} = new ${className}(api);`,
  );
  return `${generatedNotice}
import type { Api } from "../api.ts";
${imports.join("\n")}

/** Every resource of the API, over one connection to it. */
export class Resources {
${fields.join("\n")}

  constructor(api: Api) {
${assignments.join("\n")}
  }
}
`;
}

/** Envelopes never reach a caller, and an error is thrown as a class of its own. */
const hiddenSchemas = /Envelope$|^Error$|Pagination$/;

function schemasText({ openDocument }: Model): string {
  const aliases = Object.entries(openDocument.components?.schemas ?? {})
    .filter(([name]) => !hiddenSchemas.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { description = name }]) =>
        `${documentation([unwrap(description)], "")}export type ${name} = Schemas[${JSON.stringify(name)}];\n`,
    );
  return `${generatedNotice}
import type { Schemas } from "@postern/spec";

${aliases.join("\n")}`;
}
