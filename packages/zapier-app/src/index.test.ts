import { describe, expect, it } from "vitest";
import zapier from "zapier-platform-core";
import app from "./index.ts";

/** In the platform, but not in its types. */
const { createAppHandler } = zapier as unknown as {
  createAppHandler(app: object): (event: object) => Promise<{ readonly results: unknown }>;
};

describe("the app", () => {
  it("is what the platform's schema asks for", async () => {
    const { results } = await createAppHandler(app)({ command: "validate" });
    expect(results).toEqual([]);
  });
});
