import { describe, expect, it } from "vitest";
import { redactHeaders, redactJson, redactText } from "./redact.ts";

const hex = "0123456789abcdef";
const secrets = [
  `rp_${hex.repeat(4)}`,
  `sp_${hex.repeat(4)}`,
  `crm_${hex.repeat(4)}`,
  hex.repeat(2),
  `sk_live_${hex.repeat(2)}01234567`,
  `Acme2_${hex.repeat(3)}`,
  `key_${hex.repeat(3)}`,
  `rp_${hex.repeat(4)}x`,
  `sess_${hex.repeat(4)}`,
  "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
];

describe("redactText", () => {
  it.each(secrets)("takes %s out of a text", (secret) => {
    expect(redactText(`Used ${secret}, twice: ${secret}.`)).toBe(
      "Used [redacted], twice: [redacted].",
    );
  });

  it.each([
    "post_019aa63e0c0000000123456789abcdef",
    "key_019aa63e0c0000000123456789abcdef",
    "rp_0123456",
    "nothing to hide",
    "a_long_name_of_a_member_that_holds_no_secret_at_all",
  ])("leaves %s", (text) => {
    expect(redactText(text)).toBe(text);
  });
});

describe("redactHeaders", () => {
  it("keeps of a credential its scheme alone", () => {
    expect(
      redactHeaders({
        authorization: `Bearer ${secrets[0]}`,
        "x-api-key": "short",
        cookie: "a=b",
        "user-agent": "postern/1.0",
        referer: `https://acme.test/?token=${secrets[0]}`,
      }),
    ).toEqual({
      authorization: "Bearer [redacted]",
      "x-api-key": "[redacted]",
      cookie: "[redacted]",
      "user-agent": "postern/1.0",
      referer: "https://acme.test/?token=[redacted]",
    });
  });

  it("trusts no scheme that it does not know", () => {
    expect(redactHeaders({ authorization: "hunter2 is it" })).toEqual({
      authorization: "[redacted]",
    });
  });
});

describe("redactJson", () => {
  it("takes out secrets by their name or their look, at any depth", () => {
    const body = {
      email: "owner@acme.test",
      password: "hunter2",
      data: [{ secret: secrets[0], prefix: "rp_0123456", note: `was ${secrets[1]}` }],
      signing_secret: null,
      count: 3,
      [`${secrets[2]}`]: true,
    };

    expect(redactJson(body)).toEqual({
      email: "owner@acme.test",
      password: "[redacted]",
      data: [{ secret: "[redacted]", prefix: "rp_0123456", note: "was [redacted]" }],
      signing_secret: null,
      count: 3,
      "[redacted]": true,
    });
    expect(body.password).toBe("hunter2");
  });
});
