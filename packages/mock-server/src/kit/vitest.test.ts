import { createHmac } from "node:crypto";
import { describe, expect } from "vitest";
import { build, createTest, received, signWebhook, test } from "./vitest.ts";

const json = (body: unknown) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
const ON_X = { targets: [{ connection_id: "conn_acmex" }], schedule: { mode: "now" } };

describe("the world of a test", () => {
  for (const turn of ["first", "second"]) {
    test(`holds nothing of another test: ${turn}`, async ({ fetch, clock, journal }) => {
      expect(journal.entries()).toEqual([]);
      expect(clock.now()).toEqual(new Date("2026-01-15T09:00:00Z"));
      await fetch("/posts", json({ content: "Hello" }));
      await clock.advance("1d");
      const { data } = (await (await fetch("/posts")).json()) as { data: unknown[] };
      expect(data).toHaveLength(1);
    });
  }

  test("comes with a key that calls by a path, and by a link as it is", async ({
    fetch,
    apiKey,
  }) => {
    expect((await fetch("/me")).status).toBe(200);
    expect(apiKey).toMatch(/^rp_/);
    const stranger = await fetch("/me", { headers: { authorization: "Bearer rp_x" } });
    expect(stranger.status).toBe(401);
    const begun = await fetch(
      "/connections/authorize",
      json({ network: "bluesky", redirect_url: "https://app.acme.test/back" }),
    );
    const { data } = (await begun.json()) as { data: { auth_url: string } };
    expect(await (await fetch(data.auth_url)).text()).toContain("Connect Bluesky");
  });

  test("takes faults", async ({ fetch, faults }) => {
    faults.add({ fault: "error", code: "MAINTENANCE", times: 1 });
    expect((await fetch("/me")).status).toBe(503);
    expect((await fetch("/me")).status).toBe(200);
  });

  const reader = createTest({ key: { scopes: ["posts:read"] } });
  reader("has a key without limits, whatever else is said of it", async ({ fetch }) => {
    const statuses = new Set<number>();
    for (let count = 0; count < 70; count += 1) statuses.add((await fetch("/posts")).status);
    expect([...statuses]).toEqual([200]);
  });

  const crm = createTest({
    policy: "crm",
    clock: "manual:2030-05-05T05:05:05Z",
    key: { kind: "location" },
    client: ({ apiKey, baseUrl }) => ({ apiKey, baseUrl }),
  });
  crm("is as the options say, client included", async ({ client, clock, world }) => {
    expect(client.apiKey).toMatch(/^crm_/);
    expect(client.baseUrl).toBe(world.baseUrl);
    expect(clock.now().getFullYear()).toBe(2030);
  });
});

