import { describe, expect, it } from "vitest";
import { publishError } from "./publish-error.ts";

describe("publishError", () => {
  it.each([
    ["auth_expired", "user", false],
    ["platform_error", "platform", true],
    ["system_error", "system", true],
    ["unknown", "system", false],
  ] as const)(
    "says of %s that it lies with the %s and is worth another try: %s",
    (category, source, retryable) => {
      expect(publishError(category, "CODE", "What happened.")).toEqual({
        code: "CODE",
        category,
        source,
        retryable,
        message: "What happened.",
      });
    },
  );
});
