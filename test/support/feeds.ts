/** A blog of others, whose feed says what the test wants it to say. */
import { startFileHost } from "./file-host.ts";

export interface Article {
  readonly guid?: string;
  readonly title: string;
  readonly link?: string;
  readonly description?: string;
}

export interface Blog {
  /** Of its feed. */
  readonly url: string;
  /** What its feed has, newest first; undefined: it answers with 500. */
  articles: readonly Article[] | undefined;
  /** The version of what its feed has; undefined: it tells none. */
  etag: string | undefined;
  /** Statuses of its answers, in order. */
  readonly sent: readonly number[];
}

export async function startBlog(articles: readonly Article[] = []): Promise<Blog> {
  const sent: number[] = [];
  const blog = {
    url: "",
    articles: articles as Blog["articles"],
    etag: undefined as Blog["etag"],
    sent,
  };
  const { origin } = await startFileHost({
    "/feed.xml": (response) => {
      const { articles: found, etag } = blog;
      const isKnown = etag !== undefined && response.req.headers["if-none-match"] === etag;
      const good = isKnown ? 304 : 200;
      const status = found === undefined ? 500 : good;
      sent.push(status);
      response.writeHead(status, etag === undefined ? {} : { etag });
      response.end(status === 200 && found !== undefined ? rss(found) : undefined);
    },
  });
  blog.url = `${origin}/feed.xml`;
  return blog;
}

function rss(articles: readonly Article[]): string {
  const items = articles.map(
    (article) =>
      `<item>${Object.entries(article)
        .map(([name, text]) => `<${name}>${text}</${name}>`)
        .join("")}</item>`,
  );
  return `<rss version="2.0"><channel><title>Acme blog</title>${items.join("")}</channel></rss>`;
}
