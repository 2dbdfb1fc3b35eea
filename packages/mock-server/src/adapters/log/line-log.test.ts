import { describe, expect, it } from "vitest";
import { createLineLog, type LogFormat, type LogLevel } from "./line-log.ts";

const TIME = Date.UTC(2026, 10, 22);
const TOKEN = `rp_${"0123456789abcdef".repeat(4)}`;

function logInto(lines: string[], format: LogFormat, level: LogLevel = "info") {
  return createLineLog({ format, level, write: (line) => lines.push(line), now: () => TIME });
}

describe("a log of lines", () => {
  it("is an object of JSON a line, with the time, the level and the message first", () => {
    const lines: string[] = [];
    logInto(lines, "json")("warn", "Webhook not delivered", { delivery_id: "delivery_1" });
    expect(lines).toEqual([
      '{"time":"2026-11-22T00:00:00.000Z","level":"warn","message":"Webhook not delivered","delivery_id":"delivery_1"}\n',
    ]);
  });

  it("is a line of text for people, in which a value cannot pass for another field", () => {
    const lines: string[] = [];
    logInto(lines, "text")("info", "request", {
      status: 404,
      code: undefined,
      path: "/a status=200",
    });
    expect(lines).toEqual([
      '2026-11-22T00:00:00.000Z info  request status=404 path="/a status=200"\n',
    ]);
  });

  it.for<LogFormat>(["json", "text"])("is one line each, whatever is in it: %s", (format) => {
    const lines: string[] = [];
    logInto(lines, format)("error", "a", { path: "first\nsecond\u2028third" });
    expect(lines.join("").trimEnd().split(/\r|\n/u)).toHaveLength(1);
  });

  it("leaves out what is less urgent than its level", () => {
    const lines: string[] = [];
    const log = logInto(lines, "text", "warn");
    log("info", "left out");
    log("warn", "kept");
    log("error", "kept");
    expect(lines).toHaveLength(2);
  });

  it.for<LogFormat>(["json", "text"])("holds no secret: %s", (format) => {
    const lines: string[] = [];
    logInto(lines, format)("info", `Refused ${TOKEN}`, {
      path: `/keys/${TOKEN}`,
      token: "hunter2",
    });
    expect(lines.join("")).not.toMatch(/0123456789|hunter2/u);
    expect(lines.join("")).toContain("[redacted]");
  });

  it("keeps the id of a request, whoever chose it", () => {
    const lines: string[] = [];
    logInto(lines, "json")("info", "request", { request_id: "0af7651916cd43dd8448eb211c80319c" });
    expect(lines.join("")).toContain("0af7651916cd43dd8448eb211c80319c");
  });
});
