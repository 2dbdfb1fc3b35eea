import type * as Spec from "@postern/spec";
import { operations } from "@postern/spec";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createMockServer } from "../mock-server.ts";
import type { MockServer } from "../open-server.ts";

// None of the spec's own operations goes away yet: these do.
vi.mock("@postern/spec", async (load) => {
  const spec = await load<typeof Spec>();
  const deprecation = { since: "2026-06-01", sunset: "2027-12-31" };
  const { getHealth, getMe } = spec.operations;
  const goingAway = {
    getHealth: { ...getHealth, deprecated: true, deprecation },
    getMe: { ...getMe, deprecated: true, deprecation },
  };
  return { ...spec, operations: { ...spec.operations, ...goingAway } };
});

let server: MockServer;

beforeAll(async () => {
  server = await createMockServer();
});

afterAll(() => server.close());

async function headersOf(path: string, headers: Record<string, string> = {}): Promise<Headers> {
  return (await server.fetch(server.baseUrl + path, { headers })).headers;
}

describe("an operation that goes away", () => {
  it.each(["/health", "/me"])("says so on each answer, a failure too: %s", async (path) => {
    const headers = await headersOf(path);

    expect(headers.get("deprecation")).toBe("@1780272000");
    expect(headers.get("sunset")).toBe("Fri, 31 Dec 2027 00:00:00 GMT");
  });

  it("lets scripts on web pages read it", async () => {
    const headers = await headersOf("/health", { origin: "https://app.acme.test" });

    expect(headers.get("access-control-expose-headers")).toMatch(/Deprecation.*Sunset/);
  });
});

describe("an operation that stays", () => {
  it("says nothing of the kind", async () => {
    expect(operations.listPlans).not.toHaveProperty("deprecation");
    const headers = await headersOf("/plans");

    expect(headers.has("deprecation")).toBe(false);
    expect(headers.has("sunset")).toBe(false);
  });
});
