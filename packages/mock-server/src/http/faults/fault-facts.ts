/** What a fault may ask of a request before anything judges it: its operation, and its key. */
import type { OperationId } from "@postern/spec";
import { parseCredential } from "../../domain/access/credential.ts";
import type { RequestFacts } from "../../domain/faults/fault.ts";
import type { IncomingRequest } from "../../domain/wire/exchange.ts";
import { Problem } from "../../domain/wire/problem.ts";
import type { ServerContext } from "../../server-context.ts";
import { findRoute } from "../routes/router.ts";

export async function factsOf(
  request: IncomingRequest,
  server: ServerContext,
): Promise<RequestFacts> {
  return {
    operation: orUndefined(() => operationOf(request, server)),
    keyId: server.faults.asksForKey ? await keyIdOf(request, server) : undefined,
  };
}

const operationOf = (request: IncomingRequest, server: ServerContext): OperationId =>
  findRoute({ request, server }).operation.id;

async function keyIdOf(
  request: IncomingRequest,
  server: ServerContext,
): Promise<string | undefined> {
  const { unauthorized } = server.policy.texts;
  const header = request.header("authorization");
  const credential = orUndefined(() => parseCredential(header, server.tokenFormats, unauthorized));
  if (credential?.type !== "key") return undefined;
  const hash = await server.hash.sha256(credential.token);
  const key = await server.store.read((tables) => tables.find("api_keys", "secret_hash", hash));
  return key?.id;
}

/** The request is refused for it in its turn. */
function orUndefined<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
