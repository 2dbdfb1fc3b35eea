/** Routes webhook deliveries: verifies each one and calls the handler of its type once. */
import { WebhookError } from "../errors.ts";
import { type EventGuard, MemoryEventGuard } from "./event-guard.ts";
import { readSecrets } from "./read-secrets.ts";
import { type VerifyOptions, verifyWebhook, type WebhookEvent } from "./verify.ts";
import type { Answer, Receive } from "./webhook-route.ts";

/** Handlers by event type. Types without a handler are accepted and ignored. */
export type WebhookHandlers = {
  readonly [Type in WebhookEvent["type"]]?: (
    event: Extract<WebhookEvent, { readonly type: Type }>,
  ) => unknown;
};

export interface RouteOptions extends VerifyOptions {
  /** Handles events whose type has no handler, including types that this client does not know. */
  readonly otherwise?:
    | ((event: { readonly id: string; readonly type: string }) => unknown)
    | undefined;
  /** Remembers handled events. @default the last 10,000 events of this process */
  readonly guard?: EventGuard | undefined;
  /** Called when a delivery is refused or its handler fails. @default `console.error` */
  readonly onError?: ((error: unknown) => unknown) | undefined;
}

/**
 * Gives what takes one delivery after the other.
 *
 * @throws {UsageError} where there is no secret.
 */
export function createReceive(handlers: WebhookHandlers, options: RouteOptions): Receive {
  const guard = options.guard ?? new MemoryEventGuard();
  readSecrets(options.secrets);
  return async (request) => {
    try {
      return await handleOnce(await verifyWebhook(request, options), { handlers, options, guard });
    } catch (error) {
      await report(error, options);
      // The server would send the same delivery again, so ask for a repeat only if the handler failed.
      return error instanceof WebhookError ? [401, error.reason] : [500, "failed"];
    }
  };
}

interface Course {
  readonly handlers: WebhookHandlers;
  readonly options: RouteOptions;
  readonly guard: EventGuard;
}

async function handleOnce(event: WebhookEvent, { handlers, options, guard }: Course) {
  const standing = await guard.begin(event.id);
  if (standing !== "first") {
    return standing === "done" ? taken : busy;
  }
  try {
    await handlerOf(event, handlers, options)?.(event);
  } catch (error) {
    await guard.abandon(event.id);
    throw error;
  }
  await guard.finish(event.id);
  return taken;
}

const taken: Answer = [204, ""];
const busy: Answer = [409, "being handled"];

/** A table by type gives the handler of just that type, which TypeScript cannot follow for a type it does not know. */
function handlerOf(event: WebhookEvent, handlers: WebhookHandlers, { otherwise }: RouteOptions) {
  const handler = Object.hasOwn(handlers, event.type) ? handlers[event.type] : undefined;
  return (handler ?? otherwise) as ((event: WebhookEvent) => unknown) | undefined;
}

/** Whatever becomes of the report, the sender is answered. */
async function report(error: unknown, { onError = reportToConsole }: RouteOptions): Promise<void> {
  try {
    await onError(error);
  } catch (failure) {
    reportToConsole(failure);
  }
}

function reportToConsole(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: a failure that nobody hears of is worse than a line in the log.
  console.error("postern: a webhook was not taken.", error);
}
