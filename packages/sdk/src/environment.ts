/** What the client asks of the engine it runs in. */
import { UsageError } from "./errors.ts";
import { version } from "./version.ts";

/**
 * A variable of the environment, without the line break that reading a file into it leaves at its end; undefined where
 * there is none, or where the engine does not let us look (Deno).
 */
export function readEnvironment(
  name: "POSTERN_API_KEY" | "POSTERN_BASE_URL" | "POSTERN_LOG",
): string | undefined {
  try {
    return globalThis.process?.env?.[name]?.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether this is a page or a worker of one, where everybody can read the key. */
export function isBrowser(globals: object = globalThis): boolean {
  const page = member(globals, "window");
  const isPage = typeof page === "object" && page !== null && "document" in page;
  return isPage || isWorkerOfPage(globals);
}

/** Where an engine of servers keeps its version. Deno and Bun give one of Node's, too, so that comes last. */
const serverEngines = [
  ["deno", "Deno", "version", "deno"],
  ["bun", "Bun", "version"],
  ["node", "process", "versions", "node"],
] as const;

/** `node/24.0.0`; undefined for an engine that does not say what it is. */
function nameEngine(globals: object): string | undefined {
  for (const [name, ...path] of serverEngines) {
    const release = member(globals, ...path);
    if (typeof release === "string") {
      return `${name}/${release}`;
    }
  }
  return undefined;
}

/** Engines of servers have workers, too, and the one at the edge (WebSocketPair) is made of nothing else. */
function isWorkerOfPage(globals: object): boolean {
  const isFunction = (name: string) => typeof member(globals, name) === "function";
  return (
    isFunction("WorkerGlobalScope") &&
    (isFunction("importScripts") || isFunction("WorkerNavigator")) &&
    !isFunction("WebSocketPair") &&
    nameEngine(globals) === undefined
  );
}

/** Whether a request can have a stream for its body. An engine that cannot makes text of the stream, and says so. */
export function canStreamRequests(): boolean {
  try {
    const init = { method: "POST", body: new ReadableStream(), duplex: "half" };
    return !new Request("https://postern.invalid", init).headers.has("content-type");
  } catch {
    return false;
  }
}

/** The program that calls, for the server's operators to know it by. */
export interface AppInfo {
  /** A word of letters, digits, dots and dashes: `nightly-report`. */
  readonly name: string;
  readonly version?: string | undefined;
  /** Where to learn more of it, or whom to ask. */
  readonly url?: string | undefined;
}

/** For `User-Agent`: the client, its engine as far as that says what it is, and the program. */
export function describeAgent(app?: AppInfo, globals: object = globalThis): string {
  const agent = [`postern-sdk/${version}`, nameEngine(globals), app && describeApp(app)];
  return agent.filter((product) => product !== undefined).join(" ");
}

/** @throws {UsageError} for what would not be a product of its own there (RFC 9110, section 10.1.5). */
function describeApp({ name, version: release, url }: AppInfo): string {
  const words = release === undefined ? [name] : [name, release];
  if (!words.every((word) => /^[\w.+-]+$/.test(word)) || /[^\x21-\x27\x2a-\x7e]/.test(url ?? "")) {
    throw new UsageError(
      "appInfo takes a name and a version of letters, digits, dots and dashes, and a url without spaces or parentheses.",
    );
  }
  return url === undefined ? words.join("/") : `${words.join("/")} (${url})`;
}

function member(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) =>
      (typeof found === "object" && found !== null) || typeof found === "function"
        ? Reflect.get(found, name)
        : undefined,
    value,
  );
}
