import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  AbortError,
  type ClientOptions,
  type Clock,
  createClient,
  PayloadTooLargeError,
  PosternError,
  SourceError,
  type UploadOptions,
  type UploadProgress,
  type UploadSource,
  UsageError,
} from "@postern/sdk";
import { describe, expect, it, vi } from "vitest";
import { sends, startFileHost } from "./support/file-host.ts";
import { startListening } from "./support/harness.ts";
import { png } from "./support/pictures.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const PART = 8_388_608;
const picture = await png().bytes();

/** A picture with something behind it that no other file has. */
function bytesOf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  bytes.set(picture);
  bytes.set(randomBytes(Math.min(64, size - picture.length)), picture.length);
  return bytes;
}

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
}

/** What a test does with a request: it answers in place of the server, or gives no response and lets it through. */
type Meddle = (seen: Seen, count: number) => unknown;

async function start(options: ClientOptions = {}, meddle: Meddle = () => undefined) {
  const { server } = await startListening({ clock: "real" });
  const { secret } = await server.issueKey({ scopes: ["media:upload", "media:read"] });
  const seen: Seen[] = [];
  const watchedFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const one = { method: request.method, path: pathname, headers: request.headers };
    seen.push(one);
    const count = seen.filter(({ path }) => path === pathname).length;
    const answer = await meddle(one, count);
    return answer instanceof Response ? answer : fetch(request);
  };
  const client = createClient({
    apiKey: secret,
    baseUrl: server.baseUrl,
    fetch: watchedFetch,
    ...options,
  });
  const puts = () => seen.filter(({ method }) => method === "PUT");
  const stored = async (media: { readonly url: string }) =>
    createHash("sha256")
      .update(await (await fetch(media.url)).bytes())
      .digest("hex");
  return { client, server, secret, seen, puts, stored };
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function fileOf(bytes: Uint8Array, name = "skates.png"): Promise<string> {
  const path = join(temporaryFolder(), name);
  await writeFile(path, bytes);
  return path;
}

