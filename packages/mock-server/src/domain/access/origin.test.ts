import { describe, expect, it } from "vitest";
import { isListedOrigin, normalizeOrigin } from "./origin.ts";

describe("normalizeOrigin", () => {
  it.each([
    ["https://app.acme.test", "https://app.acme.test"],
    ["HTTPS://App.Acme.TEST", "https://app.acme.test"],
    ["https://app.acme.test:443", "https://app.acme.test"],
    ["http://app.acme.test:80", "http://app.acme.test"],
    ["http://app.acme.test:443", "http://app.acme.test:443"],
    ["https://bücher.test", "https://xn--bcher-kva.test"],
    ["http://[::1]:3000", "http://[::1]:3000"],
  ])("spells %s as %s", (text, origin) => {
    expect(normalizeOrigin(text)).toBe(origin);
  });

  it.each([
    "null",
    "",
    "*",
    "app.acme.test",
    "https://",
    "https://app.acme.test/",
    "https://app.acme.test/path",
    "https://app.acme.test?query",
    "https://user@app.acme.test",
    "https://app.acme.test https://evil.test",
    "https://app.acme.test:99999",
    "https://*.acme.test",
    "file:///etc/passwd",
  ])("takes %j for no origin", (text) => {
    expect(normalizeOrigin(text)).toBeUndefined();
  });
});

describe("isListedOrigin", () => {
  const listed = ["https://app.acme.test", "https://dev.acme.test:8443"];

  it.each([
    ["https://app.acme.test", true],
    ["https://APP.acme.test", true],
    ["https://app.acme.test:443", true],
    ["https://dev.acme.test:8443", true],
    ["http://app.acme.test", false],
    ["https://app.acme.test:8443", false],
    ["https://dev.acme.test", false],
    ["https://app.acme.test.evil.test", false],
    ["https://x.app.acme.test", false],
    ["null", false],
  ])("says of %s: %s", (origin, answer) => {
    expect(isListedOrigin(listed, origin)).toBe(answer);
  });

  it("never matches null, even where a list has come to hold it", () => {
    expect(isListedOrigin(["null"], "null")).toBe(false);
  });
});
