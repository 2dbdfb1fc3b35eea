import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { encodeSigningSecret, signatureHeaders, signedContent } from "./webhook-signature.ts";

const hmacSha256 = (key: Uint8Array, data: string) =>
  createHmac("sha256", key).update(data).digest();

describe("signatureHeaders", () => {
  // The example of the Standard Webhooks specification.
  const message = {
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: 1_614_265_330,
    body: '{"test": 2432232314}',
  };
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  it("signs as the standard's own example does", async () => {
    expect(await signatureHeaders(message, [secret], hmacSha256)).toEqual({
      "webhook-id": message.id,
      "webhook-timestamp": "1614265330",
      "webhook-signature": signature,
    });
  });

  it("signs with each secret while one replaces the other", async () => {
    const other = encodeSigningSecret(new Uint8Array(32).fill(7));

    const headers = await signatureHeaders(message, [secret, other], hmacSha256);

    expect(headers["webhook-signature"]).toMatch(/^v1,\S+ v1,\S+$/);
    expect(headers["webhook-signature"]?.split(" ")[0]).toBe(signature);
  });

  it("binds the signature to id, time and body", () => {
    expect(signedContent(message)).toBe(
      'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}',
    );
  });
});

describe("encodeSigningSecret", () => {
  it("writes a secret as the standard does", () => {
    expect(encodeSigningSecret(Uint8Array.of(0, 255, 254))).toBe("whsec_AP/+");
  });
});
