/** A web server on a port of this machine: Zapier's side of the webhooks, and a blog with a feed. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface LocalHost {
  /** `http://127.0.0.1:` and its port. */
  readonly url: string;
  /** What webhooks have brought, in order, with the path to which each came. */
  readonly received: { readonly path: string; readonly event: unknown }[];
  /** The status of the answers to webhooks from now on. */
  answerWith(status: number): void;
  close(): void;
}

/** `/feed.xml` is a feed that has one article more each time it is read; every other path takes webhooks. */
export async function startLocalHost(): Promise<LocalHost> {
  const received: LocalHost["received"] = [];
  let status = 200;
  let articles = 0;
  const server = createServer(async (request, response) => {
    const { url: path = "" } = request;
    if (path === "/feed.xml") {
      articles += 1;
      response.end(feedOf(articles));
      return;
    }
    received.push({ path, event: JSON.parse(await text(request)) });
    response.writeHead(status).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answerWith(next) {
      status = next;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function feedOf(count: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const link = `https://acme.test/blog/${index}`;
    return `<item><guid>${link}</guid><title>Article ${index}</title><link>${link}</link></item>`;
  });
  return `<rss version="2.0"><channel><title>Blog</title>${items.join("")}</channel></rss>`;
}
