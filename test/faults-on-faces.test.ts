/** Each kind of fault, on each of the three ways to reach a server. */
import type { RequestFault } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { FACES, type Face, startFace } from "./support/faces.ts";

const post = (content: string): RequestInit => ({
  method: "POST",
  body: JSON.stringify({ content }),
  headers: { "content-type": "application/json" },
});

async function countPosts({ send }: Face): Promise<number> {
  const { data } = (await (await send("/posts")).json()) as { data: Schemas["Post"][] };
  return data.length;
}

/** What the caller of a fetch gets to see. */
async function seen(sending: Promise<Response>): Promise<string> {
  try {
    const response = await sending;
    try {
      return `${response.status} and ${(await response.text()).length} characters`;
    } catch (error) {
      return `${response.status}, then ${describeError(error)}`;
    }
  } catch (error) {
    return describeError(error);
  }
}

const describeError = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : "no error";

const NO_ANSWER = "TypeError: fetch failed";
const CUT_OFF = "201, then TypeError: terminated";

describe.each(FACES)("over the %s", (name) => {
  it.each<[RequestFault, sees: RegExp | string, posts: number]>([
    [{ fault: "error", code: "MAINTENANCE" }, /^503 and/, 0],
    [{ fault: "error", code: "UPSTREAM_NETWORK", at: "after-work" }, /^502 and/, 1],
    [{ fault: "rate-limit" }, /^429 and/, 0],
    [{ fault: "reset", at: "before-work" }, NO_ANSWER, 0],
    [{ fault: "reset", at: "after-work" }, NO_ANSWER, 1],
    [{ fault: "reset", at: "in-body" }, CUT_OFF, 1],
    [{ fault: "reset", at: "after-body" }, /^201 and/, 1],
    [{ fault: "truncate", bytes: 20 }, CUT_OFF, 1],
    [{ fault: "drip", everyMs: 0, bytes: 100 }, /^201 and \d{3,}/, 1],
    [{ fault: "content-type", contentType: "text/html" }, /^201 and/, 1],
    [{ fault: "invalid-json" }, /^201 and/, 1],
    [{ fault: "clock-skew", skewMs: -60_000 }, /^201 and/, 1],
  ])(
    "%j is seen as a client would see it, and has done its work or not",
    async (fault, sees, posts) => {
      const face = await startFace(name);
      const { id } = face.server.faults.add({ ...fault, operation: "createPost", times: 1 });
      expect(await seen(face.send("/posts", post("Once")))).toMatch(sees);
      expect(await countPosts(face)).toBe(posts);
      expect(face.server.faults.list()).toMatchObject([{ id, met: 1, isOver: true }]);
    },
  );

  it("an error is that of the catalogue, in the one failure shape", async () => {
    const { server, send } = await startFace(name);
    server.faults.add({ fault: "error", code: "MAINTENANCE", retryAfterSeconds: 9 });
    const response = await send("/me", { headers: { "x-request-id": "mine" } });
    expect(await response.json()).toMatchObject({
      success: false,
      error: { code: "MAINTENANCE", status: 503, retryable: true, request_id: "mine" },
    });
    expect(response.headers.get("retry-after")).toBe("9");
  });

  it("a storm of rate limits tells the truth about when it ends", async () => {
    const { server, send } = await startFace(name);
    server.faults.add({ fault: "rate-limit", lastsMs: 30_000 });
    await server.clock.advance("10s");
    const { status, headers } = await send("/me");
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("20");
    expect(headers.get("ratelimit")).toBe('"minute";r=0;t=20');
    expect(headers.get("ratelimit-policy")).toMatch(/^"minute";q=\d+;w=60$/);
    expect(headers.get("x-ratelimit-remaining")).toBe("0");
    await server.clock.advance("20s");
    expect((await send("/me")).status).toBe(200);
  });

  it.each(["before-work", "after-work"] as const)(
    "latency lasts until the server's clock has moved: %s",
    async (at) => {
      const face = await startFace(name);
      const { server } = face;
      const slow = server.faults.add({ fault: "latency", latencyMs: 30_000, at, times: 1 });
      let isAnswered = false;
      const answered = face.send("/posts", post("Late")).then((response) => {
        isAnswered = true;
        return response;
      });
      await slow.untilMet();
      await server.clock.advance("29s");
      await expect.poll(() => countPosts(face)).toBe(at === "before-work" ? 0 : 1);
      expect(isAnswered).toBe(false);
      await server.clock.advance("1s");
      expect((await answered).status).toBe(201);
      expect(await countPosts(face)).toBe(1);
    },
  );

  it("a request that is never answered lasts until its caller gives up", async () => {
    const face = await startFace(name);
    const giveUp = new AbortController();
    const lost = face.server.faults.add({ fault: "timeout", at: "after-work", times: 1 });
    const sending = face.send("/posts", { ...post("Gone"), signal: giveUp.signal });
    await lost.untilMet();
    await expect.poll(() => countPosts(face)).toBe(1);
    giveUp.abort(new Error("I have waited long enough."));
    await expect(sending).rejects.toThrow("I have waited long enough.");
  });

  it("a body that drips comes by the server's clock", async () => {
    const { server, send } = await startFace(name);
    server.faults.add({ fault: "drip", everyMs: 1_000, bytes: 500 });
    const { body } = await send("/me");
    const reader = body?.getReader();
    let length = 0;
    while (length < 500) length += (await reader?.read())?.value?.byteLength ?? 0;
    expect(length).toBe(500);
    const rest = reader?.read();
    await server.clock.advance("1h");
    expect((await rest)?.value?.byteLength).toBeGreaterThan(0);
  });

  it("what comes before a body breaks off can be read", async () => {
    const { server, send } = await startFace(name);
    server.faults.add({ fault: "truncate", bytes: 16 });
    const { body } = await send("/me");
    const reader = body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"success":true,');
    await expect(reader?.read()).rejects.toThrow("terminated");
  });

  it("a wrong content type, broken JSON and a wrong date are those that were asked for", async () => {
    const { server, send } = await startFace(name);
    server.faults.add({ fault: "content-type", contentType: "text/html; charset=utf-8" });
    server.faults.add({ fault: "invalid-json" });
    server.faults.add({ fault: "clock-skew", skewMs: 3_600_000 });
    const response = await send("/me");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("date")).toBe("Mon, 23 Nov 2026 01:00:00 GMT");
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it("an answer without a body has none to break", async () => {
    const face = await startFace(name);
    const { data } = (await (await face.send("/posts", post("Short"))).json()) as {
      data: Schemas["Post"];
    };
    face.server.faults.add({ fault: "truncate", bytes: 0 });
    face.server.faults.add({ fault: "invalid-json" });
    const sending = face.send(`/posts/${data.id}`, { method: "DELETE" });
    expect(await seen(sending)).toBe("204 and 0 characters");
  });

  it("the header X-Postern-Fault asks for a fault for its one request", async () => {
    const { send, server } = await startFace(name);
    const fault = (text: string) => send("/me", { headers: { "x-postern-fault": text } });
    expect((await fault("MAINTENANCE")).status).toBe(503);
    expect(await seen(fault("reset=after-work"))).toBe(NO_ANSWER);
    expect((await send("/me")).status).toBe(200);
    const faults = server.journal.entries().map((entry) => entry.faults);
    expect(faults).toEqual([["error=MAINTENANCE"], ["reset=after-work"], []]);
  });

  it("a header whose faults contradict each other is refused, and says which", async () => {
    const { send } = await startFace(name);
    const headers = { "x-postern-fault": "reset=in-body, truncate=3" };
    const response = await send("/me", { headers });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: Schemas["Error"] };
    expect(error.message).toContain('"reset=in-body" and "truncate=3" contradict each other.');
  });

  it("a header that asks for what cannot be is refused, and says what cannot", async () => {
    const { send } = await startFace(name);
    const response = await send("/me", { headers: { "x-postern-fault": "reset=tomorrow" } });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: Schemas["Error"] };
    expect(error.code).toBe("INVALID_PARAMETER");
    expect(error.details).toEqual({ header: "X-Postern-Fault" });
    expect(error.message).toMatch(
      /"reset=tomorrow" cannot be: at: must be one of before-work, aft/,
    );
  });
});

