import { randomBytes } from "node:crypto";
import { createClient, type Media, type Post } from "@postern/sdk";
import { HttpResponse, http } from "msw";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { createPost } from "./create-post.ts";
import { fetchFile } from "./fetch-file.ts";
import { uploadMedia } from "./upload-media.ts";

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

let steps: AppSteps;
beforeAll(async () => {
  steps = await startSteps();
});
beforeEach(async () => {
  await steps.server.reset();
  steps.server.journal.clear();
  steps.network.use(
    http.get("https://files.example.com/:name", () => {
      return new HttpResponse(pixel, { headers: { "content-type": "image/png" } });
    }),
  );
});
afterAll(() => steps.close());

type Input = Readonly<Record<string, unknown>>;

async function upload(inputData: Input): Promise<Media> {
  return appTester(uploadMedia.operation.perform, await steps.bundle({ inputData }));
}

async function draft(inputData: Input): Promise<Post> {
  const input = { social_profile_ids: ["conn_acmex"], schedule_mode: "draft", ...inputData };
  return appTester(createPost.operation.perform, await steps.bundle({ inputData: input }));
}

/** What the server's import of a link comes to. */
function importing(answer: () => Response) {
  steps.network.use(http.post("*/api/v1/media/from-url", answer));
}

const refused = (code: string) =>
  HttpResponse.json(
    { success: false, error: { code, message: `It is not to be had (${code}).`, status: 422 } },
    { status: 422 },
  );

const calls = () =>
  steps.server.journal.entries().map(({ method, path }) => `${method} ${path.slice(7)}`);

