/** Texts that a machine writes: within the limits of their networks, paid for with credits, never published. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { policies, type TextGenerator } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { countText, networkRules } from "@postern/spec/networks";
import { describe, expect, it, onTestFinished } from "vitest";
import { otherTenant } from "./support/other-tenant.ts";
import { png } from "./support/pictures.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

const PROMPT = "Our rocket skates are back in stock";

const generate = ({ call }: Workspace, json: unknown, headers = {}) =>
  call<Schemas["GeneratedPost"]>("POST", "/ai/posts", { json, headers });

/** The greatest plan has so many credits, and the demo company is on it. */
const withCredits = (aiCredits: number) => {
  const { postern } = policies;
  const thrive = { ...postern.plans["thrive"], aiCredits, isFree: false, hasApiAccess: true };
  return { policy: { ...postern, plans: { thrive: { quotas: {}, ...thrive } } } };
};

/** A generator that writes one text, and remembers what it was asked for. */
function stubGenerator(text: string) {
  const requests: unknown[] = [];
  const textGenerator: TextGenerator = {
    async generate(request) {
      requests.push(request);
      return { status: "written", texts: [{ text, hashtags: ["#Skates"] }] };
    },
  };
  return { textGenerator, requests };
}

type Page = readonly [status: number, type: string, body: string, location?: string];

