import { describe, expect, it } from "vitest";
import { redactUrl } from "./redact-url.ts";

const TOKEN = `rp_${"0123456789abcdef".repeat(4)}`;

describe("redactUrl", () => {
  it.for([
    `/keys/${TOKEN}`,
    `/keys/%72${TOKEN.slice(1)}`,
    `/keys/${encodeURIComponent(TOKEN).replace("_", "%5F")}`,
    `/keys/${[...TOKEN].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join("")}`,
  ])("takes out a token, whichever of its characters are encoded: %s", (path) => {
    expect(redactUrl(path)).toBe("/keys/[redacted]");
  });

  it("takes out all of a signing secret, whose signs are encoded in a query", () => {
    expect(redactUrl("secret=whsec_MfKQ9r8GKYqrTwjU%2FD8ILP%2BIo2%3D")).toBe("secret=[redacted]");
  });

  it.for(["/caf%C3%A9", "/a%2Fb", "/100%", "q=a%20b%26c"])("leaves %s as it is", (text) => {
    expect(redactUrl(text)).toBe(text);
  });
});
