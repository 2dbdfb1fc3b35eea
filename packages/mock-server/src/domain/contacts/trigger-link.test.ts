import { describe, expect, it } from "vitest";
import { isPrefetch, redirectAddress, referrerPage } from "./trigger-link.ts";

describe("an address to redirect to", () => {
  it.for([
    ["https://acme.test", "https://acme.test/"],
    ["https://acme.test/a?b=c#d", "https://acme.test/a?b=c#d"],
    ["https://acme.test/a\r\nSet-Cookie: b=c", "https://acme.test/aSet-Cookie:%20b=c"],
    ["https://acme.test/\u0000\u007fü", "https://acme.test/%00%7F%C3%BC"],
    ["https:\\\\acme.test\\a", "https://acme.test/a"],
  ] as const)("%j stands in a header as %s", ([text, address]) => {
    expect(redirectAddress(text)).toBe(address);
  });

  it.for([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://acme.test/",
    "//acme.test/",
    "/a",
    "",
    "https://acme.test@evil.test/",
    "https://:secret@evil.test/",
  ])("is not %j", (text) => {
    expect(redirectAddress(text)).toBeUndefined();
  });
});

describe("a referrer", () => {
  it("is kept as the page alone", () => {
    expect(referrerPage("https://user:secret@news.test/a?token=b#c")).toBe("https://news.test/a");
  });

  it.for([undefined, "", "about:blank", "android-app://x", `https://a.test/${"x".repeat(2048)}`])(
    "is nothing for %.30s",
    (header) => {
      expect(referrerPage(header)).toBeNull();
    },
  );

  it("is nothing where it grows too long when it is written out", () => {
    expect(referrerPage(`https://a.test/${"ü".repeat(1000)}`)).toBeNull();
  });
});

describe("a prefetch", () => {
  it.for([
    ["prefetch", true],
    ["Prefetch;prerender", true],
    ["navigate", false],
    [undefined, false],
  ] as const)("is told by Sec-Purpose %s: %s", ([header, isAhead]) => {
    expect(isPrefetch(header)).toBe(isAhead);
  });
});
