import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import zapier, { type ZObject } from "zapier-platform-core";
import { createZFetch } from "./z-fetch.ts";

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

const received: Received[] = [];
let answer: (response: ServerResponse, request: Received) => void;
let origin: string;

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method = "", url = "", headers } = request;
  const entry = { method, url, headers, body: Buffer.concat(chunks) };
  received.push(entry);
  answer(response, entry);
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

afterEach(() => {
  received.length = 0;
});

/** In the platform, but not in its types. */
const { createAppHandler } = zapier as unknown as {
  createAppHandler(app: object): (event: object) => Promise<unknown>;
};
const app = { version: "1.0.0", platformVersion: zapier.version };
const appTester = zapier.createAppTester(app);

/** Runs `work` as the platform runs a step, with the platform's own `z`. */
function inStep<Result>(
  work: (fetch: typeof globalThis.fetch, z: ZObject) => Promise<Result>,
  bundle: object = {},
): Promise<Result> {
  return appTester((z: ZObject) => work(createZFetch(z), z), bundle);
}

function ok(response: ServerResponse): void {
  response.setHeader("content-type", "application/json").end('{"ok":true}');
}

async function send(body: BodyInit, headers?: HeadersInit): Promise<Received> {
  answer = ok;
  await inStep(async (fetch) => {
    await fetch(`${origin}/`, { method: "POST", body, ...(headers && { headers }) });
    return {};
  });
  const [request] = received;
  if (request === undefined) throw new Error("Nothing was received.");
  return request;
}

const json = { "content-type": "application/json" };

const sha256 = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");

describe("what is sent", () => {
  it.each([
    ["curly braces", "Save {{percent}} {{ bundle.inputData.name }} {{process.env.HOME}} {{}}"],
    ["emoji", "👋 👨‍👩‍👧‍👦 🇺🇦 1️⃣"],
    ["text from right to left", "مرحبا بالعالم \u202Bשלום\u202C"],
    ["text that only looks like HTML and JSON", '<b>&amp;</b> "quoted" \\u0041 \u2028'],
    ["100 kB", "é👋x".repeat(15_000)],
    ["100 kB from right to left", "مرحبا {{name}} שלום ".repeat(4_000)],
    ["nothing but space", "  \n\t "],
  ])("is a caption with %s, byte for byte", async (_name, caption) => {
    const body = JSON.stringify({ content: caption, empty: "", none: null });
    const request = await send(body, json);
    expect(request.body.toString()).toBe(body);
    expect(request.headers["content-type"]).toBe("application/json");
  });

  it("keeps curly braces in a query", async () => {
    answer = ok;
    await inStep(async (fetch) => {
      await fetch(`${origin}/posts?q=${encodeURIComponent("{{bundle.x}} {{y}}")}&empty=&a=1&a=2`);
      return {};
    });
    expect(received[0]?.url).toBe("/posts?q=%7B%7Bbundle.x%7D%7D%20%7B%7By%7D%7D&empty=&a=1&a=2");
  });

  it("is binary, byte for byte", async () => {
    const bytes = randomBytes(70_000);
    const request = await send(new Uint8Array(bytes));
    expect(request.body.equals(bytes)).toBe(true);
  });

  it("is text that begins with a byte order mark", async () => {
    expect([...(await send("\uFEFF{}", json)).body]).toEqual([0xef, 0xbb, 0xbf, 0x7b, 0x7d]);
  });

  it("is text that is not UTF-8, byte for byte", async () => {
    const bytes = Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]);
    expect([...(await send(bytes, json)).body]).toEqual([...bytes]);
  });

  it("is a Blob with its type", async () => {
    const request = await send(new Blob(["a,b"], { type: "text/csv" }));
    expect(request.body.toString()).toBe("a,b");
    expect(request.headers["content-type"]).toBe("text/csv");
  });

  it("is URLSearchParams as a form", async () => {
    const request = await send(new URLSearchParams({ q: "{{a}} b" }));
    expect(request.body.toString()).toBe("q=%7B%7Ba%7D%7D+b");
    expect(request.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
  });

  it("is FormData with its files", async () => {
    const bytes = randomBytes(1000);
    const form = new FormData();
    form.set("title", "{{title}} 👋");
    form.set("file", new File([bytes], "imagé.png", { type: "image/png" }));
    const { headers, body } = await send(form);
    const parsed = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"] ?? "" },
    }).formData();
    const file = parsed.get("file") as File;
    expect(parsed.get("title")).toBe("{{title}} 👋");
    expect(file).toMatchObject({ name: "imagé.png", type: "image/png" });
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it.each([9, 50])("is a body of %i MB, byte for byte", async (size) => {
    const bytes = randomBytes(size * 1024 * 1024);
    const { body } = await send(new Blob([bytes]));
    expect(sha256(body)).toBe(sha256(bytes));
  });

  it("is FormData with a file of 50 MB, byte for byte", async () => {
    const bytes = randomBytes(50 * 1024 * 1024);
    const form = new FormData();
    form.set("title", "{{title}} مرحبا");
    form.set("file", new File([bytes], "film.mp4", { type: "video/mp4" }));
    const { headers, body } = await send(form);
    const parsed = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"] ?? "" },
    }).formData();
    const file = parsed.get("file") as File;
    expect(parsed.get("title")).toBe("{{title}} مرحبا");
    expect(sha256(await file.bytes())).toBe(sha256(bytes));
  });

  it("has the headers of a Headers instance", async () => {
    const request = await send("{}", new Headers({ ...json, "x-request-id": "a b" }));
    expect(request.headers).toMatchObject({ "x-request-id": "a b" });
  });

  it("is what a Request holds, with its method", async () => {
    answer = ok;
    await inStep(async (fetch) => {
      await fetch(new Request(`${origin}/`, { method: "PATCH", body: "{}", headers: json }));
      return {};
    });
    expect(received[0]).toMatchObject({ method: "PATCH", headers: json });
  });

  it("names Zapier as the user agent, and nothing else", async () => {
    const request = await send("{}", { "user-agent": "mine/1.0" });
    expect(request.headers["user-agent"]).toBe("Zapier");
  });
});

