import { beforeEach, describe, expect, it, vi } from "vitest";
import { errors, type ZObject } from "zapier-platform-core";
import { readBaseUrl } from "./base-url.ts";

/** The platform's errors are all of its `z` that the check uses. */
const z = { errors } as ZObject;

const read = (text: string) => readBaseUrl(z, text);

const onZapier = () => vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "app");

describe("the server's address", () => {
  beforeEach(() => vi.stubEnv("POSTERN_BASE_URL", undefined));

  it.each([
    "https://postern.example.com/api/v1",
    "https://93.184.216.34",
    "https://[2606:2800:220:1::1]/api/v1",
    "https://10.example.com",
    "https://localhost.example.com",
  ])("may be %s on Zapier", (url) => {
    onZapier();
    expect(read(`  ${url} `)).toBe(url);
  });

  it.each([
    "https://localhost",
    "https://api.localhost./v1",
    "https://printer.local",
    "https://metadata.google.internal",
    "https://router",
    "https://127.0.0.1",
    "https://0x7f.1",
    "https://2130706433",
    "https://0.0.0.0",
    "https://10.1.2.3",
    "https://100.64.0.1",
    "https://169.254.169.254/latest/meta-data",
    "https://172.31.255.255",
    "https://192.168.0.1",
    "https://[::1]",
    "https://[::]",
    "https://[::ffff:10.0.0.1]",
    "https://[64:ff9b::a00:1]",
    "https://[fd00::1]",
    "https://[fe80::1]",
    "https://intranet./",
    "https://127.0.0.1./",
    "https://[::127.0.0.1]",
    "https://[::ffff:0:127.0.0.1]",
    "https://[2002:7f00:1::]",
    "https://[fec0::1]",
    "https://[64:ff9b:1::7f00:1]",
    "https://nas.lan",
    "https://wiki.corp",
    "https://kubernetes.default.svc",
    "https://168.63.129.16",
  ])("is never %s on Zapier, which nobody outside can reach", (url) => {
    onZapier();
    expect(() => read(url)).toThrow(/must be a public address/);
  });

  it.each(["http://127.0.0.1:4010/api/v1", "http://localhost:4010", "https://192.168.0.7"])(
    "may be %s where the platform runs on a developer's machine",
    (url) => {
      expect(read(url)).toBe(url);
    },
  );

  it("is never plain http on Zapier", () => {
    onZapier();
    expect(() => read("http://postern.example.com")).toThrow(/must begin with https/);
  });

  it("is the app's own where the user has given none", () => {
    vi.stubEnv("POSTERN_BASE_URL", " https://postern.example.com/api/v1 ");
    expect([read(""), read("  ")]).toEqual(new Array(2).fill("https://postern.example.com/api/v1"));
  });

  it("is asked for where neither the user nor the app has one", () => {
    expect(() => read("")).toThrow(/is missing/);
  });
});
