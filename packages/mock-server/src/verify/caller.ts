/** Calls the deployment that is verified: never more often than was agreed to, and as slowly as it asks for. */
import type { Answered } from "./departure.ts";

/** Where it is, and what it is shown. */
export interface Target {
  /** `https://api.example.org/api/v1`, without a slash at its end. */
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
  readonly sessionToken?: string | undefined;
  /** For keys of a whole company, which name the workspace of each call. */
  readonly workspaceId?: string | undefined;
}

export interface CallerPorts {
  readonly fetch: typeof fetch;
  readonly wait: (durationMs: number) => Promise<void>;
}

export interface CallerLimits {
  /** Calls in all. */
  readonly calls: number;
  readonly timeoutMs: number;
}

export type Credential = "key" | "session" | "none";

export interface Call {
  readonly method: string;
  /** Below the base URL, parameters filled in. */
  readonly path: string;
  readonly query?: string;
  readonly credential: Credential;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: FormData;
}

/** There was no answer. */
export interface Unanswered {
  readonly request: string;
  readonly status: null;
  readonly reason: string;
}

/** Why no more calls are made. */
export class CallsEnded extends Error {
  override readonly name = "CallsEnded";
}

/** Kept back, so that whatever was made can be taken away again. */
const CLEANING_CALLS = 50;
const MAX_ATTEMPTS = 4;
const MAX_WAIT_MS = 120_000;

export class Caller {
  readonly #target: Target;
  readonly #ports: CallerPorts;
  readonly #limits: CallerLimits;
  #calls = 0;
  #isCleaning = false;

  constructor(target: Target, ports: CallerPorts, limits: CallerLimits) {
    this.#target = target;
    this.#ports = ports;
    this.#limits = limits;
  }

  /** Made so far. */
  get calls(): number {
    return this.#calls;
  }

  has(credential: Credential): boolean {
    return this.#token(credential) !== undefined;
  }

  /** From now on the calls that were kept back may be made. */
  clean(): void {
    this.#isCleaning = true;
  }

  /**
   * Waits and calls again where it is told to come back.
   * @throws CallsEnded where there are no calls left, or it is told to come back much later.
   */
  async send(call: Call): Promise<Answered | Unanswered> {
    for (let attempt = 1; ; attempt += 1) {
      const answered = await this.#sendOnce(call);
      const waitMs = answered.status === null ? undefined : retryAfterMs(answered);
      if (waitMs === undefined || attempt === MAX_ATTEMPTS) return answered;
      if (waitMs > MAX_WAIT_MS) {
        throw new CallsEnded(`the server asks to wait for ${Math.ceil(waitMs / 1_000)} seconds`);
      }
      await this.#ports.wait(waitMs);
    }
  }

  async #sendOnce(call: Call): Promise<Answered | Unanswered> {
    const kept = this.#isCleaning ? 0 : Math.min(CLEANING_CALLS, this.#limits.calls / 4);
    if (this.#calls >= this.#limits.calls - kept) {
      throw new CallsEnded(`the limit of ${this.#limits.calls} calls is reached`);
    }
    this.#calls += 1;
    const target = call.path + (call.query ? `?${call.query}` : "");
    const request = `${call.method} ${target}`;
    try {
      const response = await this.#ports.fetch(this.#target.baseUrl + target, this.#init(call));
      const { status, headers } = response;
      return { request, status, headers, text: await response.text() };
    } catch (error) {
      return { request, status: null, reason: reasonOf(error) };
    }
  }

  #init({ method, credential, headers, json, form }: Call): RequestInit {
    const token = this.#token(credential);
    const { workspaceId } = this.#target;
    const body = json === undefined ? form : JSON.stringify(json);
    return {
      method,
      // Another origin must not be shown the key.
      redirect: "manual",
      signal: AbortSignal.timeout(this.#limits.timeoutMs),
      headers: {
        accept: "application/json",
        ...(token && { authorization: `Bearer ${token}` }),
        ...(workspaceId && { "x-workspace-id": workspaceId }),
        ...(json !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    };
  }

  #token(credential: Credential): string | undefined {
    const { apiKey, sessionToken } = this.#target;
    return { key: apiKey, session: sessionToken, none: undefined }[credential];
  }
}

/** RFC 9110, 10.2.3, in seconds; a date is not waited for. */
function retryAfterMs({ status, headers }: Answered): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const seconds = headers.get("retry-after") ?? "";
  return /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1_000 : undefined;
}

/** `fetch` says in its cause what went wrong. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as {
    readonly cause?: { code?: string; message?: string };
    message: string;
  };
  return cause?.code ?? cause?.message ?? message;
}
