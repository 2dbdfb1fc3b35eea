import type { OperationId } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMockServer } from "../mock-server.ts";
import type { MockServer } from "../open-server.ts";
import { policies } from "../policies/index.ts";
import type { CallerPorts } from "./caller.ts";
import type { DepartureCode } from "./departure.ts";
import { whyUnverified } from "./report.ts";
import { type VerifyOptions, verify } from "./verify.ts";

const MANY = 1_000_000;
const { postern } = policies;
/** Rate windows that a run does not use up, so that the headers of rates are there. */
const policy = {
  ...postern,
  plans: {
    ...postern.plans,
    thrive: { isFree: false, hasApiAccess: true, quotas: { minute: MANY, day: MANY } },
  },
};

async function startOwn() {
  const server = await createMockServer({ policy });
  onTestFinished(() => server.close());
  const limits = { per_minute: MANY, per_day: MANY };
  const { secret: apiKey } = await server.issueKey({ limits });
  return { server, target: { baseUrl: server.baseUrl, apiKey } };
}

async function logIn({ fetch, baseUrl }: MockServer): Promise<string> {
  const response = await fetch(`${baseUrl}/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "owner@acme.test", password: "postern-demo" }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

const asked = { isWriting: false, calls: 2_000, timeoutMs: 10_000, runId: "0123456789ab" };
const impatient: CallerPorts["wait"] = () => Promise.reject(new Error("asked to wait"));

const run = (
  options: Pick<VerifyOptions, "target"> & Partial<VerifyOptions>,
  reach: typeof fetch,
) => verify({ ...asked, ...options }, { fetch: reach, wait: impatient });

const departuresOf = ({ results }: Awaited<ReturnType<typeof run>>) =>
  results.flatMap(({ operation, departures }) =>
    departures.map(({ code, message }) => ({ operation, code, message })),
  );

describe("against our own server", () => {
  it("finds no departure, reading alone, and changes nothing", async () => {
    const { server, target } = await startOwn();
    const found = await run({ target }, server.fetch);
    expect(departuresOf(found)).toEqual([]);
    expect(found.results.filter(({ outcome }) => outcome === "holds").length).toBeGreaterThan(35);
    const changing = server.journal
      .entries()
      .filter(
        ({ method, path }) =>
          method !== "GET" && method !== "SEARCH" && !path.endsWith("/validate"),
      );
    expect(changing).toEqual([]);
  });

  it("finds none writing either, with a key and a session, and takes away what it made", async () => {
    const { server, target } = await startOwn();
    const sessionToken = await logIn(server);
    const before = await countAll(server, target.apiKey);
    const found = await run({ target: { ...target, sessionToken }, isWriting: true }, server.fetch);
    expect(departuresOf(found)).toEqual([]);
    expect(found.results.filter(({ outcome }) => outcome === "holds").length).toBeGreaterThan(75);
    expect(await countAll(server, target.apiKey)).toEqual(before);
  });

  it("publishes nothing and changes nothing that was there before", async () => {
    const { server, target } = await startOwn();
    await run({ target, isWriting: true }, server.fetch);
    const requests = server.journal.entries();
    const paths = requests
      .filter(({ status, method }) => status < 300 && method !== "GET")
      .map(({ path }) => path);
    expect(
      paths.filter((path) => /\/(?:publish|schedule|approve)$|\/queue|_acme/u.test(path)),
    ).toEqual([]);
  });

  it("examines the operations that are named alone, whatever else it takes to find their ids", async () => {
    const { server, target } = await startOwn();
    const only: OperationId[] = ["getConnection", "createPost"];
    const found = await run({ target, only, isWriting: true }, server.fetch);
    expect(found.results.map(({ operation, outcome }) => [operation, outcome])).toEqual([
      ["getConnection", "holds"],
      ["createPost", "holds"],
    ]);
  });
});

async function countAll({ fetch, baseUrl }: MockServer, apiKey: string) {
  const lists = ["brands", "posts", "media", "contacts", "trigger-links", "webhooks"];
  const counts = lists.map(async (list) => {
    const headers = { authorization: `Bearer ${apiKey}` };
    const { data } = (await (await fetch(`${baseUrl}/${list}`, { headers })).json()) as {
      data: unknown[];
    };
    return [list, data.length];
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<string, number>;
}

/** A copy of an answer with something else about it. */
async function altered(
  response: Response,
  change: {
    status?: number;
    body?: (json: never) => unknown;
    headers?: Record<string, string | null>;
  },
) {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(change.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const text = await response.text();
  const json = (): unknown => (text === "" ? {} : JSON.parse(text));
  const body = change.body === undefined ? text : change.body(json() as never);
  return new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status: change.status ?? response.status,
    headers,
  });
}

type Altered = Parameters<typeof altered>[1];
interface Depart {
  readonly name: string;
  readonly operation: OperationId;
  readonly code: DepartureCode;
  /** What an answer becomes; undefined: it is left alone. */
  readonly change: (request: Request, response: Response) => Altered | undefined;
}

const isKeyed = (request: Request): boolean => request.headers.has("authorization");
const isGet = (path: string) => (request: Request, response: Response) =>
  request.method === "GET" &&
  isKeyed(request) &&
  response.status === 200 &&
  new URL(request.url).pathname === `/api/v1${path}`;

const DEPARTURES: readonly Depart[] = [
  {
    name: "a status that is not documented",
    operation: "listPosts",
    code: "UNDOCUMENTED_STATUS",
    change: (...asked) => (isGet("/posts")(...asked) ? { status: 418 } : undefined),
  },
  {
    name: "a failure of its own, well-formed as it may be",
    operation: "listPosts",
    code: "SERVER_FAILED",
    change: (request, response) =>
      isGet("/posts")(request, response)
        ? {
            status: 500,
            body: () => ({
              success: false,
              error: {
                code: "INTERNAL",
                message: "It broke.",
                status: 500,
                request_id: response.headers.get("x-request-id"),
                retryable: true,
                doc_url: "https://api.example.org/docs/errors/INTERNAL",
              },
            }),
          }
        : undefined,
  },
  {
    name: "a field of another type",
    operation: "getMe",
    code: "BODY_MISFIT",
    change: (...asked) =>
      isGet("/me")(...asked)
        ? { body: (json: { data: object }) => ({ ...json, data: { ...json.data, plan: 5 } }) }
        : undefined,
  },
  {
    name: "a body that is no JSON",
    operation: "listBrands",
    code: "NOT_JSON",
    change: (...asked) => (isGet("/brands")(...asked) ? { body: () => "<html>" } : undefined),
  },
  {
    name: "JSON that does not say so",
    operation: "listBrands",
    code: "NOT_JSON",
    change: (...asked) =>
      isGet("/brands")(...asked) ? { headers: { "content-type": "text/html" } } : undefined,
  },
  ...["x-request-id", "ratelimit", "x-ratelimit-remaining"].map((header) => ({
    name: `no ${header}`,
    operation: "listMedia" as const,
    code: "HEADER_MISSING" as const,
    change: (...asked: [Request, Response]) =>
      isGet("/media")(...asked) ? { headers: { [header]: null } } : undefined,
  })),
  {
    name: "no ETag",
    operation: "getConnection",
    code: "HEADER_MISSING",
    change: (request, { status }) =>
      status === 200 && /\/connections\/conn_\w+$/u.test(request.url)
        ? { headers: { etag: null } }
        : undefined,
  },
  {
    name: "a header of no such value",
    operation: "listMedia",
    code: "HEADER_MISFIT",
    change: (...asked) =>
      isGet("/media")(...asked) ? { headers: { "x-ratelimit-limit": "plenty" } } : undefined,
  },
  {
    name: "an answer without a key",
    operation: "listFeeds",
    code: "WRONG_STATUS",
    change: (request) =>
      request.url.endsWith("/feeds") && !isKeyed(request)
        ? { status: 200, body: () => ({ success: true, data: [] }) }
        : undefined,
  },
  {
    name: "a 404 of another shape",
    operation: "getBrand",
    code: "BODY_MISFIT",
    change: (_request, { status }) =>
      status === 404 ? { body: () => ({ error: "not found" }) } : undefined,
  },
  {
    name: "an unknown id that is answered with nothing found",
    operation: "getBrand",
    code: "WRONG_STATUS",
    change: (_request, { status }) =>
      status === 404 ? { status: 200, body: () => ({}) } : undefined,
  },
  {
    name: "a method that is not the path's and is answered",
    operation: "listPosts",
    code: "WRONG_STATUS",
    change: (_request, { status }) => (status === 405 ? { status: 200 } : undefined),
  },
  {
    name: "a failure that contradicts its status",
    operation: "getBrand",
    code: "ERROR_MISFIT",
    change: (_request, { status }) =>
      status === 404
        ? {
            body: (json: { error: object }) => ({ ...json, error: { ...json.error, status: 400 } }),
          }
        : undefined,
  },
  {
    name: "a parameter that nobody knows and that is taken",
    operation: "listPosts",
    code: "WRONG_STATUS",
    change: ({ url }) =>
      url.includes("postern_verify") ? { status: 200, body: () => ({ success: true }) } : undefined,
  },
  {
    name: "an ETag that is not looked at",
    operation: "getCompany",
    code: "WRONG_STATUS",
    change: ({ headers }, { status }) =>
      status === 304 && headers.has("if-none-match") ? { status: 200, body: () => "" } : undefined,
  },
  {
    name: "a repetition that is not answered alike",
    operation: "createPost",
    code: "NOT_REPLAYED",
    change: (_request, { headers }) =>
      headers.has("idempotent-replayed") ? { headers: { "idempotent-replayed": null } } : undefined,
  },
];

describe("a key", () => {
  const issued = async (policyName: string, limits?: "none") => {
    const server = await createMockServer({ policy: policyName });
    onTestFinished(() => server.close());
    const { secret: apiKey } = await server.issueKey(limits && { limits });
    return { server, target: { baseUrl: server.baseUrl, apiKey } };
  };

  it("without limits has no windows to tell of, and departs in nothing", async () => {
    const { server, target } = await issued("postern", "none");
    const found = await run({ target, only: ["listPosts", "getMe"] }, server.fetch);
    expect(departuresOf(found)).toEqual([]);
    expect(whyUnverified(found)).toBeNull();
  });

  it("of a whole company has to come with a workspace, unless nothing that is asked takes one", async () => {
    const { server, target } = await issued("robinreach", "none");
    await expect(run({ target }, server.fetch)).rejects.toThrow("Give --workspace with it.");
    const found = await run({ target, only: ["getMe"] }, server.fetch);
    expect(departuresOf(found)).toEqual([]);
    const placed = { ...target, workspaceId: "ws_acme" };
    expect(departuresOf(await run({ target: placed }, server.fetch))).toEqual([]);
  });

  it("that is missing leaves everything that takes one unverified", async () => {
    const { server, target } = await startOwn();
    const found = await run({ target: { baseUrl: target.baseUrl } }, server.fetch);
    expect(whyUnverified(found)).toBe("no key was given");
    const keyless = { target: { baseUrl: target.baseUrl }, only: ["getHealth" as const] };
    expect(whyUnverified(await run(keyless, server.fetch))).toBeNull();
  });
});

describe("a run", () => {
  it("vouches for nothing where nothing succeeded", async () => {
    const { server, target } = await startOwn();
    const found = await run({ target, only: ["createPost"] }, server.fetch);
    expect(whyUnverified(found)).toBe("no operation succeeded");
  });

  it.for([false, true])("takes as many steps as it said, writing: %s", async (isWriting) => {
    const { server, target } = await startOwn();
    const sessionToken = await logIn(server);
    let steps = 0;
    let total: number | undefined;
    const startProgress = (announced: number) => {
      total = announced;
      const step = () => {
        steps += 1;
      };
      return { step };
    };
    await run({ target: { ...target, sessionToken }, isWriting, startProgress }, server.fetch);
    expect(steps).toBe(total);
  });

  it("says of each operation that it did not call why not", async () => {
    const { server, target } = await startOwn();
    const found = await run({ target, isWriting: true }, server.fetch);
    const untold = found.results.filter(
      ({ outcome, reason }) => outcome === "untested" && reason === null,
    );
    expect(untold).toEqual([]);
  });
});

describe("against a server that departs", () => {
  it.for(DEPARTURES)("finds $name", async ({ operation, code, change }) => {
    const { server, target } = await startOwn();
    const departing: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const response = await server.fetch(request.clone());
      const wanted = change(request, response);
      return wanted === undefined ? response : altered(response, wanted);
    };
    const found = await run({ target, only: [operation], isWriting: true }, departing);
    expect(departuresOf(found)).toContainEqual(expect.objectContaining({ operation, code }));
  });

  it("takes away twice what one made twice that knows no repetition", async () => {
    const { server, target } = await startOwn();
    const before = await countAll(server, target.apiKey);
    const forgetful: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      request.headers.delete("idempotency-key");
      return server.fetch(request);
    };
    const only: OperationId[] = ["createPost", "createWebhook"];
    const found = await run({ target, only, isWriting: true }, forgetful);
    expect(departuresOf(found).map(({ code }) => code)).toContain("NOT_REPLAYED");
    expect(await countAll(server, target.apiKey)).toEqual(before);
  });

  it("lets fields pass that the spec does not have: its answers are open", async () => {
    const { server, target } = await startOwn();
    const generous: typeof fetch = async (input, init) =>
      altered(await server.fetch(input, init), {
        body: (json: { data?: unknown }) => ({ ...json, vendor_note: "more" }),
      }).catch(() => server.fetch(input, init));
    const found = await run({ target, only: ["listPosts", "getMe"] }, generous);
    expect(departuresOf(found)).toEqual([]);
  });
});

describe("a call", () => {
  const answer = (status: number, headers: Record<string, string> = {}) =>
    new Response(JSON.stringify({ success: false }), { status, headers });
  const target = { baseUrl: "http://127.0.0.1:9/api/v1", apiKey: "rp_0" };

  it("waits for as long as it is told to, and comes back", async () => {
    const { server, target: own } = await startOwn();
    const waits: number[] = [];
    let refusals = 2;
    const busy: typeof fetch = async (input, init) => {
      refusals -= 1;
      return refusals >= 0 ? answer(429, { "retry-after": "7" }) : server.fetch(input, init);
    };
    const options = { ...asked, target: own, only: ["getHealth" as const] };
    const found = await verify(options, {
      fetch: busy,
      wait: async (durationMs) => void waits.push(durationMs),
    });
    expect(waits).toEqual([7_000, 7_000]);
    expect(departuresOf(found)).toEqual([]);
  });

  it("is not made any more where it is told to come back much later", async () => {
    const found = await run({ target }, async () => answer(429, { "retry-after": "86400" }));
    expect(found).toMatchObject({ calls: 1, ended: "the server asks to wait for 86400 seconds" });
  });

  it("is made no more often than was agreed to, and what was made is taken away all the same", async () => {
    const { server, target: own } = await startOwn();
    const options = { target: own, isWriting: true, calls: 60 };
    const found = await run({ ...options, only: ["upsertContact", "createPost"] }, server.fetch);
    expect(found.calls).toBeLessThanOrEqual(60);
    const counted = await countAll(server, own.apiKey);
    expect(counted).toMatchObject({ contacts: 0, posts: 0 });
  });

  it("ends the run in one line where nobody answers", async () => {
    const nobody: typeof fetch = () =>
      Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } }));
    await expect(run({ target }, nobody)).rejects.toThrow(
      "Cannot reach http://127.0.0.1:9/api/v1: ECONNREFUSED.",
    );
  });

  it("ends the run where the key is refused, and does not say which it was", async () => {
    const { server } = await startOwn();
    const wrong = { baseUrl: server.baseUrl, apiKey: `rp_${"9".repeat(64)}` };
    const refused = run({ target: wrong }, server.fetch);
    await expect(refused).rejects.toThrow("refuses the key: 403 INVALID_API_KEY.");
    await expect(refused).rejects.not.toThrow("9999");
  });
});
