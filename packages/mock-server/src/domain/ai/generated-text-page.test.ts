import { describe, expect, it } from "vitest";
import { readHtml } from "./generated-text-page.ts";

describe("what a page is about", () => {
  it("is its title, its description and the beginning of its text", () => {
    const page = `<!doctype html><html><head><title>Rocket &amp; skates</title>
      <meta name="viewport" content="width=device-width">
      <meta property="og:description" content='They are back'><style>p { color: red }</style></head>
      <body><!-- <p>Not yet</p> --><h1>In stock</h1><script>track("<p>x</p>")</script>
      <p>Caf&#233;s &#x1F680; &unknown; sell them.</p></body></html>`;
    expect(readHtml(page)).toBe(
      "Rocket & skates. They are back. In stock Cafés 🚀 &unknown; sell them.",
    );
  });

  it("says a thing once", () => {
    const page = "<title>Skates</title><body>Skates are back</body>";
    expect(readHtml(page)).toBe("Skates are back.");
  });

  it.each(["", "<p", "<script>", "<!--", "<meta", "<title>Open", "<p></p>", "&#0;&#xD800;"])(
    "is nothing, or little, where the page is broken: %j",
    (page) => {
      expect(readHtml(page).length).toBeLessThanOrEqual(20);
    },
  );

  it("is read alike where letters have other lengths in lower case", () => {
    const wide = "\u0130".repeat(20);
    const page = `<TITLE>${wide}</TITLE><Meta name=description content="Skates"><p>${wide}!</p><SCRIPT>a()</SCRIPT>b`;
    expect(readHtml(page)).toBe(`Skates. ${wide}! b.`);
  });

  const tails = ["", ">", "-->"];
  const parts = ["<", "<script", "<!--", "<meta", "<meta name=description ", "<title", "&#"];
  it.each(parts.flatMap((part) => tails.map((tail) => [part, tail])))(
    "is found in time that grows with the page alone, also of %j over and over before %j",
    (part, tail) => {
      const pageOf = (length: number) => part.repeat(length / part.length) + tail;
      const [short, long] = [pageOf(70_000), pageOf(280_000)];
      // Four times the page is four times the work; were each part compared with each other, it would be sixteen.
      const least = Math.max(
        processorMs(() => readHtml(short)),
        2,
      );
      expect(processorMs(() => readHtml(long))).toBeLessThan(10 * least);
      expect(readHtml(long).length).toBeLessThan(2_000);
    },
  );
});

/** What the work takes of the processor, whatever else runs beside it: the least of several turns. */
function processorMs(work: () => unknown): number {
  const turns = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...turns);
}
