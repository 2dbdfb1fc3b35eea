import { describe, expect, it } from "vitest";
import type { WatchedRequest } from "../http/watch-requests.ts";
import { accessLog } from "./access-log.ts";

const request: WatchedRequest = {
  method: "GET",
  path: "/api/v1/posts",
  address: "192.0.2.1",
  operation: "listPosts",
  keyId: "key_1",
  requestId: "req_1",
  status: 200,
  code: undefined,
  durationMs: 1.23456,
};

function linesFor(...requests: readonly Partial<WatchedRequest>[]) {
  const lines: unknown[] = [];
  const watch = accessLog((level, message, fields) => void lines.push([level, message, fields]));
  for (const one of requests) watch({ ...request, ...one });
  return lines;
}

describe("the log of requests", () => {
  it("tells who asked for what, what it came to and how long it took", () => {
    expect(linesFor({})).toEqual([
      [
        "info",
        "request",
        {
          request_id: "req_1",
          method: "GET",
          operation: "listPosts",
          status: 200,
          code: undefined,
          key_id: "key_1",
          address: "192.0.2.1",
          duration_ms: 1.23,
        },
      ],
    ]);
  });

  it("tells the path where there is no operation, and not all of one without end", () => {
    const [line] = linesFor({ operation: undefined, path: `/${"w".repeat(10_000)}` });
    expect(JSON.stringify(line).length).toBeLessThan(500);
    expect(line).toMatchObject([{}, {}, { path: expect.stringMatching(/^\/w{199}$/u) as string }]);
  });

  it("tells no part of a token, where the path is cut or how it is written", () => {
    const token = `rp_${"0123456789abcdef".repeat(4)}`;
    const paths = [150, 170, 190].map((length) => `/${"a".repeat(length)}/${token}`);
    const asked = [...paths, `/%72${token.slice(1)}`].map((path) => ({
      path,
      operation: undefined,
    }));
    expect(JSON.stringify(linesFor(...asked))).not.toContain("0123");
  });

  it("is silent about probes, unless they fail", () => {
    const probe = { path: "/health/ready", operation: undefined };
    expect(linesFor(probe, { ...probe, status: 503 })).toHaveLength(1);
  });
});
