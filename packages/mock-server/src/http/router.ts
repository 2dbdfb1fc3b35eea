/** Finds the operation of a path and a method, by segments, in a tree made once from the spec. */
import { type Operation, type OperationId, operations } from "@postern/spec";
import { requireOffered } from "../domain/policy/policy-offer.ts";
import { problem } from "../domain/wire/problem.ts";
import type { Exchange } from "./exchange.ts";

export interface Route {
  readonly operation: Operation & { readonly id: OperationId };
  /** The path's parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Branch {
  readonly fixed: Map<string, Branch>;
  variable?: Branch;
  /** Operations that end here, by method. */
  readonly methods: Map<string, Leaf>;
}

interface Leaf {
  readonly operation: Route["operation"];
  /** The names of the path's parameters, in their order. */
  readonly names: readonly string[];
}

export const BASE_PATH = "/api/v1";

const newBranch = (): Branch => ({ fixed: new Map(), methods: new Map() });

const root = newBranch();
for (const operation of Object.values(operations)) plant(operation);

/**
 * Finds what a request asks for. `HEAD` is answered as `GET`.
 * @throws Problem `UNKNOWN_ENDPOINT` for a path that is not in the spec and for what the policy does not offer, `METHOD_NOT_ALLOWED` (with `Allow`) for a method that is not on the path.
 */
export function findRoute({ request, server }: Pick<Exchange, "request" | "server">): Route {
  const { method, path } = request;
  const values: string[] = [];
  const branch = path.startsWith(`${BASE_PATH}/`)
    ? follow(root, path.slice(BASE_PATH.length + 1).split("/"), values)
    : undefined;
  if (branch === undefined || branch.methods.size === 0) {
    const baseUrl = server.publicUrl() + BASE_PATH;
    throw problem("UNKNOWN_ENDPOINT", {
      message: `There is no ${path.slice(0, 200)} here. The API's base URL is ${baseUrl}.`,
      details: { base_url: baseUrl },
    });
  }
  const leaf = branch.methods.get(method === "HEAD" ? "GET" : method);
  if (leaf === undefined) {
    const allow = allowedMethods(branch);
    throw problem("METHOD_NOT_ALLOWED", {
      message: `${method.slice(0, 20)} is not allowed on this path; allowed: ${allow}.`,
      details: { allow: allow.split(", ") },
      headers: { allow },
    });
  }
  const { operation, names } = leaf;
  requireOffered(operation, server.policy);
  const params: Record<string, string> = {};
  for (const [index, value] of values.entries()) params[names[index] ?? ""] = value;
  return { operation, params };
}

function plant(operation: Route["operation"]): void {
  const names: string[] = [];
  let branch = root;
  for (const segment of operation.path.slice(1).split("/")) {
    if (segment.startsWith("{")) {
      names.push(segment.slice(1, -1));
      branch.variable ??= newBranch();
      branch = branch.variable;
    } else {
      const next = branch.fixed.get(segment) ?? newBranch();
      branch.fixed.set(segment, next);
      branch = next;
    }
  }
  branch.methods.set(operation.method, { operation, names });
}

/** A fixed segment wins over a parameter; a dead end tries the other. */
function follow(branch: Branch, segments: readonly string[], values: string[]): Branch | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return branch;
  const fixed = branch.fixed.get(segment);
  const found = fixed && follow(fixed, rest, values);
  if (found !== undefined && found.methods.size > 0) return found;
  const value = decodeSegment(segment);
  if (branch.variable === undefined || value === undefined) return undefined;
  values.push(value);
  const variable = follow(branch.variable, rest, values);
  if (variable === undefined) values.pop();
  return variable;
}

/** Undefined for an empty segment and for one whose percent-encoding is broken. */
function decodeSegment(segment: string): string | undefined {
  if (!segment.includes("%")) return segment || undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function allowedMethods(branch: Branch): string {
  const methods = new Set(branch.methods.keys());
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods, "OPTIONS"].join(", ");
}
