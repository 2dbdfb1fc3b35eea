import { describe, expect, it } from "vitest";
import { parseFeed } from "./parse-feed.ts";

const URL = "https://acme.test/blog/feed";
const AT = "2026-11-23T08:40:00.000Z";
const ENTRY = {
  guid: "skates",
  title: "Skates & more",
  link: "https://acme.test/skates",
  summary: "They are faster.",
  published_at: AT,
};

const RSS = `<rss version="2.0"><channel><title>Acme</title><item><guid>skates</guid>
  <title>Skates &amp; more</title><link>/skates</link><pubDate>Mon, 23 Nov 2026 08:40:00 GMT</pubDate>
  <description><![CDATA[<p>They are <b>faster.</b></p><script>alert(1)</script>]]></description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Acme</title><entry><id>skates</id>
  <title type="html">Skates &amp;amp; more</title><link rel="self" href="/self"/><link href="/skates"/>
  <updated>2026-11-23T09:40:00+01:00</updated><summary>They are faster.</summary></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Acme",
  items: [
    {
      id: "skates",
      url: "https://acme.test/skates",
      title: "Skates & more",
      content_html: "<p>They are faster.</p>",
      date_published: AT,
    },
  ],
});

describe("parseFeed", () => {
  it.for([
    ["rss", RSS],
    ["atom", ATOM],
    ["json", JSON_FEED],
  ] as const)("reads %s without markup, with links that stand alone", async ([format, text]) => {
    expect(await parseFeed(text, URL)).toEqual({ format, title: "Acme", entries: [ENTRY] });
  });

  it.for(["", "{}", "<html><body>Hello</body></html>", "<rss", "{"])(
    "knows that %j is no feed",
    async (text) => {
      expect(await parseFeed(text, URL)).toBeUndefined();
    },
  );

  it("lets no entity of a document's own grow", async () => {
    const grown = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${RSS.replace("Skates", "&b;")}`;
    expect((await parseFeed(grown, URL))?.entries[0]?.title).not.toContain("aaaa");
  });

  it("gives the newest first, and a link for no address but the web's", async () => {
    const text = RSS.replace("/skates", "javascript:alert(1)").replace(
      "<item>",
      "<item><guid>old</guid><pubDate>Mon, 02 Nov 2026 08:40:00 GMT</pubDate></item><item>",
    );
    const entries = (await parseFeed(text, URL))?.entries ?? [];
    expect(entries.map(({ guid, link }) => [guid, link])).toEqual([
      ["skates", null],
      ["old", null],
    ]);
  });
});
