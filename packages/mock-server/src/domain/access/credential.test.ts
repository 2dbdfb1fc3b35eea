import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { tokenFormats } from "../keys/key-token.ts";
import { parseCredential } from "./credential.ts";

const formats = tokenFormats(postern);
const token = `rp_${"0123456789abcdef".repeat(4)}`;

describe("parseCredential", () => {
  it.each([
    [`Bearer ${token}`, "key", token],
    [`bearer ${token}`, "key", token],
    [`BEARER   ${token}`, "key", token],
    ["Bearer 0123456789abcdef0123456789abcdef", "key", "0123456789abcdef0123456789abcdef"],
    ["Bearer sess_anything", "session", "sess_anything"],
  ])("takes %s", (header, type, found) => {
    expect(parseCredential(header, formats)).toEqual({ type, token: found });
  });

  it.each([
    [undefined, { reason: "missing_header" }],
    ["", { reason: "malformed_header" }],
    ["Bearer", { reason: "malformed_header" }],
    ["Bearer ", { reason: "malformed_header" }],
    [token, { reason: "malformed_header" }],
    [`Basic ${token}`, { reason: "malformed_header" }],
    [`Bearer\t${token}`, { reason: "malformed_header" }],
    [`Bearer ${token} ${token}`, { reason: "malformed_header" }],
    [`Bearer ${token}, Bearer ${token}`, { reason: "malformed_header" }],
    [`Bearer ${token},`, { reason: "malformed_header" }],
    ["Bearer rp_short", { reason: "malformed_token", fault: "length" }],
    [`Bearer rp_${"z".repeat(64)}`, { reason: "malformed_token", fault: "characters" }],
    [`Bearer sess_${"0".repeat(1_000_000)}`, { reason: "malformed_token", fault: "length" }],
    [`Bearer ${"0".repeat(1_000_000)}`, { reason: "malformed_token", fault: "length" }],
  ])("refuses %.40s with 401, the scheme it would take, and the reason", (header, details) => {
    expect(() => parseCredential(header, formats)).toThrow(
      expect.objectContaining({
        code: "UNAUTHORIZED",
        status: 401,
        details,
        headers: { "www-authenticate": "Bearer" },
      }),
    );
  });

  it.each([undefined, "Basic abc", "Bearer rp_short"])(
    "says of %s what the policy's own text says, and keeps the reason",
    (header) => {
      expect(() => parseCredential(header, formats, "Missing or invalid")).toThrow(
        expect.objectContaining({
          message: "Missing or invalid",
          details: expect.objectContaining({ reason: expect.stringMatching(/^m/) as string }),
        }),
      );
    },
  );

  it("never repeats what was sent", () => {
    const secret = `rp_${"a1b2".repeat(15)}a1`;

    try {
      parseCredential(`Bearer ${secret}`, formats);
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain("a1b2");
    }
  });
});
