/** Runs an operation as a key would, past the checks that guard the door: for posts that a scenario begins with. */
import type { KeyCaller } from "../../domain/access/caller.ts";
import { ALL_SCOPES } from "../../domain/keys/scope.ts";
import { toRequest } from "../../domain/wire/described-request.ts";
import type { ServerContext } from "../../server-context.ts";
import { authorize } from "../authorize.ts";
import { BASE_PATH, findRoute } from "../routes/router.ts";
import { run } from "../run.ts";
import { validate } from "../validate.ts";

/**
 * @param workspaceId Undefined for a key that has its own.
 * @throws Problem for a body that does not fit the spec, and for what the operation refuses.
 */
export async function createPostAs(
  { keyId, workspaceId }: { readonly keyId: string; readonly workspaceId: string | undefined },
  body: object,
  server: ServerContext,
): Promise<void> {
  const caller = await server.store.read(async (tables) => {
    const key = await tables.get("api_keys", keyId);
    const company = key && (await tables.get("companies", key.company_id));
    if (key === undefined || company === undefined) throw new Error(`There is no key ${keyId}.`);
    const own = key.workspace_id;
    const workspace = own === null ? undefined : await tables.get("workspaces", own);
    const full: KeyCaller["key"] = { ...key, scopes: [...ALL_SCOPES] };
    return { type: "key", key: full, company, workspace } satisfies KeyCaller;
  });
  const headers = workspaceId === undefined ? {} : { "x-workspace-id": workspaceId };
  const request = toRequest({ method: "POST", path: "/posts", headers, body }, BASE_PATH);
  const exchange = { request, server, headers: {}, known: {} };
  const route = findRoute(exchange);
  const { operation } = route;
  const context = await authorize(exchange, operation, caller);
  const input = await validate(exchange, route, caller);
  await run(exchange, { operation, input, context });
}