describe("an upload", () => {
  const size = PART + 4_321;

  it.for<[string, (bytes: Uint8Array<ArrayBuffer>) => UploadSource | Promise<UploadSource>]>([
    ["a path", (bytes) => fileOf(bytes)],
    ["a file: URL", async (bytes) => pathToFileURL(await fileOf(bytes, "rocket skates.png"))],
    ["a Blob", (bytes) => new Blob([bytes])],
    ["a File", (bytes) => new File([bytes], "skates.png", { type: "image/png" })],
    ["bytes", (bytes) => bytes],
    ["an ArrayBuffer", (bytes) => bytes.buffer],
    ["a web stream", (bytes) => new Blob([bytes]).stream()],
    ["a stream of Node's", async (bytes) => createReadStream(await fileOf(bytes))],
  ])("of %s arrives byte for byte, small and large", async ([, make]) => {
    const { client, seen, stored } = await start();
    for (const bytes of [bytesOf(50_000), bytesOf(size)]) {
      const options = { altText: "Rocket skates.", title: "Skates", size: bytes.length };

      const media = await client.media.upload(await make(bytes), options);

      expect(media).toMatchObject({
        status: "ready",
        mime_type: "image/png",
        size: bytes.length,
        alt_text: "Rocket skates.",
        title: "Skates",
      });
      expect(await stored(media)).toBe(sha256(bytes));
    }
    const calls = seen.map(({ method, path }) => `${method} ${path.replace(/_\w+/, "…")}`);
    // Parts go at the same time, in no order.
    expect([...calls.slice(0, 2), ...calls.slice(2, 4).sort(), ...calls.slice(4)]).toEqual([
      "POST /api/v1/media",
      "POST /api/v1/media/uploads",
      "PUT /uploads/upload…/1",
      "PUT /uploads/upload…/2",
      "POST /api/v1/media/uploads/upload…/complete",
      "PATCH /api/v1/media/media…",
    ]);
  });

  it("takes the name of the file as title, whether it goes in one request or in parts", async () => {
    const { client } = await start();
    const small = await client.media.upload(await fileOf(bytesOf(50_000)));
    const large = await client.media.upload(await fileOf(bytesOf(size)));
    expect([small.title, large.title]).toEqual(["skates.png", "skates.png"]);
  });

  it("of a URL is fetched by the server, and waited for", async () => {
    const { client, stored } = await start();
    const bytes = bytesOf(50_000);
    const host = await startFileHost({ "/skates.png": await sends(new Blob([bytes])) });
    const media = await client.media.upload(new URL(`${host.origin}/skates.png`), {
      altText: "Rocket skates.",
      title: "Skates",
    });
    expect(media).toMatchObject({ status: "ready", alt_text: "Rocket skates.", title: "Skates" });
    expect(await stored(media)).toBe(sha256(bytes));
  });

  it("of a URL that cannot be fetched fails with the code of the reason", async () => {
    const { client } = await start();
    const host = await startFileHost({});
    const work = client.media.upload(`${host.origin}/nothing.png`);
    const error = await work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PosternError);
    expect(error).toMatchObject({
      code: "MEDIA_FETCH_FAILED",
      operationId: "importMediaFromUrl",
      details: { media_id: expect.stringMatching(/^media_/) as string },
      idempotencyKey: expect.any(String) as string,
    });
  });

  it("of a URL has one deadline for all of its steps, and the key on its error", async () => {
    const { client } = await start();
    const host = await startFileHost({ "/slow.png": () => undefined });
    const options = { deadlineMs: 700, idempotencyKey: "skates-1" };
    const result = await client.media.upload(`${host.origin}/slow.png`, options).result();
    expect(result).toMatchObject({
      ok: false,
      error: { code: "TIMED_OUT", idempotencyKey: "skates-1" },
    });
  });
});

describe("the key", () => {
  it("is sent to the API alone, never to the address of a part", async () => {
    const { client, seen, secret, puts } = await start();
    await client.media.upload(bytesOf(3 * PART));
    for (const { method, headers } of seen) {
      expect(headers.get("authorization")).toBe(method === "PUT" ? null : `Bearer ${secret}`);
    }
    expect(puts()).toHaveLength(3);
    expect(JSON.stringify(puts().map(({ headers }) => [...headers]))).not.toContain(secret);
  });

  it("of a part's address is seen by no hook", async () => {
    const urls: string[] = [];
    const { client } = await start({ hooks: { onRequest: ({ url }) => urls.push(url) } });
    await client.media.upload(bytesOf(2 * PART));
    expect(urls.filter((url) => url.includes("/uploads/upload_"))).toHaveLength(3);
    expect(urls.join()).not.toContain("ticket");
  });

  it("stays here where the server names a place that is not https on another machine", async () => {
    const foreign = (part: object) => ({ ...part, url: "http://files.example.com/1" });
    const { client, puts, server } = await start({}, async ({ path, headers }) => {
      if (!path.endsWith("/media/uploads")) return;
      const body = JSON.stringify({ filename: "a", mime_type: "image/png", size: 2 * PART });
      const answer = await fetch(`${server.baseUrl}/media/uploads`, {
        method: "POST",
        headers,
        body,
      });
      const { data, ...rest } = (await answer.json()) as { data: { parts: object[] } };
      return Response.json({ ...rest, data: { ...data, parts: data.parts.map(foreign) } });
    });
    await expect(client.media.upload(bytesOf(2 * PART))).rejects.toThrow(/files\.example\.com/);
    expect(puts()).toEqual([]);
  });
});

