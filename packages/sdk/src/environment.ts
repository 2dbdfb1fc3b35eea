/** What the client asks of the engine it runs in. */
import { version } from "./version.ts";

/** A variable of the environment; undefined where there is none, or where the engine does not let us look (Deno). */
export function readEnvironment(
  name: "POSTERN_API_KEY" | "POSTERN_BASE_URL" | "POSTERN_LOG",
): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}

/** Whether this is a page, where everybody can read the key. Workers at the edge have no document. */
export function isBrowser(globals: object = globalThis): boolean {
  const page: unknown = Reflect.get(globals, "window");
  return typeof page === "object" && page !== null && "document" in page;
}

/** For `User-Agent`: the client and its engine, as far as that says what it is. */
export function describeAgent(globals: object = globalThis): string {
  const engines = [
    ["deno", member(globals, "Deno", "version", "deno")],
    ["bun", member(globals, "Bun", "version")],
    // Deno and Bun give a version of Node's, too.
    ["node", member(globals, "process", "versions", "node")],
  ] as const;
  const [name, engine] = engines.find(([, found]) => typeof found === "string") ?? [];
  const agent = `postern-sdk/${version}`;
  return name === undefined ? agent : `${agent} ${name}/${engine}`;
}

function member(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) =>
      typeof found === "object" && found !== null ? Reflect.get(found, name) : undefined,
    value,
  );
}
