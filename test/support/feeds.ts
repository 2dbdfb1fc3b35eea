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
}

export async function startBlog(articles: readonly Article[] = []): Promise<Blog> {
  const blog = { url: "", articles: articles as Blog["articles"] };
  const { origin } = await startFileHost({
    "/feed.xml": (response) => {
      if (blog.articles === undefined) response.writeHead(500).end();
      else response.end(rss(blog.articles));
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
