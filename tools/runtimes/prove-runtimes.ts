/** Proves that the client does in every engine what it does in ours, against a server on a real port; and the server in a page. */
import { isDeepStrictEqual } from "node:util";
import { createMockServer } from "@postern/mock-server";
import { type Engine, engines, isHere, pageOrigin } from "./engines.ts";
import { proveServerPage } from "./prove-server-page.ts";
import type { Report, Task } from "./story.ts";

const largeBytes = 9 * 1024 * 1024;

/** A page that hears of each part at its end alone is told of two. */
const leastProgress = 3;

/** What every engine must have seen; how often an upload told of its progress is the engine's own. */
const expected: Omit<Report, "progress"> = {
  published: "published",
  connections: 9,
  pages: 3,
  uploaded: [42, largeBytes],
  missing: "NOT_FOUND",
  refused: "TEXT_TOO_LONG",
  verified: "webhook.test",
  forged: "NO_MATCH",
};

/** @returns a line on what was seen. @throws Error where it is not what was expected. */
async function prove(engine: Engine, task: Task): Promise<string> {
  if (!isHere(engine)) {
    return `not run: ${engine.name}, of which there is no binary for this machine`;
  }
  const startedAt = performance.now();
  const { progress, ...told } = await engine.run(task);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const isHeard = progress.sentBytes === largeBytes && progress.count >= leastProgress;
  if (!isDeepStrictEqual(told, expected) || !isHeard) {
    throw new Error(`${engine.name} tells another story: ${JSON.stringify({ ...told, progress })}`);
  }
  return `${engine.name}: all as it should be (${seconds} s, ${progress.count} steps of progress)`;
}

/**
 * Runs them one after the other, over the package as it was built.
 *
 * @returns A line for each engine.
 * @throws Error with what does not hold.
 */
export async function proveRuntimes(): Promise<string[]> {
  const server = await createMockServer();
  try {
    await server.listen();
    const anywhere = await server.issueKey({ limits: "none" });
    const inPages = await server.issueKey({ limits: "none", allowed_origins: [pageOrigin] });
    const { baseUrl } = server;
    const lines: string[] = [];
    for (const engine of engines) {
      const { secret: apiKey } = engine.isPage ? inPages : anywhere;
      lines.push(await prove(engine, { baseUrl, apiKey, engine: engine.name }));
    }
    return [...lines, await proveServerPage()];
  } finally {
    await server.close();
  }
}
