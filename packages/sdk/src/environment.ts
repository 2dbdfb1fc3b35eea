/** What the client asks of the engine it runs in. */

/** A variable of the environment; undefined where there is none, or where the engine does not let us look (Deno). */
export function readEnvironment(name: "POSTERN_API_KEY" | "POSTERN_BASE_URL"): string | undefined {
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
