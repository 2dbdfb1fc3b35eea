import { afterEach, describe, expect, it, vi } from "vitest";
import type { IncomingRequest } from "../../domain/wire/exchange.ts";
import type { ServerContext } from "../../server-context.ts";
import { findPage } from "./pages.ts";

const DOCUMENT = "@postern/spec/document";
const request = { method: "GET", path: "/openapi.json" } as IncomingRequest;
const server = { publicUrl: () => "http://127.0.0.1" } as ServerContext;

afterEach(() => vi.doUnmock(DOCUMENT));

describe("the document of the API", () => {
  it("is loaded again where it could not be loaded once", async () => {
    vi.doMock(DOCUMENT, () => {
      throw new Error("Too many open files.");
    });
    await expect(findPage(request, server)).rejects.toThrow();
    vi.doUnmock(DOCUMENT);
    vi.resetModules();
    const page = await findPage(request, server);
    expect(page?.status).toBe(200);
    expect(JSON.parse(String(page?.body))).toMatchObject({ openapi: expect.any(String) });
  });
});
