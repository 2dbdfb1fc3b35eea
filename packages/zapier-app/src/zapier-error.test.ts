import { NotFoundError, PosternError } from "@postern/sdk";
import { describe, expect, it, vi } from "vitest";
import { type Bundle, errors, type ZObject } from "zapier-platform-core";
import { withZapierErrors } from "./zapier-error.ts";

/** The platform's errors are all of its `z` that the wrapper uses. */
const z = { errors } as ZObject;

/** What Zapier sees when a call fails with this code. */
async function translate(
  code: string,
  facts: Partial<ConstructorParameters<typeof PosternError>[1]> = {},
): Promise<Error> {
  const perform = withZapierErrors(async () => {
    throw new PosternError(`It failed (${code}).`, { code, ...facts });
  });
  return perform(z, {} as Bundle).then(
    () => new Error("It did not fail."),
    (error: Error) => error,
  );
}

describe("withZapierErrors", () => {
  it.each([
    ["UNAUTHORIZED", "ExpiredAuthError"],
    ["INVALID_API_KEY", "ExpiredAuthError"],
    ["API_KEY_EXPIRED", "ExpiredAuthError"],
    ["RATE_LIMIT_EXCEEDED", "ThrottledError"],
    ["AUTH_THROTTLED", "ThrottledError"],
    ["IDEMPOTENCY_IN_FLIGHT", "ThrottledError"],
    ["DUPLICATE_CONTENT", "HaltedError"],
    ["INSUFFICIENT_SCOPE", "AppError"],
    ["PLAN_LIMIT", "AppError"],
    ["WORKSPACE_MISMATCH", "AppError"],
    ["VALIDATION_FAILED", "AppError"],
    ["A_CODE_OF_A_NEWER_SERVER", "AppError"],
    ["constructor", "AppError"],
  ])("turns %s into %s", async (code, name) => {
    expect(await translate(code)).toMatchObject({ name });
  });

  it("rounds the server's wait up to whole seconds", async () => {
    const error = await translate("RATE_LIMIT_EXCEEDED", { retryAfterMs: 41_001 });
    expect(JSON.parse(error.message)).toMatchObject({ delay: 42 });
  });

  it("names a missing scope and where to read about it", async () => {
    const { message } = await translate("INSUFFICIENT_SCOPE", {
      details: { required: ["posts:write", "media:upload"] },
      docUrl: "https://postern.example.com/docs/errors/INSUFFICIENT_SCOPE",
    });
    expect(message).toContain("the scope posts:write and media:upload");
    expect(message).toContain("See https://postern.example.com/docs/errors/INSUFFICIENT_SCOPE");
  });

  it("names the plan and where to change it", async () => {
    const { message } = await translate("PLAN_LIMIT", {
      details: { plan: "sprout", upgrade_url: "https://postern.example.com/plans" },
    });
    expect(message).toMatch(/The plan is sprout.*See https:\/\/postern\.example\.com\/plans/);
  });

  it("leaves the errors of the app and of the platform as they are", async () => {
    const halted = new errors.HaltedError("Nothing to do.");
    const perform = withZapierErrors(() => Promise.reject(halted));
    await expect(perform(z, {} as Bundle)).rejects.toBe(halted);
  });

  it("knows the client's own classes", async () => {
    const missing = new NotFoundError("No such post.", { code: "NOT_FOUND", status: 404 });
    const perform = withZapierErrors(() => Promise.reject(missing));
    await expect(perform(z, {} as Bundle)).rejects.toThrow(/"status":404/);
  });

  it("ends a step before the platform does, and says what may have happened", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const endless = withZapierErrors(() => new Promise<never>(() => {}));
    const failure = endless(z, {} as Bundle).catch((error: Error) => error);
    await vi.advanceTimersByTimeAsync(27_000);
    vi.useRealTimers();
    const error = await failure;
    expect(error).toMatchObject({ name: "AppError" });
    expect(error.message).toMatch(/took more than 27 seconds.*look in Postern before you replay/);
  });

  it("leaves no clock running behind a step that is done", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await withZapierErrors(async () => ({}))(z, {} as Bundle);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("takes two parameters, which the platform counts", () => {
    expect(withZapierErrors(async () => ({}))).toHaveLength(2);
  });
});
