/** Handlers of MSW that win over the server, on each of the three ways to reach it. */
import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { delay, type HttpHandler, HttpResponse, http, passthrough, ws } from "msw";
import { describe, expect, it } from "vitest";
import { FACES, startFace } from "./support/faces.ts";

const ME = "*/api/v1/me";
const teapot = () => HttpResponse.json({ success: false }, { status: 418 });

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a body piece by piece, as text. */
function readerOf({ body }: Response) {
  const reader = body?.getReader();
  return {
    next: async () => {
      const piece = await reader?.read();
      return piece?.value && new TextDecoder().decode(piece.value);
    },
  };
}

/** A stream of these pieces, which breaks behind them if it is given an error. */
function streamOf(pieces: readonly unknown[], error?: Error): ReadableStream {
  const left = [...pieces];
  return new ReadableStream({
    pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) controller.enqueue(piece);
      else if (error === undefined) controller.close();
      else controller.error(error);
    },
  });
}

const failingAfter = (text: string) => streamOf([bytesOf(text)], new Error("no more"));

const json = (value: unknown): RequestInit => ({
  method: "POST",
  body: JSON.stringify(value),
  headers: { "content-type": "application/json" },
});

describe.each(FACES)("over the %s, a handler", (name) => {
  it("answers in place of the server until it is taken back", async () => {
    const { server, send } = await startFace(name);
    server.use(http.get(ME, teapot));
    expect((await send("/me")).status).toBe(418);
    expect((await send("/posts")).status).toBe(200);
    server.resetHandlers();
    expect((await send("/me")).status).toBe(200);
  });

  it("that came later is asked first", async () => {
    const { server, send } = await startFace(name);
    const saying = (text: string) => http.get(ME, () => HttpResponse.text(text));
    server.use(saying("second"), saying("third"));
    server.use(saying("first"));
    expect(await (await send("/me")).text()).toBe("first");
  });

  it("that answers once leaves the next request to the server", async () => {
    const { server, send } = await startFace(name);
    server.use(http.get(ME, teapot, { once: true }));
    expect((await send("/me")).status).toBe(418);
    expect((await send("/me")).status).toBe(200);
  });

  it.each([
    ["passes a request through", () => passthrough()],
    ["answers nothing", () => undefined],
  ])("that %s leaves it to the server, body and all", async (_, resolve) => {
    const { server, send } = await startFace(name);
    let seen: unknown;
    server.use(
      http.post("*/api/v1/posts", async ({ request }) => {
        seen = await request.clone().json();
        return resolve();
      }),
    );
    const response = await send("/posts", json({ content: "Kept" }));
    expect(response.status).toBe(201);
    expect(seen).toEqual({ content: "Kept" });
    const { data } = (await response.json()) as { data: Schemas["Post"] };
    expect(data.content).toBe("Kept");
  });

  it("sees the request as it was sent: URL, headers, body, parameters", async () => {
    const { server, send, token, baseUrl } = await startFace(name);
    server.use(
      http.patch("*/api/v1/posts/:id", async ({ request, params }) =>
        HttpResponse.json({
          url: request.url,
          authorization: request.headers.get("authorization"),
          id: params["id"],
          body: await request.json(),
        }),
      ),
    );
    const response = await send("/posts/a%2Fb?q=%20x", {
      ...json({ content: "Zoë" }),
      method: "PATCH",
    });
    expect(await response.json()).toEqual({
      url: `${baseUrl}/posts/a%2Fb?q=%20x`,
      authorization: `Bearer ${token}`,
      id: "a/b",
      body: { content: "Zoë" },
    });
  });

  it("that throws is answered 500 in the one failure shape, and takes nobody else down", async () => {
    const { server, send } = await startFace(name);
    server.use(
      http.get(ME, () => {
        throw new Error("a secret of the test");
      }),
    );
    const response = await send("/me");
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ success: false, error: { code: "INTERNAL" } });
    expect(text).not.toContain("a secret");
    expect((await send("/posts")).status).toBe(200);
  });

  it("that throws a Response answers with it", async () => {
    const { server, send } = await startFace(name);
    server.use(
      http.get(ME, () => {
        throw teapot();
      }),
    );
    expect((await send("/me")).status).toBe(418);
  });

  it("may be a network error, which is one to the caller", async () => {
    const { server, send } = await startFace(name);
    server.use(http.get(ME, () => HttpResponse.error()));
    await expect(send("/me")).rejects.toThrow("fetch failed");
  });

  it("may answer late, with bytes, with none, and to HEAD", async () => {
    const { server, send } = await startFace(name);
    const bytes = Uint8Array.of(0, 255, 128);
    server.use(
      http.get("*/api/v1/posts", async () => {
        await delay(5);
        return HttpResponse.arrayBuffer(bytes.buffer);
      }),
      http.delete("*/api/v1/posts/:id", () => new HttpResponse(null, { status: 204 })),
      http.head(ME, () => new HttpResponse(null, { headers: { "x-own": "yes" } })),
    );
    expect(new Uint8Array(await (await send("/posts")).arrayBuffer())).toEqual(bytes);
    expect((await send("/posts/post_1", { method: "DELETE" })).status).toBe(204);
    expect((await send("/me", { method: "HEAD" })).headers.get("x-own")).toBe("yes");
  });

  it("may set several cookies, each by a header of its own", async () => {
    const { server, send } = await startFace(name);
    const cookies = ["one=1; Path=/", "other=2; Expires=Mon, 23 Nov 2026 08:40:00 GMT"];
    const headers = cookies.map((cookie): [string, string] => ["set-cookie", cookie]);
    server.use(http.get(ME, () => new HttpResponse("{}", { headers })));
    expect((await send("/me")).headers.getSetCookie()).toEqual(cookies);
  });

  it("may stream its body, whose pieces come as they are written", async () => {
    const { server, send } = await startFace(name);
    const body = new TransformStream<Uint8Array, Uint8Array>();
    const writer = body.writable.getWriter();
    server.use(http.get(ME, () => new HttpResponse(body.readable)));
    void writer.write(bytesOf("one"));
    const reader = readerOf(await send("/me"));
    expect(await reader.next()).toBe("one");
    void writer.write(bytesOf("two"));
    expect(await reader.next()).toBe("two");
    await writer.close();
    expect(await reader.next()).toBeUndefined();
    expect((await send("/posts")).status).toBe(200);
  });

  it("whose stream fails breaks the connection behind what it has written, and the log says why", async () => {
    const log: string[] = [];
    const { server, send } = await startFace(name, { log: (_, line) => void log.push(line) });
    server.use(http.get(ME, () => new HttpResponse(failingAfter("half"))));
    const response = await send("/me");
    expect(response.status).toBe(200);
    const reader = readerOf(response);
    expect(await reader.next()).toBe("half");
    await expect(reader.next()).rejects.toThrow("terminated");
    expect(log).toEqual([
      expect.stringMatching(
        /^The body of a handler's response to GET \/api\/v1\/me broke off: Error: no more/u,
      ),
    ]);
    expect((await send("/posts")).status).toBe(200);
  });

  it("whose stream is no bytes is told so in the log", async () => {
    const log: string[] = [];
    const { server, send } = await startFace(name, { log: (_, line) => void log.push(line) });
    server.use(http.get(ME, () => new HttpResponse(streamOf(["text"]))));
    await expect(send("/me").then((response) => response.text())).rejects.toThrow(TypeError);
    expect(log.join()).toMatch(/a stream of Uint8Array: encode its text first/u);
  });

  it("that streams without end is told when its caller leaves", async () => {
    const { server, send } = await startFace(name);
    const left = Promise.withResolvers<void>();
    const endless = new ReadableStream({
      start: (controller) => controller.enqueue(bytesOf("first")),
      cancel: () => left.resolve(),
    });
    server.use(http.get(ME, () => new HttpResponse(endless)));
    const leaving = new AbortController();
    const reader = readerOf(await send("/me", { signal: leaving.signal }));
    expect(await reader.next()).toBe("first");
    leaving.abort(new Error("I have seen enough."));
    await expect(reader.next()).rejects.toThrow("I have seen enough.");
    await left.promise;
  });

  it("that streams meets faults of its body with all that it has written", async () => {
    const { server, send } = await startFace(name);
    server.use(http.get(ME, () => new HttpResponse(streamOf(["one", "two"].map(bytesOf)))));
    server.faults.add({ fault: "reset", at: "in-body", times: 1 });
    const reader = readerOf(await send("/me"));
    expect(await reader.next()).toBe("one");
    await expect(reader.next()).rejects.toThrow("terminated");
    server.use(http.get(ME, () => new HttpResponse(failingAfter("half"))));
    server.faults.add({ fault: "truncate", bytes: 2, times: 1 });
    await expect(send("/me")).rejects.toThrow("fetch failed");
  });

  it("meets faults as the server does, and is in the journal", async () => {
    const { server, send } = await startFace(name);
    server.use(http.get(ME, teapot));
    server.faults.add({ fault: "error", code: "MAINTENANCE", times: 1 });
    expect((await send("/me")).status).toBe(503);
    expect((await send("/me")).status).toBe(418);
    expect(server.journal.entries()).toMatchObject([
      { path: "/api/v1/me", status: 503, faults: ["error=MAINTENANCE"] },
      { path: "/api/v1/me", status: 418, faults: [] },
    ]);
  });

  it("is seen by our client like any answer", async () => {
    const { server, token, baseUrl, fetch } = await startFace(name);
    const client = createClient({ apiKey: token, baseUrl, fetch, maxRetries: 0 });
    const error = {
      code: "PLAN_LIMIT",
      message: "Upgrade.",
      status: 403,
      request_id: "req_1",
      retryable: false,
      doc_url: "https://api.example.com/docs/errors/PLAN_LIMIT",
    };
    server.use(http.get(ME, () => HttpResponse.json({ success: false, error }, { status: 403 })));
    await expect(client.me.get()).rejects.toMatchObject({ code: "PLAN_LIMIT", message: /Upgrade/ });
  });
});