/** Gives an answer to one GET, and what a caller of `fetch` sees of it. */
function receive(
  reply: typeof answer,
  init?: RequestInit,
): Promise<{ status: number; headers: Record<string, string>; bytes: number[]; text: string }> {
  answer = reply;
  return inStep(async (fetch) => {
    const response = await fetch(`${origin}/`, init);
    const bytes = Buffer.from(await response.arrayBuffer());
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      bytes: [...bytes],
      text: bytes.toString(),
    };
  });
}

const acceptJson = { headers: { accept: "application/json" } };

describe("what is received", () => {
  it.each([204, 304])("is a %i, which has no body", async (status) => {
    for (const init of [{}, acceptJson]) {
      const { text, ...rest } = await receive((response) => response.writeHead(status).end(), init);
      expect(rest.status).toBe(status);
      expect(text).toBe("");
    }
  });

  it.each([400, 401, 403, 404, 409, 422, 429, 500, 503])(
    "is a %i, and no error",
    async (status) => {
      const found = await receive(
        (response) => response.writeHead(status, { "retry-after": "7" }).end('{"success":false}'),
        acceptJson,
      );
      expect(found).toMatchObject({ status, text: '{"success":false}' });
      expect(found.headers).toMatchObject({ "retry-after": "7" });
    },
  );

  it("is binary, byte for byte", async () => {
    const bytes = randomBytes(2000);
    const found = await receive((response) => response.end(bytes));
    expect(found.bytes).toEqual([...bytes]);
  });

  it("is binary of 50 MB, byte for byte", async () => {
    const bytes = randomBytes(50 * 1024 * 1024);
    answer = (response) => response.end(bytes);
    const found = await inStep(async (fetch) => {
      const response = await fetch(`${origin}/film.mp4`);
      return { sha256: sha256(await response.bytes()) };
    });
    expect(found.sha256).toBe(sha256(bytes));
  });

  it("is JSON with any character", async () => {
    const text = JSON.stringify({ content: "{{x}} 👋 مرحبا \uFEFF \u2028" });
    const found = await receive((response) => response.end(text), acceptJson);
    expect(found.text).toBe(text);
  });

  it("is a compressed answer, without the headers that told of it", async () => {
    const found = await receive((response) => {
      response.setHeader("content-encoding", "gzip").end(gzipSync('{"ok":true}'));
    }, acceptJson);
    expect(found.text).toBe('{"ok":true}');
    expect(Object.keys(found.headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/content-encoding|content-length|transfer/)]),
    );
  });

  it("is a redirect as it is, where the caller wants none followed", async () => {
    const found = await receive(
      (response) => response.writeHead(302, { location: `${origin}/elsewhere` }).end(),
      { ...acceptJson, redirect: "manual" },
    );
    expect(found).toMatchObject({ status: 302, headers: { location: `${origin}/elsewhere` } });
    expect(received).toHaveLength(1);
  });
});

