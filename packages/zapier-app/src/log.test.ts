import { http, passthrough } from "msw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import zapier from "zapier-platform-core";
import app from "./index.ts";
import { type AppSteps, startSteps } from "./testing/app-steps.ts";
import { invocations } from "./testing/invocations.ts";
import { type LocalHost, startLocalHost } from "./testing/local-host.ts";
import { type Prepared, prepare } from "./testing/prepared.ts";

/** In the platform, but not in its types. */
const { createAppHandler } = zapier as unknown as {
  createAppHandler(app: object): (event: object) => Promise<{ readonly results: unknown }>;
};

let steps: AppSteps;
let host: LocalHost;
let prepared: Prepared;

beforeAll(async () => {
  host = await startLocalHost();
  steps = await startSteps();
  steps.network.use(http.all(`${host.url}/*`, () => passthrough()));
  prepared = await prepare(steps.server, host);
});
afterAll(async () => {
  await steps.close();
  host.close();
});

/** Runs a step as the platform does, and gives the calls that its log shows beside those that the server had. */
async function logOf(method: string, inputData: object) {
  const { authData } = await steps.bundle();
  const lines: { message: string; data: Record<string, unknown> }[] = [];
  const customLogger = (message: string, data: Record<string, unknown>) => {
    lines.push({ message, data });
  };
  const sent: string[] = [];
  const note = ({ request }: { request: Request }) => {
    // Its log keeps a query apart from the address.
    const { origin, pathname } = new URL(request.url);
    if (origin !== host.url) sent.push(`${request.method} ${origin}${pathname}`);
  };
  steps.network.events.on("request:start", note);
  try {
    await createAppHandler(app)({
      command: "execute",
      method,
      bundle: { authData, inputData, meta: {} },
      customLogger,
    });
  } finally {
    steps.network.events.removeListener("request:start", note);
  }
  const logged = lines
    .filter(({ data }) => data["log_type"] === "http")
    .map(({ message }) => message.replace(/^\d{3} /, ""));
  return { key: authData.api_key, sent, logged, all: JSON.stringify(lines) };
}

describe("what Zapier shows of a step", () => {
  it("is each of its calls once, and never the key", async () => {
    const methods = invocations(prepared).map(
      ({ kind, key, input }) => [`${kind}.${key}.operation.perform`, input] as const,
    );
    for (const [method, input] of [["authentication.test", {}] as const, ...methods]) {
      const { key, sent, logged, all } = await logOf(method, input);
      expect([method, ...logged.sort()]).toEqual([method, ...sent.sort()]);
      expect(sent).not.toEqual([]);
      expect(all).not.toContain(key);
    }
  }, 60_000);
});
