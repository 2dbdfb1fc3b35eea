/** Check 14: runs the operation, once for each idempotency key. */
import type { Operation, OperationId } from "@postern/spec";
import { callerBucket } from "../domain/access/caller.ts";
import {
  idempotencyScope,
  parseIdempotencyKey,
  takesIdempotencyKey,
} from "../domain/wire/idempotency.ts";
import type { Outcome } from "../domain/wire/outcome.ts";
import type { OperationContext, PreparationContext } from "../operations/operation.ts";
import { type AnyOperation, registry } from "../operations/registry.ts";
import type { TableWriter } from "../ports/store.ts";
import type { Exchange } from "./exchange.ts";
import { type Perform, replay } from "./replay.ts";
import type { Input } from "./validate.ts";

/** An operation, its valid input, and who asks. */
export interface Call {
  readonly operation: Operation & { readonly id: OperationId };
  readonly input: Input;
  readonly context: PreparationContext;
}

export async function run({ request, server }: Exchange, call: Call): Promise<Outcome<unknown>> {
  const handler = registry[call.operation.id] as AnyOperation;
  if (call.operation.repeat === "safe") {
    const perform = await prepare(handler, call);
    return server.store.read((tables) => perform(tables as TableWriter));
  }
  const key = takesIdempotencyKey(call.operation)
    ? parseIdempotencyKey(request.header("idempotency-key"))
    : undefined;
  const { caller, workspaceId } = call.context;
  if (key === undefined || caller === undefined) {
    return server.store.write(await prepare(handler, call));
  }
  const { method, path } = request;
  const scope = idempotencyScope(callerBucket(caller), { method, path, workspaceId }, key);
  return replay({ scope, body: call.input.body }, server, () => prepare(handler, call));
}

async function prepare(handler: AnyOperation, { input, context }: Call): Promise<Perform> {
  if (typeof handler === "function") {
    return (tables) => handler(input, { ...context, tables } as OperationContext);
  }
  const finish = await handler.prepare(input, context);
  return (tables) => finish({ ...context, tables } as OperationContext);
}
