import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import { createClient, PosternError } from "@postern/sdk";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { png } from "./support/pictures.ts";

const server = await createMockServer({ clock: "manual" });
const worker = setupServer(...server.handlers);

beforeAll(() => worker.listen({ onUnhandledFrame: "error" }));
beforeEach(() => server.reset());
afterEach(() => worker.resetHandlers());
afterAll(async () => {
  worker.close();
  await server.close();
});

/** No fetch is injected: the calls are those of any program, and none leaves the process. */
const client = createClient({
  apiKey: DEMO_TOKEN,
  baseUrl: "https://api.example.com/api/v1",
  maxRetries: 0,
});

describe("the server's handlers in MSW", () => {
  it("answer the calls of a client, whatever origin it calls", async () => {
    const me = await client.me.get();
    expect(me.company.name).toBe("Acme");
  });

  it("keep what was made, and publish it on the server's clock", async () => {
    const media = await client.media.create({ file: new File([await png().bytes()], "a.png") });
    const { id } = await client.posts.create({
      content: "Hello",
      media: [{ media_id: media.id }],
      social_profile_ids: ["conn_acmex"],
      schedule: { mode: "now" },
    });
    await server.clock.advance("5s");
    expect(await client.posts.get(id)).toMatchObject({ status: "published" });
  });

  it("refuse as the server refuses", async () => {
    const stranger = createClient({
      apiKey: `rp_${"0".repeat(64)}`,
      baseUrl: "https://api.example.com/api/v1",
    });
    await expect(stranger.me.get()).rejects.toMatchObject({ code: "INVALID_API_KEY" });
    const response = await fetch("https://api.example.com/api/v1/nowhere");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "UNKNOWN_ENDPOINT" } });
  });

  it("serve the bytes of media", async () => {
    const file = png();
    const media = await client.media.create({ file: new File([await file.bytes()], "a.png") });
    const response = await fetch(media.url);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(await response.bytes()).toEqual(await file.bytes());
  });

  it("ask the owner of an account that is connected, and send them back with a code", async () => {
    const redirect_url = "https://app.example.com/connected";
    const { auth_url, state } = await client.connections.start({
      network: "threads",
      redirect_url,
    });
    expect(await (await fetch(auth_url)).text()).toContain("<form");
    const answer = new URLSearchParams({ decision: "allow", account: "Acme" });
    const sent = { method: "POST", body: answer, redirect: "manual" } as const;
    const back = (await fetch(auth_url, sent)).headers.get("location");
    expect(back).toContain(`${redirect_url}?state=${state}&code=`);
  });

  it("give way to a test's own handler until it is taken back", async () => {
    worker.use(
      http.get("*/api/v1/me", () =>
        HttpResponse.json(
          {
            success: false,
            error: {
              code: "MAINTENANCE",
              message: "Back at nine.",
              status: 503,
              request_id: "req_test",
              retryable: true,
              doc_url: "https://api.example.com/docs/errors/MAINTENANCE",
            },
          },
          { status: 503 },
        ),
      ),
    );
    const failed = await client.me.get().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(PosternError);
    expect(failed).toMatchObject({ code: "MAINTENANCE", status: 503 });
    worker.resetHandlers();
    expect((await client.me.get()).plan).toBe("thrive");
  });

  it("leave alone what is not theirs, so that nothing else reaches the network unseen", async () => {
    const complaint = vi.spyOn(console, "error").mockReturnValue();
    await expect(fetch("https://api.example.com/other")).rejects.toThrow();
    expect(complaint).toHaveBeenCalledOnce();
  });
});
