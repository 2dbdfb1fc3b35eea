/** Times each request of a port, and tells whoever watches what became of it. */
import type { Handle } from "../../domain/wire/exchange.ts";

/** A request that has been answered. */
export interface WatchedRequest {
  readonly method: string;
  /** As it was sent: it may hold ids, and whatever a caller put there. */
  readonly path: string;
  readonly address: string | undefined;
  /** Of the spec; undefined for a page, a control, and what was no request of the API. */
  readonly operation: string | undefined;
  readonly keyId: string | undefined;
  readonly requestId: string | undefined;
  readonly status: number;
  /** Why it failed; undefined where it did not. */
  readonly code: string | undefined;
  /** Until the answer was ready, its body read but not sent. */
  readonly durationMs: number;
}

/** It never throws, and keeps nobody waiting. */
export type Watcher = (request: WatchedRequest) => void;

/** @returns `handle` itself where nobody watches. */
export function watchRequests(handle: Handle, watchers: readonly Watcher[]): Handle {
  if (watchers.length === 0) return handle;
  return async (request) => {
    const startedAt = performance.now();
    // A caller who has left by the end has no address any more.
    const { address, method, path } = request;
    const answer = await handle(request);
    const { status, code, asked } = answer;
    const watched: WatchedRequest = {
      method,
      path,
      address,
      operation: asked?.operation,
      keyId: asked?.keyId,
      requestId: answer.headers["x-request-id"],
      status,
      code,
      durationMs: performance.now() - startedAt,
    };
    for (const watch of watchers) watch(watched);
    return answer;
  };
}
