import { describe, expect, it } from "vitest";
import { type CountedRequest, UsageCount } from "./key-usage.ts";

const REQUEST: CountedRequest = {
  operation: "listPosts",
  address: "203.0.113.7",
  origin: undefined,
  userAgent: "acme-app/1.2",
  code: undefined,
};

function count(...requests: Partial<CountedRequest>[]): UsageCount {
  const usage = new UsageCount();
  for (const request of requests) usage.add({ ...REQUEST, ...request });
  return usage;
}

describe("the use of a key", () => {
  it("is counted by operation, address, origin, client and code", () => {
    const usage = count({}, { origin: "https://app.test", code: "NOT_FOUND" });
    expect(usage.save()).toEqual({
      requests: 2,
      errors: 1,
      operations: [["listPosts", 2, 1]],
      addresses: [["203.0.113.7", 2, 1]],
      origins: [["https://app.test", 1, 1]],
      clients: [["acme-app/1.2", 2, 1]],
      codes: [["NOT_FOUND", 1, 1]],
    });
  });

  it("tells requests without an address apart from those that have one", () => {
    const { addresses } = count({}, { address: undefined }).save();
    expect(addresses).toEqual([
      ["203.0.113.7", 1, 0],
      ["", 1, 0],
    ]);
  });

  it("is the same whether it was counted at once or in parts", () => {
    const all = count({}, { code: "NOT_FOUND" }, { operation: "getPost" });
    const parts = count({});
    parts.merge(count({ code: "NOT_FOUND" }, { operation: "getPost" }).save());
    expect(parts.save()).toEqual(all.save());
  });

  it("takes bounded room, whatever a caller sends", () => {
    const requests = Array.from({ length: 1_000 }, (_, index) => ({
      address: `2001:db8::${index}`,
      origin: `https://${"x".repeat(5_000)}${index}.test`,
      userAgent: `app${index}/${index}`,
    }));
    const usage = count(...requests).save();
    expect(usage.addresses).toHaveLength(100);
    expect(usage.clients).toHaveLength(100);
    expect(usage.addresses.at(-1)).toEqual(["other", 901, 0]);
    expect(JSON.stringify(usage.origins).length).toBeLessThan(100 * 300);
    expect(usage.requests).toBe(1_000);
  });

  it("holds no key that was sent where it does not belong", () => {
    const secret = `rp_${"0123456789abcdef".repeat(4)}`;
    const usage = count({ origin: `https://${secret}`, userAgent: `${secret}/${secret}` });
    expect(JSON.stringify(usage.save())).not.toContain(secret.slice(3));
    expect(usage.save().requests).toBe(1);
  });
});