describe("a part that fails", () => {
  it("is sent again by itself, and the others once", async () => {
    const { client, puts, stored } = await start({ maxRetries: 2 }, ({ path }, count) =>
      path.endsWith("/2") && count < 3
        ? new Response("busy", { status: 503, headers: { "retry-after": "0" } })
        : undefined,
    );
    const bytes = bytesOf(3 * PART);
    const media = await client.media.upload(bytes);
    expect(await stored(media)).toBe(sha256(bytes));
    const numbers = puts().map(({ path }) => path.at(-1));
    expect(numbers.toSorted()).toEqual(["1", "2", "2", "2", "3"]);
  });

  it("by moving no byte is given up, and sent again", async () => {
    const stalls = new Set<() => void>();
    const clock: Clock = {
      now: () => Date.now(),
      // The stall clock alone has this length; nothing else here waits.
      after(_delayMs, task) {
        stalls.add(task);
        return () => stalls.delete(task);
      },
    };
    const { client, puts, stored } = await start(
      { clock, timeoutMs: 30_000 },
      ({ path }, count) => {
        if (!path.endsWith("/2") || count > 1) return;
        setImmediate(() => {
          for (const fire of stalls) fire();
          // The next one is the pause before the part is sent again.
          setImmediate(() => [...stalls].at(-1)?.());
        });
        return new Promise(() => {});
      },
    );
    const bytes = bytesOf(2 * PART);
    const media = await client.media.upload(bytes, { concurrency: 1 });
    expect(await stored(media)).toBe(sha256(bytes));
    expect(puts().map(({ path }) => path.at(-1))).toEqual(["1", "2", "2"]);
  });

  it("ends the upload, which goes on under its key with what is missing", async () => {
    let isBroken = true;
    const { client, puts, stored, seen } = await start({ maxRetries: 0 }, ({ path }) =>
      isBroken && path.endsWith("/3") ? new Response("gone", { status: 503 }) : undefined,
    );
    const bytes = bytesOf(3 * PART);
    const path = await fileOf(bytes);
    const error = await client.media
      .upload(path, { concurrency: 1 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 503, idempotencyKey: expect.any(String) as string });
    const { idempotencyKey } = error as PosternError;

    isBroken = false;
    const before = puts().length;
    const media = await client.media.upload(path, { idempotencyKey });

    expect(
      puts()
        .slice(before)
        .map((put) => put.path.at(-1)),
    ).toEqual(["3"]);
    expect(await stored(media)).toBe(sha256(bytes));
    const again = await client.media.upload(path, { idempotencyKey });
    expect(again.id).toBe(media.id);
    expect(puts()).toHaveLength(before + 1);
    expect(
      seen.filter((one) => one.method === "POST" && one.path.endsWith("/uploads")),
    ).toHaveLength(3);
  });

  it("which had arrived and is of another file now is sent again", async () => {
    let isBroken = true;
    const { client, puts, stored } = await start({ maxRetries: 0 }, ({ path }) =>
      isBroken && path.endsWith("/2") ? new Response("gone", { status: 503 }) : undefined,
    );
    const [one, other] = [bytesOf(2 * PART), bytesOf(2 * PART)];
    const idempotencyKey = "skates-1";
    await expect(client.media.upload(one, { idempotencyKey, concurrency: 1 })).rejects.toThrow();
    isBroken = false;
    const media = await client.media.upload(other, { idempotencyKey });
    expect(await stored(media)).toBe(sha256(other));
    expect(puts()).toHaveLength(4);
    await expect(client.media.upload(one, { idempotencyKey })).rejects.toThrow(UsageError);
  });

  it("that arrives as other bytes is found out", async () => {
    const { client } = await start({}, ({ path }) =>
      path.endsWith("/1")
        ? new Response(null, { headers: { etag: `"${"0".repeat(64)}"` } })
        : undefined,
    );
    await expect(client.media.upload(bytesOf(2 * PART))).rejects.toThrow(
      /other bytes than were sent/,
    );
  });
});

