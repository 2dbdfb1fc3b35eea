import { describe, expect, it } from "vitest";
import { clientOf, readClient } from "./client-name.ts";

describe("the client of a request", () => {
  it.each([
    ["acme-app/1.2.3", "acme-app", "1.2.3"],
    ["postern-sdk/0.1.0 node/24.1", "postern-sdk", "0.1.0"],
    ["Mozilla/5.0 (X11; Linux x86_64)", "Mozilla", "5.0"],
    ["curl", "curl", null],
    ["curl/ 8", "curl", null],
    ["(no product)", null, null],
    ["", null, null],
    [undefined, null, null],
  ])("of %j is %j in version %j", (userAgent, name, version) => {
    expect(readClient(clientOf(userAgent))).toEqual({ name, version });
  });

  it("is cut to a length that can be kept", () => {
    const { name, version } = readClient(clientOf(`${"n".repeat(5_000)}/${"v".repeat(5_000)}`));
    expect([name?.length, version?.length]).toEqual([100, 100]);
  });
});