describe("captured webhooks", () => {
  test("come as the clock moves, signed", async ({ fetch, clock, webhooks }) => {
    await fetch("/posts", json({ content: "Doors open at nine.", ...ON_X }));
    const next = webhooks.next("post.published");
    expect(webhooks.of("post.published")).toEqual([]);
    await clock.advance("1m");
    const [created] = webhooks.of("post.created");
    expect(created?.event).toMatchObject({ data: { content: "Doors open at nine." } });
    expect((await next).type).toBe("post.published");
    expect(webhooks.all().length).toBeGreaterThanOrEqual(2);

    if (created === undefined) throw new Error("It has not come.");
    const { body, headers } = created;
    const at = new Date(Number(headers["webhook-timestamp"]) * 1_000);
    const signed = await signWebhook(body, { secret: webhooks.secret, at });
    const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    const key = Buffer.from(webhooks.secret.slice("whsec_".length), "base64");
    const expected = createHmac("sha256", key).update(content).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${expected}`);
    expect(signed.body).toBe(body);
  });

  test("are sent again where they are refused", async ({ fetch, clock, webhooks }) => {
    webhooks.answerWith(500);
    await fetch("/posts", json({ content: "Twice" }));
    await clock.advance("1s");
    webhooks.answerWith(204);
    await clock.advance("1h");
    const [first, second] = webhooks.of("post.created");
    expect(second?.id).toBe(first?.id);
  });

  test("are not hurt by what is none", async ({ webhooks }) => {
    const nonsense = await globalThis.fetch(webhooks.url, { method: "POST", body: "Hello?" });
    expect(nonsense.status).toBe(400);
    expect(webhooks.all()).toEqual([]);
  });
});

describe("signWebhook", () => {
  test("signs an event under its own id, at a time", async () => {
    const event = build("PostPublishedEvent");
    const at = new Date("2026-01-15T09:00:00Z");
    const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
    const { headers, body } = await signWebhook(event, { secret, at });
    expect(JSON.parse(body)).toEqual(event);
    expect(headers).toMatchObject({
      "content-type": "application/json",
      "webhook-id": event.id,
      "webhook-timestamp": String(at.getTime() / 1_000),
      "webhook-signature": expect.stringMatching(/^v1,/) as string,
    });
  });
});

describe("toHaveReceived", () => {
  test("knows what was sent, whole or in part, whatever came of it", async ({ fetch, world }) => {
    await fetch("/posts", json({ content: "Hello", labels: ["a"], ...ON_X }));
    await fetch("/posts/post_none", { method: "DELETE" });
    await fetch("/posts/validate", json({ content: "Hello" }));
    expect(world).toHaveReceived("createPost");
    expect(world).toHaveReceived("createPost", { content: "Hello", schedule: { mode: "now" } });
    expect(world).toHaveReceived("createPost", {
      content: expect.stringMatching(/^Hel/) as string,
    });
    expect(world).toHaveReceived("deletePost");
    expect(world).not.toHaveReceived("createPost", { content: "Bye" });
    expect(world).not.toHaveReceived("getPost");
    expect(received(world, "validatePost")).toMatchObject([{ status: 200 }]);
    expect(received(world, "createPost")).toHaveLength(1);
  });

  test("knows of no operation that the spec has not, and of no world that is none", ({ world }) => {
    const misspelt = "creatPost" as "createPost";
    expect(() => expect(world).not.toHaveReceived(misspelt)).toThrow(/no operation "creatPost"/u);
    expect(() => received(world, misspelt)).toThrow(TypeError);
    expect(() => expect({}).not.toHaveReceived("createPost")).toThrow(/Give the world/u);
  });

  test("says so where it cannot tell, since a body was not kept", async ({ fetch, world }) => {
    await fetch("/posts", json({ content: "x".repeat(70_000) }));
    expect(world).toHaveReceived("createPost");
    const wanted = () => expect(world).toHaveReceived("createPost", { content: "Hello" });
    expect(wanted).toThrow(/a body that is not kept/u);
    const unwanted = () => expect(world).not.toHaveReceived("createPost", { content: "Hello" });
    expect(unwanted).toThrow(/Nobody can tell/u);
  });

  test("tells what came instead", async ({ fetch, world }) => {
    await fetch("/me");
    const wrong = () => expect(world).toHaveReceived("createPost", { content: "Hello" });
    expect(wrong).toThrow(/createPost with [\s\S]*Hello[\s\S]*getMe \(GET \/api\/v1\/me\) → 200/u);
    const inverse = () => expect(world).not.toHaveReceived("getMe");
    expect(inverse).toThrow(/not to have received getMe/u);
  });
});

describe("toConformToSpec", () => {
  test("holds an answer against the spec, failures as well", async ({ fetch }) => {
    const response = await fetch("/posts");
    await expect(response).toConformToSpec();
    expect(await response.json()).toMatchObject({ success: true });
    await expect(await fetch("/posts/post_none")).toConformToSpec();
    await expect(await fetch("/posts", { method: "HEAD" })).toConformToSpec();
    await expect(await fetch("/posts", json({ contents: "?" }))).toConformToSpec();
  });

  test("tells where an answer departs from the spec", async ({ fetch, world }) => {
    const wrong = async (response: Response) => expect(response).toConformToSpec("getMe");
    await expect(wrong(Response.json({ success: true }))).rejects.toThrow(/getMe .*required/u);
    await expect(wrong(new Response("<html>"))).rejects.toThrow(/content type is text\/plain/u);
    const page = new Response("{}", { headers: { "content-type": "text/html; charset=utf-8" } });
    await expect(wrong(page)).rejects.toThrow(/text\/html, not application\/json/u);
    await expect(wrong(new Response(null, { status: 418 }))).rejects.toThrow(/418 is not among/u);
    const unknown = async () => expect(new Response("{}")).toConformToSpec();
    await expect(unknown()).rejects.toThrow(/name the operation/u);
    const neither = async () => expect(new Response("{}")).not.toConformToSpec();
    await expect(neither()).rejects.toThrow(/name the operation/u);
    const misspelt = async () => expect(page).not.toConformToSpec("listPostz" as "listPosts");
    await expect(misspelt()).rejects.toThrow(/no operation "listPostz"/u);
    const inverse = async () => expect(await fetch("/me")).not.toConformToSpec();
    await expect(inverse()).rejects.toThrow(/not to conform/u);
    const { error } = build("ErrorEnvelope");
    const envelope = Response.json({ success: false, error }, { status: 404 });
    await expect(envelope).toConformToSpec("getPost");
    expect(world).toHaveReceived("getMe");
  });
});