describe("a reset before the body", () => {
  it.each(["injected fetch", "real port"] as const)(
    "lets the headers through over the %s",
    async (name) => {
      const { server, send } = await startFace(name);
      server.faults.add({ fault: "reset", at: "before-body" });
      expect(await seen(send("/me"))).toBe("200, then TypeError: terminated");
    },
  );

  it("lets nothing through under MSW, which sends headers with the first byte", async () => {
    const { server, send } = await startFace("handlers of MSW");
    server.faults.add({ fault: "reset", at: "before-body" });
    expect(await seen(send("/me"))).toBe(NO_ANSWER);
  });
});

describe("a server that closes", () => {
  it.each(FACES)("lets go of whoever waits for no answer over the %s", async (name) => {
    const { server, send } = await startFace(name);
    const silent = server.faults.add({ fault: "timeout", at: "after-work" });
    const sending = seen(send("/me"));
    await silent.untilMet();
    await server.close();
    expect(await sending).toBe(NO_ANSWER);
  });

  it("waits for nobody who waits for its clock, nor for whom nobody will answer", async () => {
    const { server, send } = await startFace("real port");
    const slow = server.faults.add({ fault: "latency", latencyMs: 60_000, operation: "getMe" });
    const silent = server.faults.add({
      fault: "timeout",
      at: "before-work",
      operation: "listPosts",
    });
    const dripping = server.faults.add({ fault: "drip", everyMs: 60_000, operation: "getHealth" });
    const [late, never, drops] = [send("/me"), send("/posts"), send("/health")].map(seen);
    await Promise.all([slow.untilMet(), silent.untilMet(), dripping.untilMet()]);
    await server.close();
    expect(await late).toMatch(/^200 and/);
    expect(await never).toBe(NO_ANSWER);
    expect(await drops).toMatch(/^200/);
  });
});
