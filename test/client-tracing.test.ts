/** The recipe for OpenTelemetry in docs/watching-the-client.md, on a tracer that remembers. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { propagation, type Span, SpanStatusCode, trace } from "@opentelemetry/api";
import { afterAll, expect, it, vi } from "vitest";
import { codeBlocks } from "./support/code-blocks.ts";
import { startListening } from "./support/harness.ts";
import { root } from "./support/run-program.ts";

interface Recorded {
  readonly name: string;
  readonly attributes: Record<string, unknown>;
  message: string | undefined;
  isEnded: boolean;
}

const page = "docs/watching-the-client.md";
const file = join(root, "test/.tmp/tracing/recipe.ts");

/** As much of a tracer as the recipe uses. */
function registerTracer(): Recorded[] {
  const spans: Recorded[] = [];
  const startSpan = (name: string, options: { readonly attributes: Record<string, unknown> }) => {
    const recorded: Recorded = { ...options, name, message: undefined, isEnded: false };
    spans.push(recorded);
    const span = {
      setAttribute(key: string, value: unknown) {
        recorded.attributes[key] = value;
        return span;
      },
      setStatus(status: { readonly code: SpanStatusCode; readonly message: string }) {
        recorded.message = status.code === SpanStatusCode.ERROR ? status.message : undefined;
        return span;
      },
      end() {
        recorded.isEnded = true;
      },
    };
    return span as unknown as Span;
  };
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) } as never);
  propagation.setGlobalPropagator({
    inject: (_context, carrier, setter) => setter.set(carrier, "traceparent", "00-1-2-01"),
    extract: (context) => context,
    fields: () => ["traceparent"],
  });
  return spans;
}

afterAll(() => {
  trace.disable();
  propagation.disable();
});

it("makes a span for each attempt and carries the trace on to the server", async () => {
  const { server } = await startListening();
  const { secret } = await server.issueKey({});
  vi.stubEnv("POSTERN_BASE_URL", server.baseUrl);
  vi.stubEnv("POSTERN_API_KEY", secret);
  const recipe = codeBlocks(page, readFileSync(join(root, page), "utf8")).find(({ code }) =>
    code.includes("@opentelemetry/api"),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, recipe?.code ?? "");
  const spans = registerTracer();
  const send = vi.spyOn(globalThis, "fetch");

  await import(file);

  expect(spans).toEqual([
    {
      name: "getMe",
      message: undefined,
      isEnded: true,
      attributes: {
        "http.request.method": "GET",
        "url.full": `${server.baseUrl}/me`,
        "http.response.status_code": 200,
      },
      kind: expect.any(Number),
    },
  ]);
  const [, init] = send.mock.calls[0] ?? [];
  expect(new Headers(init?.headers).get("traceparent")).toBe("00-1-2-01");
});
