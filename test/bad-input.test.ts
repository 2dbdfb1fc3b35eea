/** Bad input: whatever is sent gets the one failure shape, and the server goes on answering. */
import { DEMO_TOKEN } from "@postern/mock-server";
import { type ErrorCode, errorCatalogue, type Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { expectFailure } from "./support/failure.ts";
import { type Sent, startListening, startServer, type TestServer } from "./support/harness.ts";

interface Row {
  readonly title: string;
  readonly method?: string;
  readonly path?: string;
  readonly sent: Sent;
  readonly status: number;
  readonly code: ErrorCode;
}

const authorization = `Bearer ${DEMO_TOKEN}`;
const json = { authorization, "content-type": "application/json" };
const utf8 = new TextEncoder();

/** What is wrong with who asks. */
const CREDENTIALS: readonly Row[] = [
  { title: "no Authorization header", headers: {}, status: 401, code: "UNAUTHORIZED" },
  { title: "an empty one", headers: { authorization: "" }, status: 401, code: "UNAUTHORIZED" },
  { title: "Basic", headers: { authorization: "Basic YTpi" }, status: 401, code: "UNAUTHORIZED" },
  { title: "no token", headers: { authorization: "Bearer" }, status: 401, code: "UNAUTHORIZED" },
  {
    title: "a token without a scheme",
    headers: { authorization: DEMO_TOKEN },
    status: 401,
    code: "UNAUTHORIZED",
  },
  {
    title: "two tokens",
    headers: { authorization: `${authorization}, ${authorization}` },
    status: 401,
    code: "UNAUTHORIZED",
  },
  {
    title: "a malformed token",
    headers: { authorization: "Bearer rp_xyz" },
    status: 401,
    code: "UNAUTHORIZED",
  },
  {
    title: "a token in capitals",
    headers: { authorization: `Bearer rp_${"AB".repeat(32)}` },
    status: 401,
    code: "UNAUTHORIZED",
  },
  {
    title: "a token of ten thousand characters",
    headers: { authorization: `Bearer ${"a".repeat(10_000)}` },
    status: 401,
    code: "UNAUTHORIZED",
  },
  {
    title: "the key in another header",
    headers: { "x-api-key": DEMO_TOKEN },
    status: 401,
    code: "UNAUTHORIZED",
  },
  {
    title: "an unknown key",
    headers: { authorization: `Bearer rp_${"ab".repeat(32)}` },
    status: 403,
    code: "INVALID_API_KEY",
  },
  {
    title: "another tenant's workspace",
    headers: { authorization, "x-workspace-id": "ws_other" },
    status: 403,
    code: "WORKSPACE_MISMATCH",
  },
].map(({ headers, ...row }) => ({ ...row, sent: { headers } }) as Row);

/** What is wrong with what is asked for. */
const TARGETS: readonly Row[] = [
  { title: "an unknown path", path: "/pots", status: 404, code: "UNKNOWN_ENDPOINT" },
  { title: "a path with a slash too many", path: "/posts/", status: 404, code: "UNKNOWN_ENDPOINT" },
  { title: "the path that the API begins with", path: "", status: 404, code: "UNKNOWN_ENDPOINT" },
  { title: "a climb out of the API", path: "/..%2fposts", status: 404, code: "UNKNOWN_ENDPOINT" },
  { title: "a path that is no UTF-8", path: "/posts/%ff", status: 404, code: "UNKNOWN_ENDPOINT" },
  { title: "a null byte in the path", path: "/posts/%00", status: 400, code: "INVALID_PARAMETER" },
  {
    title: "an id that can be none",
    path: "/posts/1%20OR%201=1",
    status: 400,
    code: "INVALID_PARAMETER",
  },
  {
    title: "an id of nine thousand characters",
    path: `/posts/${"a".repeat(9_000)}`,
    status: 400,
    code: "INVALID_PARAMETER",
  },
  { title: "an id that there is not", path: "/posts/post_1", status: 404, code: "NOT_FOUND" },
  {
    title: "a method that the path does not take",
    method: "PUT",
    path: "/posts",
    status: 405,
    code: "METHOD_NOT_ALLOWED",
  },
  {
    title: "a method that hardly anybody takes",
    method: "PROPFIND",
    path: "/posts",
    status: 405,
    code: "METHOD_NOT_ALLOWED",
  },
  {
    title: "an unknown query parameter",
    path: "/posts?colour=red",
    status: 400,
    code: "INVALID_PARAMETER",
  },
  {
    title: "a query where none is taken",
    path: "/me?verbose=1",
    status: 400,
    code: "INVALID_PARAMETER",
  },
  {
    title: "the name of what every object has",
    path: "/posts?__proto__=1&constructor=1",
    status: 400,
    code: "INVALID_PARAMETER",
  },
  {
    title: "a thousand unknown parameters",
    path: `/posts?${"x%=1&".replace("%", "y").repeat(10)}${Array.from({ length: 990 }, (_, index) => `p${index}`).join("&")}`,
    status: 400,
    code: "INVALID_PARAMETER",
  },
  {
    title: "a number that is too large",
    path: "/posts?limit=101",
    status: 400,
    code: "INVALID_PARAMETER",
  },
  { title: "no number", path: "/posts?limit=ten", status: 400, code: "INVALID_PARAMETER" },
  { title: "two numbers", path: "/posts?limit=1&limit=2", status: 400, code: "INVALID_PARAMETER" },
  {
    title: "a query that is no UTF-8",
    path: "/posts?q=%ff",
    status: 400,
    code: "INVALID_PARAMETER",
  },
  {
    title: "a cursor that nobody issued",
    path: "/posts?cursor=abc",
    status: 400,
    code: "INVALID_PARAMETER",
  },
].map((row) => ({ ...row, sent: { headers: { authorization } } }) as Row);

const post = (title: string, body: Sent["body"], facts: Partial<Row> & { headers?: object }) => {
  const { headers, ...rest } = facts;
  const sent = { body, headers: { ...json, ...headers } };
  return { title, method: "POST", path: "/posts", sent, ...rest } as Row;
};

const misfit = { status: 422, code: "VALIDATION_FAILED" } as const;
const unread = { status: 400, code: "INVALID_JSON" } as const;
const unsupported = { status: 415, code: "UNSUPPORTED_MEDIA_TYPE" } as const;

/** What is wrong with a body. */
const BODIES: readonly Row[] = [
  post("no JSON", "{'content': 'x'}", unread),
  post("JSON that is cut off", '{"content": "x', unread),
  post("two JSON values", "{}{}", unread),
  post("JSON with a raw null byte", '{"content": "a\u0000b"}', unread),
  post("bytes that are no UTF-8", Uint8Array.from([0x22, 0xff, 0xfe, 0x22]), unread),
  post("UTF-16", Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), unread),
  post("a hundred thousand brackets", "[".repeat(100_000), unread),
  post("no body", "", misfit),
  post("null", "null", misfit),
  post("a list", "[]", misfit),
  post("a text", '"x"', misfit),
  post("an unknown field", '{"content": "x", "colour": "red"}', misfit),
  post("the name of what every object has", '{"content": "x", "__proto__": {"a": 1}}', misfit),
  post("a field of the wrong type", '{"content": 1}', misfit),
  post("a text that is too long", JSON.stringify({ content: "x".repeat(100_001) }), misfit),
  post("objects in objects, a hundred thousand deep", deep(100_000), unread),
  post("fifty thousand faults", JSON.stringify({ labels: new Array(50_000).fill(1) }), misfit),
  post("thousands of unknown fields", manyFields(5_000), misfit),
  post("a body over the limit", " ".repeat(1_048_577), { status: 413, code: "PAYLOAD_TOO_LARGE" }),
  post("XML", "<post/>", { ...unsupported, headers: { "content-type": "application/xml" } }),
  post("a form where JSON is taken", "content=x", {
    ...unsupported,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  }),
  post("no Content-Type", utf8.encode("{}"), { ...unsupported, headers: { "content-type": "" } }),
  post("a compressed body", "{}", { ...unsupported, headers: { "content-encoding": "gzip" } }),
  post("a wish for XML", "{}", {
    status: 406,
    code: "NOT_ACCEPTABLE",
    headers: { accept: "application/xml" },
  }),
  post("a form that is none", "x", {
    path: "/media",
    status: 400,
    code: "INVALID_PARAMETER",
    headers: { "content-type": "multipart/form-data; boundary=x" },
  }),
  post("JSON where a form is taken", "{}", { ...unsupported, path: "/media" }),
];