/** What a call rejects with; only plain data leaves a step. */
function failure(
  call: (fetch: typeof globalThis.fetch) => Promise<unknown>,
): Promise<{ name: string; message: string; cause: string; isDomException: boolean }> {
  return inStep(async (fetch) => {
    const error = await call(fetch).catch((reason: unknown) => reason);
    if (!(error instanceof Error)) throw new Error(`It did not fail: ${String(error)}`);
    return {
      name: error.name,
      message: error.message,
      cause: String(error.cause),
      isDomException: error instanceof DOMException,
    };
  });
}

describe("what goes wrong", () => {
  it("is the caller's own reason for the abort", async () => {
    answer = () => {};
    const found = await failure((fetch) => {
      const controller = new AbortController();
      const call = fetch(`${origin}/`, { signal: controller.signal });
      controller.abort(new RangeError("Enough."));
      return call;
    });
    expect(found).toMatchObject({ name: "RangeError", message: "Enough." });
  });

  it.each([
    ["before the call", () => AbortSignal.abort(), "AbortError"],
    ["by a clock", () => AbortSignal.timeout(20), "TimeoutError"],
  ])("is a plain Error for a signal aborted %s", async (_name, createSignal, name) => {
    answer = () => {};
    const found = await failure((fetch) => fetch(`${origin}/`, { signal: createSignal() }));
    expect(found).toMatchObject({ name, isDomException: false });
    expect(found.message).toMatch(/abort/);
  });

  it("is a plain Error for an abort while the body comes", async () => {
    const found = await failure((fetch) => {
      const controller = new AbortController();
      answer = (response) => {
        response.write("{");
        controller.abort("gone");
      };
      return fetch(`${origin}/`, { signal: controller.signal });
    });
    expect(found).toMatchObject({ name: "AbortError", message: "gone", isDomException: false });
  });

  it("is a TypeError as fetch throws it, with one line of reason", async () => {
    answer = (response) => response.destroy();
    const found = await failure((fetch) => fetch(`${origin}/`));
    expect(found).toMatchObject({ name: "TypeError", message: "fetch failed" });
    expect(found.cause).toMatch(/socket hang up|ECONNRESET/);
    expect(found.cause).not.toContain("\n");
  });
});

describe("what Zapier logs", () => {
  const key = `rp_${"0123456789abcdef".repeat(4)}`;

  /** Runs one step as the platform does, and collects its log. */
  async function logOf(work: (fetch: typeof globalThis.fetch) => Promise<unknown>) {
    const lines: { message: string; data: Record<string, unknown> }[] = [];
    const customLogger = (message: string, data: Record<string, unknown>) => {
      lines.push({ message, data });
    };
    const handler = createAppHandler({
      ...app,
      _testRequest: async (z: ZObject) => {
        await work(createZFetch(z));
        return {};
      },
    });
    const bundle = { authData: { api_key: key } };
    await handler({ command: "execute", method: "_testRequest", bundle, customLogger });
    return lines.filter(({ data }) => data["log_type"] === "http");
  }

  it("is each call once, with what was sent and what came back", async () => {
    answer = ok;
    const lines = await logOf(async (fetch) => {
      await fetch(`${origin}/posts`, { method: "POST", body: '{"a":1}', ...acceptJson });
      await fetch(`${origin}/file`);
    });
    expect(lines.map(({ message }) => message)).toEqual([
      `200 POST ${origin}/posts`,
      `200 GET ${origin}/file`,
    ]);
    expect(lines[0]?.data).toMatchObject({ response_content: '{"ok":true}' });
  });

  it("is no file of above 8 MB", async () => {
    answer = ok;
    const body = new Blob([new Uint8Array(9 * 1024 * 1024)]);
    const [line] = await logOf((fetch) => fetch(`${origin}/`, { method: "POST", body }));
    expect(line?.data).toMatchObject({ request_data: "<streaming data>" });
  });

  it("is never the key", async () => {
    answer = (response) => response.end(JSON.stringify({ echo: key }));
    const headers = { ...acceptJson.headers, authorization: `Bearer ${key}` };
    const lines = await logOf((fetch) => fetch(`${origin}/me`, { headers }));
    expect(received[0]?.headers.authorization).toBe(`Bearer ${key}`);
    expect(JSON.stringify(lines)).not.toContain(key);
    expect(lines).toHaveLength(1);
  });
});
