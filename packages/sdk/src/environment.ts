/** What the client asks of the engine it runs in. */
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

/** Engines of servers have workers, too, and the one at the edge is made of nothing else. */
const serverEngines = [
  ["Deno", "version", "deno"],
  ["Bun", "version"],
  ["process", "versions", "node"],
  ["WebSocketPair", "name"],
] as const;

function isWorkerOfPage(globals: object): boolean {
  const isWorker = typeof member(globals, "WorkerGlobalScope") === "function";
  const isOfBrowser = ["importScripts", "WorkerNavigator"].some(
    (name) => typeof member(globals, name) === "function",
  );
  return isWorker && isOfBrowser && !serverEngines.some((path) => isText(member(globals, ...path)));
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

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** For `User-Agent`: the client and its engine, as far as that says what it is. */
export function describeAgent(globals: object = globalThis): string {
  const engines = [
    ["deno", member(globals, "Deno", "version", "deno")],
    ["bun", member(globals, "Bun", "version")],
    // Deno and Bun give a version of Node's, too.
    ["node", member(globals, "process", "versions", "node")],
  ] as const;
  const [name, engine] = engines.find(([, found]) => isText(found)) ?? [];
  const agent = `postern-sdk/${version}`;
  return name === undefined ? agent : `${agent} ${name}/${engine}`;
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
