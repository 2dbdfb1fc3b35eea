/** A call of an operation that this client has no method for, over the same road as all others. */
import type { Call, CallOptions } from "./api.ts";

/** What an operation without a method of its own is called with, beside the options of any call. */
export interface RawRequestOptions extends CallOptions {
  /** By name; a list gives its name once for each value. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON. */
  readonly body?: object | undefined;
}

export function describeRequest(
  method: Call["method"],
  path: string,
  { query, body }: RawRequestOptions,
): Call {
  return { id: `${method} ${path}`, method, path, isOwnPath: true, query, body };
}
