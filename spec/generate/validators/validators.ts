/** Emits the compiled validators: one module with no dependency, for Node and browsers alike. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { type GeneratedFile, generatedNotice, type Model } from "../model.ts";
import { compileValidators } from "./compile-validators.ts";
import { planValidators } from "./plan-validators.ts";
import { requestSchemas, responseSchemas } from "./validation-schema.ts";

export async function emitValidators(model: Model): Promise<GeneratedFile[]> {
  const plan = planValidators(model);
  const modules = {
    requests: compileValidators(requestSchemas(model.document), plan.requests),
    responses: compileValidators(responseSchemas(model.document), plan.responses),
    entry: plan.entry,
  };
  return [
    { path: "spec/generated/validators.js", text: await bundleModules(modules) },
    { path: "spec/generated/validators.d.ts", text: declarations },
  ];
}

const declarations = `${generatedNotice}import type { OperationValidators, Validate } from "../validation.ts";
import type { OperationId } from "./operations.ts";

/** The validators of every operation. */
export declare const validators: Readonly<Record<OperationId, OperationValidators>>;

/** Judges the body of an event by its type, \`post.published\`. */
export declare const eventValidators: Readonly<Record<string, Validate>>;
`;

const jsonEqual = fileURLToPath(new URL("json-equal.ts", import.meta.url));

/** Ajv's modules still ask for its runtime by \`require\`: bundled, nothing is asked for. */
async function bundleModules(modules: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["entry"],
    plugins: [inMemory(modules)],
    alias: { "ajv/dist/runtime/equal": jsonEqual },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    minify: true,
    lineLimit: 120,
    legalComments: "none",
    logLevel: "silent",
    banner: { js: generatedNotice.trimEnd() },
  });
  return outputFiles.map(({ text }) => text).join("");
}

function inMemory(modules: Readonly<Record<string, string>>): Plugin {
  const resolveDir = dirname(fileURLToPath(import.meta.url));
  return {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      const filter = new RegExp(`^(${Object.keys(modules).join("|")})$`);
      onResolve({ filter }, ({ path }) => ({ path, namespace: "in-memory" }));
      onLoad({ filter, namespace: "in-memory" }, ({ path }) => ({
        contents: modules[path] ?? "",
        resolveDir,
      }));
    },
  };
}
