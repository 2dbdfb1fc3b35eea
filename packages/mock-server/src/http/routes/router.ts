/** Finds the operation of a path and a method, as the spec has them. */
import { type Operation, type OperationId, operations } from "@postern/spec";
import { requireOffered } from "../../domain/policy/policy-offer.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { Exchange } from "../exchange.ts";
import { RouteTree } from "./route-tree.ts";

export interface Route {
  readonly operation: Operation & { readonly id: OperationId };
  /** The path's parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export const BASE_PATH = "/api/v1";

const routes = new RouteTree<Route["operation"]>(Object.values(operations));

/**
 * Finds what a request asks for. `HEAD` is answered as `GET`.
 * @throws Problem `UNKNOWN_ENDPOINT` for a path that is not in the spec and for what the policy does not offer, `METHOD_NOT_ALLOWED` (with `Allow`) for a method that is not on the path.
 */
export function findRoute({ request, server }: Pick<Exchange, "request" | "server">): Route {
  const { method, path } = request;
  const found = path.startsWith(`${BASE_PATH}/`)
    ? routes.find(path.slice(BASE_PATH.length))
    : undefined;
  if (found === undefined) {
    const baseUrl = server.publicUrl() + BASE_PATH;
    throw problem("UNKNOWN_ENDPOINT", {
      message: `The path ${path.slice(0, 200)} does not exist. The API's base URL is ${baseUrl}.`,
      details: { base_url: baseUrl },
    });
  }
  const route = found.of(method === "HEAD" ? "GET" : method);
  if (route === undefined) {
    const allow = allowedMethods(found.methods);
    throw problem("METHOD_NOT_ALLOWED", {
      message: `${method.slice(0, 20)} is not allowed on this path; allowed: ${allow}.`,
      details: { allow: allow.split(", ") },
      headers: { allow },
    });
  }
  requireOffered(route.operation, server.policy);
  return route;
}

function allowedMethods(offered: readonly string[]): string {
  const methods = new Set(offered);
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods, "OPTIONS"].join(", ");
}