describe("media for a step", () => {
  it("are uploaded from a file of an earlier step", async () => {
    const media = await upload({ file: "https://files.example.com/red%20skates.png" });
    expect(media).toMatchObject({
      status: "ready",
      mime_type: "image/png",
      size: pixel.byteLength,
      title: "red skates.png",
    });
  });

  it("are fetched from a link by the server itself", async () => {
    const { id: media_id } = await upload({ file: "https://files.example.com/a.png" });
    const job = { id: "job_1", type: "importMediaFromUrl", status: "complete", failures: [] };
    importing(() => HttpResponse.json({ success: true, data: { job_id: "job_1", media_id } }));
    steps.network.use(
      http.get("*/api/v1/jobs/job_1", () =>
        HttpResponse.json({ success: true, data: { ...job, result: { media_id } } }),
      ),
    );
    steps.server.journal.clear();
    expect(await upload({ link: "https://files.example.com/a.png" })).toMatchObject({
      id: media_id,
    });
    expect(calls()).not.toContain("POST /media");
  });

  it.each(["URL_BLOCKED", "MEDIA_FETCH_FAILED", "VALIDATION_FAILED"])(
    "are uploaded from a link that the server does not reach: %s",
    async (code) => {
      importing(() => refused(code));
      const media = await upload({ link: "https://files.example.com/a.png", alt_text: "A pixel." });
      expect(media).toMatchObject({ status: "ready", alt_text: "A pixel." });
    },
  );

  it("are not tried again elsewhere where the key may not add any", async () => {
    importing(() => refused("INSUFFICIENT_SCOPE"));
    await expect(upload({ link: "https://files.example.com/a.png" })).rejects.toThrow(/the scope/);
  });

  it("keep their order and their alt texts: files, links, library", async () => {
    importing(() => refused("URL_BLOCKED"));
    const { id } = await upload({ file: "https://files.example.com/kept.png" });
    const { media } = await draft({
      media_files: ["https://files.example.com/a.png"],
      media_links: ["https://files.example.com/b.png"],
      media_library_ids: [id],
      media_alt_texts: ["File.", "", "Kept."],
    });
    expect(media.map(({ alt_text }) => alt_text)).toEqual(["File.", null, "Kept."]);
    expect(media[2]?.media_id).toBe(id);
  });

  it("go with the parts of a thread, one with each", async () => {
    const { thread } = await draft({
      content: "One.",
      thread_content: ["Two.", "Three."],
      thread_files: ["https://files.example.com/two.png"],
    });
    expect(thread.map(({ content, media }) => [content, media.length])).toEqual([
      ["Two.", 1],
      ["Three.", 0],
    ]);
  });

  it("keep what belongs together where places are empty", async () => {
    const { media } = await draft({
      media_files: ["", "https://files.example.com/b.png"],
      media_alt_texts: ["Of nothing.", "Of B."],
    });
    const { secret } = await steps.server.issueKey();
    const key = { apiKey: secret, baseUrl: steps.server.baseUrl, fetch: steps.server.fetch };
    const shown = await createClient(key).media.get(media[0]?.media_id ?? "");
    expect(shown).toMatchObject({ title: "b.png", alt_text: "Of B." });
    const { thread } = await draft({
      content: "One.",
      thread_content: ["Two.", "", "Four."],
      thread_files: ["", "https://files.example.com/three.png", ""],
    });
    expect(thread.map((part) => [part.content, part.media.length])).toEqual([
      ["Two.", 0],
      ["", 1],
      ["Four.", 0],
    ]);
  });

  it("are not brought for a part of a thread that is not there", async () => {
    const lonely = draft({ content: "One.", thread_files: ["https://files.example.com/two.png"] });
    await expect(lonely).rejects.toThrow(/Thread Media 1: there is no part of the thread for it/);
    expect(calls()).not.toContain("POST /media");
  });

  it.each([
    ["https://names.example.com/100%.png", undefined, "100%.png"],
    ["https://names.example.com/hydrate", 'attachment; filename="skates.png"', "skates.png"],
    ["https://names.example.com/a", "attachment; filename=b.png", "b.png"],
    ["https://names.example.com/a", "inline; filename*=UTF-8''r%C3%A4der.png", "räder.png"],
    ["https://names.example.com/a", 'attachment; filename="../../b.png"', "b.png"],
    ["https://names.example.com/a.png", "attachment", "a.png"],
  ])("are called what their host calls them: %s, %s", async (file, disposition, title) => {
    steps.network.use(
      http.get("https://names.example.com/*", () => {
        const headers = { "content-type": "image/png", "content-disposition": disposition ?? "" };
        return new HttpResponse(pixel, { headers });
      }),
    );
    expect(await upload({ file })).toMatchObject({ title });
  });

  describe("on Zapier", () => {
    beforeEach(() => void vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "app"));

    it.each([
      "http://127.0.0.1:9001/2018-06-01/runtime/invocation/next",
      "https://169.254.169.254/latest/meta-data",
      "https://wiki.corp/secret.png",
    ])("are never fetched from %s, which is its own network", async (url) => {
      const fetched = fetchFile(url, () => Promise.reject(new Error("It was fetched.")));
      await expect(fetched).rejects.toThrow(/is not on the public internet/);
    });

    it("are not followed into its own network", async () => {
      const location = "http://169.254.169.254/latest/meta-data";
      const fetch = async () => new Response(null, { status: 302, headers: { location } });
      await expect(fetchFile("https://files.example.com/a.png", fetch)).rejects.toThrow(
        "169.254.169.254 is not on the public internet.",
      );
    });

    it("are followed to another public host", async () => {
      const asked: string[] = [];
      const fetch = async (input: unknown) => {
        asked.push(String(input));
        return asked.length === 1
          ? new Response(null, { status: 302, headers: { location: "/b.png" } })
          : new Response(pixel);
      };
      expect((await fetchFile("https://files.example.com/a.png", fetch)).name).toBe("b.png");
    });
  });

  it("arrive byte for byte when they are larger than one request takes", async () => {
    const film = Buffer.concat([
      Buffer.from("000000186674797069736f6d0000020069736f6d69736f32", "hex"),
      randomBytes(9 * 1024 * 1024),
    ]);
    steps.network.use(
      http.get("https://files.example.com/film.mp4", () => {
        return new HttpResponse(film, { headers: { "content-type": "video/mp4" } });
      }),
    );
    steps.server.journal.clear();
    const { url } = await upload({ file: "https://files.example.com/film.mp4" });
    const kept = Buffer.from(await (await steps.server.fetch(url)).arrayBuffer());
    expect(kept.equals(film)).toBe(true);
    expect(calls()).toContain("POST /media/uploads");
  });

  it.each([
    ["file", "nonsense", /The File can not be had/],
    ["link", "nonsense", /The Link can not be had/],
    ["link", "https://files.example.com/gone/for/good.png", /The Link can not be had/],
  ])("say which %s is not to be had", async (name, url, words) => {
    importing(() => refused("MEDIA_FETCH_FAILED"));
    await expect(upload({ [name]: url })).rejects.toThrow(words);
  });

  it("ask for a file or a link", async () => {
    await expect(upload({})).rejects.toThrow(/fill in File or Link/);
  });
});
