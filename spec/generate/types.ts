/** Emits the TypeScript types of the spec, as the client sees them and as the server does. */
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "./document.ts";
import { type GeneratedFile, generatedNotice, type Model } from "./model.ts";
import { anyOtherString } from "./open-enums.ts";
import { applyDefaults } from "./validators/apply-defaults.ts";

/** The client's view: what has a default may be left out, and the enums of answers are open. */
export async function emitTypes(model: Model): Promise<GeneratedFile> {
  return { path: "spec/generated/types.ts", text: await typesOf(model.openDocument) };
}

/** The server's view: requests after validation, with defaults filled in, and every enum strict. */
export async function emitServerTypes(model: Model): Promise<GeneratedFile> {
  const text = await typesOf(applyDefaults(model.document));
  return { path: "spec/generated/server-types.ts", text };
}

async function typesOf(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(document), {
    silent: true,
    defaultNonNullable: false,
    transform: ({ format }) => nodesOfFormat[format ?? ""]?.(),
  });
  return `${generatedNotice}${astToString(nodes)}`;
}

const nodesOfFormat: Readonly<Record<string, () => ts.TypeNode>> = {
  [anyOtherString]: anyStringNode,
  binary: blobNode,
};

/** `string & {}` keeps the known values of a union in what an editor offers. */
function anyStringNode(): ts.TypeNode {
  return ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
}

function blobNode(): ts.TypeNode {
  return ts.factory.createTypeReferenceNode("Blob");
}
