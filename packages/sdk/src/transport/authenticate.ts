/** The one place that reads the key: it adds it to a request for its own origin, and takes it out of any answer. */
import { UsageError } from "../errors.ts";
import type { Send } from "./exchange.ts";
import { hideKeyInError, hideKeyInReply } from "./hide-key.ts";

/** Where the key comes from: text, or a function that is asked before each attempt. */
export type ApiKeySource = string | (() => string | Promise<string>);

/** Keeps the key out of sight: `util.inspect`, `JSON.stringify` and structured clones show nothing of it. */
export class Credential {
  readonly #source: ApiKeySource | undefined;

  /** Checks a key given as text at once; that of a function whenever it is asked for. */
  constructor(source: ApiKeySource | undefined) {
    const isLater = source === undefined || typeof source === "function";
    this.#source = isLater ? source : checkApiKey(source);
  }

  async read(): Promise<string> {
    if (this.#source === undefined) {
      throw new UsageError("No API key. Give createClient an apiKey, or set POSTERN_API_KEY.");
    }
    return typeof this.#source === "string" ? this.#source : checkApiKey(await this.#source());
  }
}

/** @param origin The origin of `baseUrl`: the only one that ever sees the key. */
export function createAuthenticate(credential: Credential, origin: string): (next: Send) => Send {
  return (next) => async (request) => {
    if (!request.needsKey) {
      return next(request);
    }
    if (!request.url.startsWith(`${origin}/`)) {
      throw new UsageError(`${request.operationId} would send the API key to another origin.`);
    }
    const key = await credential.read();
    const headers = { ...request.headers, authorization: `Bearer ${key}` };
    try {
      return hideKeyInReply(await next({ ...request, headers }), key);
    } catch (error) {
      throw hideKeyInError(error, key);
    }
  };
}

const [shortestKey, longestKey] = [16, 512];

/** Catches what people paste beside a key. Formats differ by policy, so nothing else is judged here. */
function checkApiKey(key: string): string {
  const fault = findFault(key);
  if (fault !== undefined) {
    throw new UsageError(`The API key is not usable: ${fault}`);
  }
  return key;
}

function findFault(key: unknown): string | undefined {
  if (typeof key !== "string") {
    return `it is ${typeof key}, not text.`;
  }
  if (/^bearer\s/i.test(key)) {
    return 'leave "Bearer " away; the client adds it.';
  }
  if (/[^\x21-\x7e]/.test(key)) {
    return "it holds a space, a line break or another character that is not visible ASCII.";
  }
  if (key.length < shortestKey || key.length > longestKey) {
    return `it has ${key.length} characters; keys have ${shortestKey} to ${longestKey}.`;
  }
  return undefined;
}