function deep(levels: number): string {
  return `{"link":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
}

function manyFields(count: number): string {
  const fields = Array.from({ length: count }, (_, index) => [`field_${index}`, index]);
  return JSON.stringify(Object.fromEntries(fields));
}

const ROWS = [...CREDENTIALS, ...TARGETS, ...BODIES];

const CARRIERS = [
  { carrier: "in-process", start: startServer },
  { carrier: "over a real port", start: startListening },
];

const isAlive = async ({ call }: TestServer) =>
  (await call("GET", "/me", { token: DEMO_TOKEN })).body.success;

describe.for(CARRIERS)("$carrier", ({ start }) => {
  it.for(ROWS)("$title: $status $code", async ({ method = "GET", path = "/posts", ...row }) => {
    const test = await start();
    const { status, headers, body } = await test.call(method, path, row.sent);
    expectFailure({ status, body, requestId: headers.get("x-request-id") }, row);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await isAlive(test)).toBe(true);
  });

  it("a key without the scope: 403 INSUFFICIENT_SCOPE, with what is missing", async () => {
    const { server, call } = await start();
    const { secret: token } = await server.issueKey({ scopes: ["posts:read"] });
    const { status, headers, body } = await call("POST", "/posts", { token, json: {} });
    const requestId = headers.get("x-request-id");
    expectFailure({ status, body, requestId }, { status: 403, code: "INSUFFICIENT_SCOPE" });
    expect(body.error.message).toContain("posts:write");
  });

  it("another tenant's post: 404, in the same words as for none", async () => {
    const { server, call } = await start();
    const { companyId } = await server.addCompany();
    const { secret: token } = await server.issueKey({ companyId });
    const theirs = await call<Schemas["Post"]>("POST", "/posts", { token, json: { content: "x" } });
    const { id } = theirs.body.data;
    for (const [method, path] of [
      ["GET", ""],
      ["PATCH", ""],
      ["DELETE", ""],
      ["POST", "/publish"],
    ] as const) {
      const sent = method === "PATCH" ? { json: { content: "Mine" } } : {};
      const ask = (one: string) =>
        call(method, `/posts/${one}${path}`, { token: DEMO_TOKEN, ...sent });
      const [found, none] = [await ask(id), await ask("post_none")];
      expect(found.body.error.code).toBe("NOT_FOUND");
      expect(found.body.error.message.replace(id, "post_none")).toBe(none.body.error.message);
    }
    expect((await call("GET", `/posts/${id}`, { token })).status).toBe(200);
  });

  it("a body of chunks that grows over the limit: 413 PAYLOAD_TOO_LARGE", async () => {
    const test = await start();
    const { server } = test;
    const send = server.baseUrl.endsWith(":4010/api/v1") ? server.fetch : fetch;
    const chunks = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const init = { method: "POST", headers: json, body: chunks, duplex: "half" };
    const response = await send(`${server.baseUrl}/posts`, init);
    const requestId = response.headers.get("x-request-id");
    const body: unknown = await response.json();
    const expected = { status: 413, code: "PAYLOAD_TOO_LARGE" } as const;
    expectFailure({ status: response.status, body, requestId }, expected);
    expect(await isAlive(test)).toBe(true);
  });

  it("a file over the limit: 413 PAYLOAD_TOO_LARGE", async () => {
    const test = await start();
    const body = new FormData();
    body.append("file", new Blob([new Uint8Array(33_554_433)]), "large.png");
    const reply = await test.call("POST", "/media", { token: DEMO_TOKEN, body });
    expect(reply.status).toBe(413);
    expect(reply.body.error.code).toBe("PAYLOAD_TOO_LARGE");
    expect(await isAlive(test)).toBe(true);
  });

  it("two files in one form: 400, and neither is taken for the other", async () => {
    const { call } = await start();
    const body = new FormData();
    for (const text of ["one", "two"]) body.append("file", new Blob([text]), "a.png");
    const reply = await call("POST", "/media", { token: DEMO_TOKEN, body });
    expect(reply.status).toBe(400);
    expect(reply.body.error.code).toBe("INVALID_PARAMETER");
  });
});

describe("the faults of a body", () => {
  it("are told with their places, all at once, escaped as JSON Pointers", async () => {
    const { call } = await startServer();
    const { body } = await call("POST", "/posts", {
      token: DEMO_TOKEN,
      json: { content: 1, "a/b~c": 1, labels: [1], targets: [{ connection: "x" }] },
    });
    const told = body.error.errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort();
    expect(told).toEqual([
      "/a~1b~0c UNKNOWN_FIELD",
      "/content WRONG_TYPE",
      "/labels/0 WRONG_TYPE",
      "/targets/0/connection UNKNOWN_FIELD",
      "/targets/0/connection_id REQUIRED",
    ]);
    expect(body.error.message).toMatch(/^\/.+ \(and 4 more\)$/);
  });

  it("are told in hundreds at most", async () => {
    const { call } = await startServer();
    const { body } = await call("POST", "/posts", {
      token: DEMO_TOKEN,
      body: manyFields(5_000),
      headers: { "content-type": "application/json" },
    });
    expect(body.error.errors).toHaveLength(100);
  });
});

describe("a request id", () => {
  it("of the caller's own is kept, on failures too", async () => {
    const { call } = await startServer();
    const headers = { "x-request-id": "My.Request_1-a" };
    const { headers: answered, body } = await call("GET", "/me", { headers });
    expect(answered.get("x-request-id")).toBe("My.Request_1-a");
    expect(body.error.request_id).toBe("My.Request_1-a");
  });

  it("of a tracer is kept, although it is as long as some keys", async () => {
    const { call } = await startServer();
    const id = "0af7651916cd43dd8448eb211c80319c";
    const { headers } = await call("GET", "/health", { headers: { "x-request-id": id } });
    expect(headers.get("x-request-id")).toBe(id);
  });

  it.for(["a b", "a".repeat(129), "é", "<script>", "", `rp_${"0a".repeat(32)}`, "0a".repeat(32)])(
    "that is none is replaced: %s",
    async (id) => {
      const { call } = await startServer();
      const { headers } = await call("GET", "/health", { headers: { "x-request-id": id } });
      expect(headers.get("x-request-id")).toMatch(/^req_[0-9a-f]+$/);
    },
  );
});

describe("the page behind doc_url", () => {
  it.for(Object.keys(errorCatalogue) as ErrorCode[])("says what to do about %s", async (code) => {
    const { server } = await startServer();
    const response = await server.fetch(new URL(`/docs/errors/${code}`, server.baseUrl));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    const advice = errorCatalogue[code].advice.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(await response.text()).toContain(advice);
  });
});