describe("progress", () => {
  it.for([
    ["in one request", 4_000_000],
    ["in parts", 3 * PART],
  ] as const)("%s only ever goes on, to the last byte", async ([, total]) => {
    const told: UploadProgress[] = [];
    const { client } = await start({}, ({ path }, count) =>
      path.endsWith("/2") && count === 1 ? new Response("busy", { status: 503 }) : undefined,
    );
    await client.media.upload(bytesOf(total), { onProgress: (progress) => told.push(progress) });
    const sent = told.map(({ sentBytes }) => sentBytes);
    expect(sent).toEqual(sent.toSorted((a, b) => a - b));
    expect(sent.length).toBeGreaterThan(20);
    expect(told.at(-1)).toEqual({ sentBytes: total, totalBytes: total });
  });

  it("ends the upload where whoever is told throws, and says why", async () => {
    const { client } = await start();
    const onProgress = () => {
      throw new RangeError("The bar is full.");
    };
    await expect(client.media.upload(bytesOf(2 * PART), { onProgress })).rejects.toThrow(
      RangeError,
    );
  });

  it("ends the upload where whoever is told rejects, and says why", async () => {
    const { client } = await start();
    const onProgress = async () => {
      throw new RangeError("The bar is full.");
    };
    await expect(client.media.upload(bytesOf(2 * PART), { onProgress })).rejects.toThrow(
      RangeError,
    );
  });
});

describe("the memory of an upload", () => {
  it("holds the parts under way and the next one, however large the file is", async () => {
    let pulled = 0;
    const source = new ReadableStream<Uint8Array>({
      pull(stream) {
        pulled += 1;
        stream.enqueue(new Uint8Array(PART / 4));
      },
    });
    const controller = new AbortController();
    const { client, puts } = await start({}, ({ method }) =>
      method === "PUT" ? new Promise(() => {}) : undefined,
    );
    const work = client.media.upload(source, {
      size: 10 * PART,
      mimeType: "video/mp4",
      concurrency: 3,
      signal: controller.signal,
    });
    await vi.waitFor(() => expect(puts()).toHaveLength(3));
    expect(pulled / 4).toBeLessThanOrEqual(3 + 1);
    controller.abort();
    await expect(work).rejects.toThrow(AbortError);
  });
});

describe("an abort", () => {
  it.for<[string, UploadSource]>([
    ["before anything is sent", bytesOf(50_000)],
    ["of a stream that gives nothing", new ReadableStream({ pull: () => new Promise(() => {}) })],
  ])("%s ends it at once", async ([, source]) => {
    const { client } = await start();
    const controller = new AbortController();
    const work = client.media.upload(source, { signal: controller.signal });
    controller.abort("enough");
    await expect(work).rejects.toMatchObject({ code: "ABORTED", cause: "enough" });
  });

  it("while parts are under way ends them, and closes the stream", async () => {
    const controller = new AbortController();
    let isCancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(bytesOf(PART)),
      cancel: () => {
        isCancelled = true;
      },
    });
    const { client, seen } = await start({}, ({ method }) => {
      if (method === "PUT") controller.abort();
      return;
    });
    const options: UploadOptions = { signal: controller.signal, size: 8 * PART };
    await expect(client.media.upload(source, options)).rejects.toThrow(AbortError);
    expect(isCancelled).toBe(true);
    expect(seen.filter(({ path }) => path.endsWith("/complete"))).toEqual([]);
  });
});