/** Serves pages on a real port of this machine. */
async function servePages(pages: Readonly<Record<string, Page>>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const [status, type, body, location] = pages[url] ?? [404, "text/html", "Not here"];
    response.writeHead(status, { "content-type": type, ...(location && { location }) }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("generated texts", () => {
  it("come for each network, as many as are asked for, ready to be posted", async () => {
    const workspace = await startWorkspace();
    const { status, body } = await generate(workspace, {
      prompt: PROMPT,
      networks: ["x", "linkedin"],
      variations: 2,
    });
    expect(status).toBe(200);
    const { variants, usage } = body.data;
    expect(variants.map(({ network }) => network)).toEqual(["x", "x", "linkedin", "linkedin"]);
    expect(new Set(variants.slice(0, 2).map(({ content }) => content)).size).toBe(2);
    expect(usage).toMatchObject({ credits: 4, remaining: 4_996 });
    const [first] = variants;
    const post = await workspace.createPost({
      content: first?.content,
      targets: [{ connection_id: "conn_acmex" }],
    });
    expect(post.status).toBe(201);
  });

  it("are the same for the same request", async () => {
    const workspace = await startWorkspace();
    const first = await generate(workspace, { prompt: PROMPT });
    const second = await generate(workspace, { prompt: PROMPT });
    expect(second.body.data.variants).toEqual(first.body.data.variants);
  });

  it("are for the networks of the workspace where none are named", async () => {
    const workspace = await startWorkspace();
    const { body } = await generate(workspace, { prompt: PROMPT });
    const connections = await workspace.call<Schemas["Connection"][]>("GET", "/connections");
    expect(body.data.variants.map(({ network }) => network)).toEqual(
      connections.body.data.map(({ network }) => network),
    );
    const stranger = { ...(await otherTenant(workspace)), json: { prompt: PROMPT } };
    const nowhere = await workspace.call("POST", "/ai/posts", stranger);
    expect(nowhere.body.error.errors).toMatchObject([{ pointer: "/networks", code: "REQUIRED" }]);
  });

  it("keep to the limit of every network, however long the prompt", async () => {
    const workspace = await startWorkspace();
    const prompt = "Räder 🧑‍🚀 https://acme.test/x ".repeat(60);
    const networks = Object.keys(networkRules);
    const { body } = await generate(workspace, { prompt, networks, emojis: true });
    expect(body.data.variants).toHaveLength(networks.length);
    for (const { network, content, length } of body.data.variants) {
      const rules = networkRules[network as keyof typeof networkRules];
      expect(length.count).toBe(countText(content, rules.text));
      expect(length.count).toBeLessThanOrEqual(rules.text.limit);
    }
  });

  it("are never published, and no post is made of them", async () => {
    const workspace = await startWorkspace();
    await generate(workspace, { prompt: PROMPT });
    await workspace.server.clock.advance("1d");
    expect((await workspace.call<unknown[]>("GET", "/posts")).body.data).toEqual([]);
  });

  it("have tone, language, hashtags and emojis as they are asked for", async () => {
    const workspace = await startWorkspace();
    const { body } = await generate(workspace, {
      prompt: PROMPT,
      networks: ["x"],
      tone: "enthusiastic",
      language: "de",
      hashtags: false,
      emojis: true,
    });
    expect(body.data.variants).toMatchObject([{ hashtags: [] }]);
    expect(body.data.variants[0]?.content).toMatch(/^🚀 Große Neuigkeiten!/u);
  });
});

describe("what the texts are about", () => {
  it("can be pictures, by what is said of them", async () => {
    const workspace = await startWorkspace();
    const described = await workspace.upload(png(), { alt_text: "A coyote on skates" });
    const { body } = await generate(workspace, {
      media_ids: [described.body.data.id],
      networks: ["telegram"],
    });
    expect(body.data.variants[0]?.content).toContain("A coyote on skates");
    expect(body.data.variants[0]?.length.limit).toBe(networkRules.telegram.text.limit_with_images);
  });

  it("cannot be pictures of which nobody has said anything, or of another workspace", async () => {
    const workspace = await startWorkspace();
    const { id } = (await workspace.upload(png())).body.data;
    const mute = await generate(workspace, { media_ids: [id] });
    expect(mute.status).toBe(422);
    expect(mute.body.error.errors).toMatchObject([{ pointer: "/media_ids", code: "REQUIRED" }]);
    const stranger = await otherTenant(workspace);
    const json = { media_ids: [id], networks: ["x"] };
    const foreign = await workspace.call("POST", "/ai/posts", { ...stranger, json });
    expect(foreign.body.error.errors).toMatchObject([
      { pointer: "/media_ids/0", code: "NOT_FOUND" },
    ]);
  });

  it("can be a page, also one that it leads on to", async () => {
    const workspace = await startWorkspace();
    const origin = await servePages({
      "/old": [301, "text/html", "", "/new"],
      "/new": [200, "text/html; charset=utf-8", "<title>Skates &amp; seed</title><p>In stock</p>"],
    });
    const { body } = await generate(workspace, { source_url: `${origin}/old`, networks: ["x"] });
    expect(body.data.variants[0]?.content).toContain("Skates & seed. In stock.");
  });

  it.each([
    ["is not there", "/gone", "404"],
    ["is a picture", "/picture", "image/png"],
    ["has no text", "/empty", "no text"],
    ["leads in a circle", "/circle", "more than 5 times"],
    ["is too large", "/large", "sends over"],
  ])("cannot be a page that %s", async (_, path, reason) => {
    const workspace = await startWorkspace();
    const origin = await servePages({
      "/picture": [200, "image/png", "PNG"],
      "/empty": [200, "text/html", "<script>1</script>"],
      "/circle": [302, "text/html", "", "/circle"],
      "/large": [200, "text/html", "x".repeat(2_000_000)],
    });
    const { status, body } = await generate(workspace, { source_url: origin + path });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/source_url", code: "UNREADABLE" }]);
    expect(body.error.message).toContain(reason);
  });

  it("cannot be a page inside the server's own network", async () => {
    const workspace = await startWorkspace({ allowPrivateUrls: false });
    for (const source_url of ["https://127.0.0.1/", "http://acme.test/", "https://[::1]/"]) {
      const { status, body } = await generate(workspace, { source_url });
      expect([status, body.error.code]).toEqual([422, "URL_BLOCKED"]);
    }
  });

  it.for<[unknown, string]>([
    [{}, "/prompt"],
    [{ prompt: "" }, "/prompt"],
    [{ prompt: "   " }, "/prompt"],
    [{ prompt: PROMPT, networks: ["myspace"] }, "/networks/0"],
    [{ prompt: PROMPT, variations: 6 }, "/variations"],
    [{ prompt: PROMPT, tone: "shouting" }, "/tone"],
    [{ prompt: PROMPT, publish: true }, "/publish"],
  ])("cannot be %j", async ([json, pointer]) => {
    const { status, body } = await generate(await startWorkspace(), json);
    expect([status, body.error.code]).toEqual([422, "VALIDATION_FAILED"]);
    expect(body.error.errors?.map((fault) => fault.pointer)).toContain(pointer);
  });

  it("is refused where it would break the content policy, and costs nothing", async () => {
    const workspace = await startWorkspace();
    const prompt = "Always refused: content_policy";
    const { status, body } = await generate(workspace, { prompt, networks: ["x"] });
    expect([status, body.error.code]).toEqual([422, "CONTENT_POLICY"]);
    const next = await generate(workspace, { prompt: PROMPT, networks: ["x"] });
    expect(next.body.data.usage.remaining).toBe(4_999);
  });

  it("is answered 502 where what writes the texts fails, which costs nothing and is logged", async () => {
    const { textGenerator: working } = stubGenerator("Skates");
    const answers = [() => Promise.reject(new Error("The model is away."))];
    const textGenerator: TextGenerator = {
      generate: (request, signal) => answers.shift()?.() ?? working.generate(request, signal),
    };
    const lines: string[] = [];
    const log = (level: string, line: string) => level === "error" && lines.push(line);
    const workspace = await startWorkspace({ textGenerator, log });
    const headers = { "idempotency-key": "the-same" };
    const json = { prompt: PROMPT, networks: ["x"] };
    const failed = await workspace.call("POST", "/ai/posts", { json, headers });
    expect(failed.status).toBe(502);
    expect(failed.body.error).toMatchObject({ code: "UPSTREAM_NETWORK", retryable: true });
    expect(failed.body.error.message).not.toContain("model");
    expect(lines).toEqual([expect.stringContaining("The model is away.")]);
    const again = await workspace.call<Schemas["GeneratedPost"]>("POST", "/ai/posts", {
      json,
      headers,
    });
    expect([again.status, again.body.data.usage.remaining]).toEqual([200, 4_999]);
  });
});

describe("credits", () => {
  it("are the company's for a month: nothing is written without, and the next month has new ones", async () => {
    const { textGenerator, requests } = stubGenerator("Skates");
    const workspace = await startWorkspace({ ...withCredits(3), textGenerator });
    const ask = (variations: number) =>
      generate(workspace, { prompt: PROMPT, networks: ["x"], variations });
    expect((await ask(2)).body.data.usage).toMatchObject({ credits: 2, remaining: 1 });
    const { status, body } = await ask(2);
    expect([status, body.error.code]).toEqual([402, "AI_QUOTA_EXCEEDED"]);
    expect(body.error.details).toMatchObject({ needed: 2, remaining: 1 });
    expect(requests).toHaveLength(1);
    expect((await ask(1)).body.data.usage.remaining).toBe(0);
    await workspace.server.clock.advance("31d");
    expect((await ask(1)).body.data.usage.remaining).toBe(2);
  });

  it("of another company are its own", async () => {
    const workspace = await startWorkspace(withCredits(1));
    const json = { prompt: PROMPT, networks: ["x"] };
    await generate(workspace, json);
    expect((await generate(workspace, json)).status).toBe(402);
    const stranger = await otherTenant(workspace);
    const { status } = await workspace.call("POST", "/ai/posts", { ...stranger, json });
    expect(status).toBe(200);
  });

  it("are spent once for a request that is repeated under its key", async () => {
    const workspace = await startWorkspace(withCredits(2));
    const json = { prompt: PROMPT, networks: ["x"] };
    const key = { "idempotency-key": "skates-1" };
    const first = await generate(workspace, json, key);
    const again = await generate(workspace, json, key);
    expect(again.body.data).toEqual(first.body.data);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const { body } = await generate(workspace, json);
    expect(body.data.usage.remaining).toBe(0);
  });

  it("are never overspent, however many ask at once", async () => {
    const workspace = await startWorkspace(withCredits(3));
    const json = { prompt: PROMPT, networks: ["x"] };
    const replies = await Promise.all(Array.from({ length: 6 }, () => generate(workspace, json)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 402, 402, 402]);
  });
});

describe("a generator of one's own", () => {
  it("is told what to write, and what it writes is made fit for the network", async () => {
    const { textGenerator, requests } = stubGenerator("word ".repeat(1_000));
    const workspace = await startWorkspace({ textGenerator });
    const { body } = await generate(workspace, {
      prompt: PROMPT,
      networks: ["bluesky"],
      language: "pt-BR",
    });
    expect(requests).toEqual([
      {
        subject: PROMPT,
        network: "bluesky",
        limit: 300,
        tone: "professional",
        language: "pt-BR",
        variations: 1,
        wantsHashtags: true,
        mayHaveEmojis: false,
      },
    ]);
    const [variant] = body.data.variants;
    expect(variant?.length.count).toBeLessThanOrEqual(300);
    expect(variant?.content).toMatch(/word…$/);
  });
});
