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

  it.each(["<", "<script", "<!--", "<meta name=description ", "<title", "&#", "</title"])(
    "is found in time that grows with the page alone, also of %j over and over",
    (part) => {
      expect(readHtml(part.repeat(1_000_000 / part.length)).length).toBeLessThan(2_000);
    },
  );
});
