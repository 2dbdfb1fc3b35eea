import { describe, expect, it } from "vitest";
import { Problem, problem, refuseFaults } from "./problem.ts";

describe("problem", () => {
  it("takes status and text from the catalogue", () => {
    const failure = problem("NOT_FOUND");

    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ name: "Problem", code: "NOT_FOUND", status: 404, headers: {} });
    expect(failure.message).toMatch(
      /^The resource does not exist in this workspace\. Check the id/,
    );
  });

  it("lets the policy choose between the two statuses of INVALID_API_KEY", () => {
    expect(problem("INVALID_API_KEY").status).toBe(401);
    expect(problem("INVALID_API_KEY", { status: 403 }).status).toBe(403);
  });

  it("names the scheme on every 401, and keeps the headers it is given", () => {
    expect(problem("SESSION_EXPIRED").headers).toEqual({ "www-authenticate": "Bearer" });
    expect(problem("INVALID_API_KEY", { status: 403 }).headers).toEqual({});
    expect(problem("AUTH_THROTTLED", { headers: { "retry-after": "3" } }).headers).toEqual({
      "retry-after": "3",
    });
  });

  it("repeats no secret that a caller sent in a place for something else", () => {
    const secret = `rp_${"0123456789abcdef".repeat(4)}`;
    const failure = problem("NOT_FOUND", {
      message: `There is no post ${secret}.`,
      details: { id: secret },
      errors: [{ pointer: `/${secret}`, code: "UNKNOWN_FIELD", message: "is unknown" }],
    });
    expect(failure.message).toBe("There is no post [redacted].");
    expect(failure.details).toEqual({ id: "[redacted]" });
    expect(failure.errors?.[0]?.pointer).toBe("/[redacted]");
  });

  it("has no members for what is not known", () => {
    expect(problem("CONFLICT")).toMatchObject({ details: undefined, errors: undefined });
  });
});

describe("refuseFaults", () => {
  const fault = { pointer: "/scopes", code: "REQUIRED", message: "Name at least one scope." };

  it("lets a request without faults pass", () => {
    expect(() => refuseFaults([])).not.toThrow();
  });

  it("reports every fault at once, and names the first in its message", () => {
    expect(() => refuseFaults([fault, { ...fault, pointer: "/kind" }])).toThrow(
      expect.objectContaining({
        code: "VALIDATION_FAILED",
        status: 422,
        message: "/scopes: Name at least one scope. (and 1 more)",
        errors: [fault, { ...fault, pointer: "/kind" }],
      }),
    );
  });
});
