import { execFile } from "node:child_process";
import { promisify } from "node:util";
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

/** A process has one time zone, so that another takes a process of its own. */
async function readTimesIn(zone: string, times: readonly string[]): Promise<unknown> {
  const feeds = times.map((time) => RSS.replace("Mon, 23 Nov 2026 08:40:00 GMT", time));
  const module = JSON.stringify(new globalThis.URL("./parse-feed.ts", import.meta.url).href);
  const script = `
    const { parseFeed } = await import(${module});
    const read = await Promise.all(${JSON.stringify(feeds)}.map((text) => parseFeed(text, "${URL}")));
    console.log(JSON.stringify(read.map(({ entries }) => entries[0].published_at)));`;
  const args = ["--conditions=@postern/source", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

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

  it("reads a time that names no zone as one of UTC, wherever the server stands", async () => {
    const times: Readonly<Record<string, string | null>> = {
      "Mon, 23 Nov 2026 08:40:00": AT,
      "Mon, 23 Nov 2026 08:40": AT,
      "2026-11-23T08:40:00": AT,
      "2026-11-23 08:40:00.000": AT,
      "23 Nov 2026 08:40 AM": AT,
      "2026-11-23": "2026-11-23T00:00:00.000Z",
      "Mon, 23 Nov 2026": "2026-11-23T00:00:00.000Z",
      "Mon, 23 Nov 2026 09:40:00 +0100": AT,
      "Mon, 23 Nov 2026 03:40:00 EST": AT,
      "2026-11-23T09:40:00+01:00": AT,
      "Mon, 23 Nov 2026 08:40:00 GMT (Greenwich)": AT,
      yesterday: null,
    };
    expect(await readTimesIn("America/New_York", Object.keys(times))).toEqual(Object.values(times));
  });

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