describe("what cannot be uploaded", () => {
  it("is refused by the server before a byte is sent, when it goes in parts", async () => {
    const { client, puts } = await start();
    const tooLarge = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(picture) });
    await expect(client.media.upload(tooLarge, { size: 200_000_000 })).rejects.toThrow(
      PayloadTooLargeError,
    );
    const html = new Blob([new Uint8Array(2 * PART)], { type: "text/html" });
    await expect(client.media.upload(html)).rejects.toMatchObject({
      code: "UNSUPPORTED_MEDIA_TYPE",
    });
    expect(puts()).toEqual([]);
  });

  it("is named: no file, a folder, a stream that breaks off or gives no bytes", async () => {
    const { client, seen } = await start();
    const broken = new ReadableStream<Uint8Array>({
      pull: () => Promise.reject(new Error("disk")),
    });
    const text = new Blob(["words"]).stream().pipeThrough(new TextDecoderStream());
    for (const [source, message] of [
      ["/nowhere/skates.png", /nowhere\/skates\.png cannot be read: ENOENT/],
      [temporaryFolder(), /is no file/],
      [broken, /broke off/],
      [text as never, /not bytes/],
    ] as [UploadSource, RegExp][]) {
      const error = await client.media.upload(source).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(SourceError);
      expect(error).toMatchObject({ message: expect.stringMatching(message) as string });
    }
    await expect(client.media.upload(7 as never)).rejects.toThrow(UsageError);
    expect(seen).toEqual([]);
  });

  it("of a stream needs its size when it is large, and the type when nobody can tell it", async () => {
    const { client, seen } = await start();
    const large = () => new Blob([new Uint8Array(2 * PART)]).stream();
    await expect(client.media.upload(large())).rejects.toThrow(/needs its size/);
    await expect(client.media.upload(large(), { size: 2 * PART })).rejects.toThrow(/mimeType/);
    await expect(client.media.upload(picture, { size: 1 })).resolves.toBeDefined();
    const short = new Blob([picture]).stream();
    await expect(client.media.upload(short, { size: 9_000_000 })).rejects.toThrow(SourceError);
    expect(seen.filter(({ method }) => method === "PUT")).toEqual([]);
  });

  it("of a URL that is none, or of another scheme, is refused here", async () => {
    const { client, seen } = await start();
    for (const source of [
      "https://",
      new URL("data:image/gif;base64,R0lGOD"),
      new URL("ftp://a.b/c"),
    ]) {
      await expect(client.media.upload(source)).rejects.toThrow(UsageError);
    }
    expect(seen).toEqual([]);
  });

  it("with options that send nothing is refused", async () => {
    const { client, puts } = await start();
    for (const wrong of [{ concurrency: 0 }, { concurrency: 1.5 }, { deadlineMs: 0 }]) {
      await expect(client.media.upload(bytesOf(2 * PART), wrong)).rejects.toThrow(UsageError);
    }
    expect(puts()).toEqual([]);
  });

  it("because its source gives no more bytes is given up, with no deadline", async () => {
    const { client } = await start();
    const hung = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const result = await client.media.upload(hung, { timeoutMs: 50 }).result();
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: "TIMED_OUT",
        message: expect.stringMatching(/gave no bytes for 50 ms/) as string,
        idempotencyKey: expect.any(String) as string,
      },
    });
  });

  it("from a stream that somebody else reads, or from a URL that is no path, is refused", async () => {
    const { client } = await start();
    const locked = new Blob(["skates"]).stream();
    locked.getReader();
    for (const source of [locked, new URL("file:///tmp/100%.png")]) {
      const result = await client.media.upload(source).result();
      expect(result).toMatchObject({ ok: false, error: { code: "INVALID_USAGE" } });
    }
  });

  it("in time ends at its deadline, also where the stream gives nothing", async () => {
    const { client } = await start();
    const hung = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const error = await client.media
      .upload(hung, { deadlineMs: 50 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "TIMED_OUT",
      idempotencyKey: expect.any(String) as string,
    });
  });

  it("changed while it was read, and nothing came of it", async () => {
    const path = await fileOf(bytesOf(3 * PART));
    const { client, seen } = await start({}, async ({ method }) => {
      if (method === "PUT") await appendFile(path, "more");
      return;
    });
    const work = client.media.upload(path, { concurrency: 1 });
    await expect(work).rejects.toThrow(/changed while it was uploaded/);
    expect(seen.filter((one) => one.path.endsWith("/complete"))).toEqual([]);
  });
});
