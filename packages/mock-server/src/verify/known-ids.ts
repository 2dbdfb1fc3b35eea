/** Ids of things that the deployment has, learnt from what it lists and from what was made there. */
import { type Operation, type OperationId, operations } from "@postern/spec";
import type { Answered } from "./departure.ts";
import { objectIn, parseObject } from "./json-body.ts";

const LISTS = new Map<string, Operation & { readonly id: OperationId }>(
  Object.values(operations)
    .filter(({ method }) => method === "GET")
    .map((operation) => [operation.path, operation]),
);

const PARAMETER = /\{(\w+)\}/g;

export class KnownIds {
  readonly #ids = new Map<string, string>();

  get(parameter: string): string | undefined {
    return this.#ids.get(parameter);
  }

  set(parameter: string, id: string): void {
    this.#ids.set(parameter, id);
  }

  /** Learns from the list of a collection what a member of it is called. */
  learn(operation: Operation, { text }: Answered): void {
    const parameter = memberParameter(operation.path);
    if (parameter === undefined || this.#ids.has(parameter)) return;
    const first = objectIn(objectIn(parseObject(text), "data"), "0");
    const id = first[parameter] ?? first["id"];
    if (typeof id === "string") this.#ids.set(parameter, id);
  }

  /** @returns the path with every parameter filled in, or the first of which no value is known. */
  fill(path: string): { readonly path: string } | { readonly missing: string } {
    const missing = parametersIn(path).find((name) => !this.#ids.has(name));
    if (missing !== undefined) return { missing };
    return {
      path: path.replaceAll(PARAMETER, (_, name: string) =>
        encodeURIComponent(this.#ids.get(name) ?? ""),
      ),
    };
  }
}

export const parametersIn = (path: string): string[] =>
  [...path.matchAll(PARAMETER)].map(([, name = ""]) => name);

/** The list in which a member stands that a path names by this parameter. */
export function listOf(path: string, parameter: string) {
  return LISTS.get(path.slice(0, path.indexOf(`/{${parameter}}`)));
}

/** The parameter by which other paths name a member of this collection. */
function memberParameter(collection: string): string | undefined {
  for (const { path } of Object.values(operations)) {
    if (!path.startsWith(`${collection}/{`)) continue;
    return parametersIn(path.slice(collection.length))[0];
  }
  return undefined;
}
