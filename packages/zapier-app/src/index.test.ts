import { createMockServer } from "@postern/mock-server";
import { createClient } from "@postern/sdk";
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

  it("holds steps back at the limit that a key has unless told otherwise", async () => {
    const server = await createMockServer({ clock: "manual" });
    const { secret } = await server.issueKey();
    const client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
    const { limits } = (await client.me.get()).key;
    expect(app.throttle).toMatchObject({ window: 60, limit: limits.per_minute, scope: ["auth"] });
    await server.close();
  });
});