describe("a handler", () => {
  it.for<[string, unknown, RegExp]>([
    ["a function", () => teapot(), /argument 2 is a function\. Pass handlers such as http\.get\(/u],
    [
      "a list of handlers",
      [http.get(ME, teapot)],
      /a list\. Spread a list: use\(\.\.\.handlers\)/u,
    ],
    ["a response", HttpResponse.json({}), /another object/u],
    ["a WebSocket handler", ws.link("*").addEventListener("connection", () => {}), /a WebSocket/u],
    ["nothing", undefined, /undefined/u],
  ])(
    "cannot be %s, which is told what would do, and nothing is added",
    async ([, wrong, words]) => {
      const { server, send } = await startFace("injected fetch");
      const use = () => server.use(http.get(ME, teapot), wrong as HttpHandler);
      expect(use).toThrow(TypeError);
      expect(use).toThrow(words);
      expect((await send("/me")).status).toBe(200);
    },
  );

  it("may be for the server's own base URL, on a port and in-process", async () => {
    for (const name of ["injected fetch", "real port"] as const) {
      const { server, send } = await startFace(name);
      server.use(http.get(`${server.baseUrl}/me`, teapot));
      expect((await send("/me")).status).toBe(418);
    }
  });

  it("of one world is none of another", async () => {
    const { server, send } = await startFace("injected fetch");
    const world = await server.world("other");
    world.use(http.get("*/api/v1/health", teapot));
    expect((await world.fetch(`${world.baseUrl}/health`)).status).toBe(418);
    expect((await send("/health")).status).toBe(200);
  });

  it("lets an upload through to the server whole", async () => {
    const { server, send } = await startFace("real port");
    server.use(http.get(ME, teapot));
    const body = new FormData();
    const pixel =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==";
    body.set("file", new Blob([Buffer.from(pixel, "base64")], { type: "image/png" }), "a.png");
    expect((await send("/media", { method: "POST", body })).status).toBe(201);
  });

  it("lets a body that is too long be refused as ever", async () => {
    const { server, send } = await startFace("injected fetch");
    server.use(http.get(ME, teapot));
    const response = await send("/posts", json({ content: "x".repeat(2_000_000) }));
    expect(response.status).toBe(413);
  });
});
