import { inspect } from "node:util";
import { errorCatalogue } from "@postern/spec";
import { describe, expect, it, vi } from "vitest";
import * as errors from "./errors.ts";
import { fail } from "./testing/stub-server.ts";
import { createTestClient, testKey, thrownBy } from "./testing/test-client.ts";

const { PosternError, PlanLimitError, RateLimitError, ValidationError, problem } = errors;

async function failureOf(...failure: Parameters<typeof fail>) {
  const { client, clock } = createTestClient([fail(...failure)]);
  return thrownBy(clock.run(client.posts.create({ content: "Hello" })));
}

describe("an error", () => {
  it("has the class of its code, whatever the status", async () => {
    for (const status of [401, 403]) {
      expect(await failureOf(status, { code: "INVALID_API_KEY" })).toBeInstanceOf(
        errors.InvalidApiKeyError,
      );
    }
  });

  it("is a plain PosternError for a code that this client does not know", async () => {
    const error = await failureOf(418, { code: "BRAND_NEW" });

    expect(error).toBeInstanceOf(PosternError);
    expect(error).toMatchObject({ name: "PosternError", code: "BRAND_NEW", status: 418 });
  });

  it("is not misled by a code that is a name of every object", async () => {
    expect(await failureOf(418, { code: "constructor" })).toMatchObject({ code: "constructor" });
  });

  it("says what the server says, with code, status, operation and request id", async () => {
    const advice = "Upgrade required: Access to the API is only available on Bloom or Thrive plans";
    const error = await failureOf(
      403,
      {
        code: "PLAN_LIMIT",
        message: advice,
        details: { upgrade_url: "https://postern.test/upgrade" },
        doc_url: "https://postern.test/errors/PLAN_LIMIT",
      },
      { "x-request-id": "req_42" },
    );

    expect(error).toBeInstanceOf(PlanLimitError);
    expect(error).toMatchObject({
      message: `${advice} (PLAN_LIMIT, HTTP 403, createPost, req_42)`,
      code: "PLAN_LIMIT",
      status: 403,
      requestId: "req_42",
      attempts: 1,
      idempotencyKey: "key-1",
      isRetryable: false,
      docUrl: "https://postern.test/errors/PLAN_LIMIT",
      details: { upgrade_url: "https://postern.test/upgrade" },
    });
  });

  it("lists the faults of a request that does not fit", async () => {
    const faults = [
      { pointer: "/content", code: "too_long", message: "has more than 280 characters" },
      { pointer: "/targets", code: "missing", message: "is required" },
    ];
    const error = await failureOf(422, { code: "VALIDATION_FAILED", errors: [...faults, "junk"] });

    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ errors: faults });
    expect(error).toHaveProperty("message", expect.stringContaining("/content: has more than 280"));
  });

  it("survives an envelope of the wrong types", async () => {
    const error = await failureOf(400, {
      code: "CONFLICT",
      message: 7,
      details: "none",
      errors: "none",
      doc_url: null,
      retryable: "yes",
    });

    expect(error).toMatchObject({ code: "CONFLICT", isRetryable: false });
    expect(error).not.toHaveProperty("details");
  });
});

describe("the classes", () => {
  const byCode = Object.keys(errorCatalogue).map((code) => problem("It failed.", { code }));
  const named = byCode.filter(({ name }) => name !== "PosternError");

  it("bear the names under which they are exported", () => {
    expect(named.length).toBeGreaterThan(20);
    for (const error of named) {
      expect(Reflect.get(errors, error.name)).toBe(error.constructor);
    }
  });

  it("tell each other apart", () => {
    for (const error of named) {
      const matches = named.filter((other) => error instanceof other.constructor);
      expect(matches).toEqual([error]);
      expect(error).toBeInstanceOf(PosternError);
      expect(error).toBeInstanceOf(Error);
    }
  });

  it("know the errors of another copy of this package", async () => {
    vi.resetModules();
    const copy = await import("./errors.ts");
    const error = copy.problem("Slow down.", { code: "RATE_LIMIT_EXCEEDED" });

    expect(Object.getPrototypeOf(error)).not.toBe(RateLimitError.prototype);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toBeInstanceOf(PosternError);
    expect(error).not.toBeInstanceOf(ValidationError);
  });

  it("leave a caller's own subclass to itself", () => {
    class OwnError extends RateLimitError {}
    const facts = { code: "RATE_LIMIT_EXCEEDED" };

    expect(new OwnError("mine", facts)).toBeInstanceOf(OwnError);
    expect(new RateLimitError("theirs", facts)).not.toBeInstanceOf(OwnError);
  });

  it.each([null, undefined, "RateLimitError", {}, new Error("other")])(
    "do not claim %j",
    (value) => {
      expect(value instanceof PosternError).toBe(false);
      expect(value instanceof RateLimitError).toBe(false);
    },
  );
});

describe("secrets", () => {
  it("an answer that repeats the key does not bring it into the error", async () => {
    const error = await failureOf(400, {
      code: "INVALID_PARAMETER",
      message: `Bad header: Bearer ${testKey}`,
      details: { header: `Bearer ${testKey}` },
    });

    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(testKey);
    expect(JSON.stringify(error)).not.toContain(testKey);
  });

  it("toJSON is fit for a log: all facts, no stack, no cause, no secret of any format", () => {
    const error = problem(`Bearer ${testKey} and whsec_${"A".repeat(32)} leaked`, {
      code: "CONFLICT",
      status: 409,
      retryAt: new Date(0),
      details: { session: `sess_${"f".repeat(40)}`, post_id: "post_1" },
      cause: new Error(testKey),
    });

    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ConflictError",
      message: "Bearer … and whsec_… leaked",
      code: "CONFLICT",
      status: 409,
      retryAt: "1970-01-01T00:00:00.000Z",
      details: { session: "sess_…", post_id: "post_1" },
    });
  });

  it("the client shows no key, however it is looked at", async () => {
    const { client } = createTestClient([fail(400)]);
    await client.me.get().result();

    for (const value of [client, client.posts, client.me]) {
      expect(inspect(value, { depth: null, showHidden: true })).not.toContain(testKey);
      expect(JSON.stringify(value)).not.toContain(testKey);
      expect(JSON.stringify(structuredClone({ ...value, posts: undefined }, {}))).not.toContain(
        testKey,
      );
    }
  });
});
