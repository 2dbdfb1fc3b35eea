/** A request that is the same as another, but for what its class overrides. */
import type { IncomingRequest } from "./exchange.ts";

export class WrappedRequest implements IncomingRequest {
  protected readonly wrapped: IncomingRequest;

  constructor(wrapped: IncomingRequest) {
    this.wrapped = wrapped;
  }

  get method(): string {
    return this.wrapped.method;
  }

  get path(): string {
    return this.wrapped.path;
  }

  get query(): string {
    return this.wrapped.query;
  }

  get url(): string | undefined {
    return this.wrapped.url;
  }

  get address(): string | undefined {
    return this.wrapped.address;
  }

  header(name: string): string | undefined {
    return this.wrapped.header(name);
  }

  headers(): Iterable<readonly [name: string, value: string]> {
    return this.wrapped.headers();
  }

  body(maxBytes: number): Promise<Uint8Array> {
    return this.wrapped.body(maxBytes);
  }
}
