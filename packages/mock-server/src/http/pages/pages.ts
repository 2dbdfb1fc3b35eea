/** What the server answers outside `/api/v1`: the spec, a page for each error code, the bytes of media, whether it lives and is ready. */
import { type ErrorCode, errorCatalogue } from "@postern/spec";
import type { Answer, IncomingRequest } from "../../domain/wire/exchange.ts";
import type { ServerContext } from "../../server-context.ts";
import { escapeHtml } from "./escape-html.ts";
import { mediaFile } from "./media-file.ts";

type Page = (
  rest: string,
  server: ServerContext,
  request: IncomingRequest,
) => Promise<Answer | undefined>;

/** Pages by the start of their path; `rest` is what follows it. */
const PAGES: Readonly<Record<string, Page>> = {
  "/openapi.json": async (rest, server) => (rest === "" ? openApi(server) : undefined),
  "/health/live": async (rest) => (rest === "" ? plain(200, "live") : undefined),
  "/health/ready": async (rest, server) => (rest === "" ? ready(server) : undefined),
  "/docs/errors/": async (code) => errorPage(code),
  "/files/": async (mediaId, server, request) => mediaFile(mediaId, request, server),
};

/** @returns undefined when the path is none of the pages. */
export async function findPage(
  request: IncomingRequest,
  server: ServerContext,
): Promise<Answer | undefined> {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined;
  for (const [start, page] of Object.entries(PAGES)) {
    if (request.path.startsWith(start)) {
      return page(request.path.slice(start.length), server, request);
    }
  }
  return undefined;
}

/** Loaded and written once, and not before somebody asks: it takes milliseconds, and anybody may. What fails is tried again. */
let written: Promise<string> | undefined;

async function writeDocument(): Promise<string> {
  const { document } = await import("@postern/spec/document");
  return JSON.stringify({ ...document, servers: undefined }).slice(0, -1);
}

async function openApi(server: ServerContext): Promise<Answer> {
  written ??= writeDocument().catch((error: unknown) => {
    written = undefined;
    throw error;
  });
  const servers = [{ url: `${server.publicUrl()}/api/v1` }];
  return {
    status: 200,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
    },
    body: `${await written},"servers":${JSON.stringify(servers)}}`,
  };
}

const plain = (status: number, line: string): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  body: `${line}\n`,
});

/** Whether requests should be sent here. */
async function ready(server: ServerContext): Promise<Answer> {
  if (server.isDraining) return plain(503, "draining");
  try {
    await server.store.read((tables) => tables.count("companies", {}));
    return plain(200, "ready");
  } catch {
    return plain(503, "the database cannot be read");
  }
}

function errorPage(code: string): Answer | undefined {
  if (!Object.hasOwn(errorCatalogue, code)) return undefined;
  const { status, title, advice, retryable } = errorCatalogue[code as ErrorCode];
  const statuses = [status].flat().join(" or ");
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${code}</title>
<h1>${code}</h1><p>HTTP ${statuses}: ${escapeHtml(title)}</p><p>${escapeHtml(advice)}</p><p>${
      retryable ? "The same request may succeed later." : "The same request will fail again."
    }</p></html>\n`,
  };
}
