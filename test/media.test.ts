import { createClient } from "@postern/sdk";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { compoundFile } from "./support/compound-files.ts";
import { mp4 as mp4Film, webm } from "./support/films.ts";
import { jpeg, png } from "./support/pictures.ts";
import { startWorkspace } from "./support/workspace.ts";

type Media = Schemas["Media"];

const MAX_BYTES = 33_554_432;
const pdf = new Blob(["%PDF-1.7\n%%EOF\n"]);
/** The first box of an MP4 file (ISO/IEC 14496-12). */
const mp4 = new Blob([
  new Uint8Array([0, 0, 0, 24]),
  "ftypmp42",
  new Uint8Array([0, 0, 0, 0]),
  "mp42isom",
]);

describe("an upload", () => {
  it("tells what the file is and how large the picture", async () => {
    const { upload, server } = await startWorkspace();
    const file = png(1200, 628);
    const { status, body, headers } = await upload(file, {
      alt_text: "Red skates.",
      title: "Skates",
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      type: "image",
      mime_type: "image/png",
      size: file.size,
      width: 1200,
      height: 628,
      duration: null,
      status: "ready",
      alt_text: "Red skates.",
      title: "Skates",
      created_at: server.clock.now().toISOString(),
    });
    expect(headers.get("etag")).toBe(`"${body.data.id}.1"`);
  });

  it.for<[string, Blob, string, string]>([
    ["a PNG called a video", png(), "image/png", "image"],
    ["a JPEG called a PDF", jpeg(), "image/jpeg", "image"],
    ["a video called a picture", mp4, "video/mp4", "video"],
    ["a PDF called a page", pdf, "application/pdf", "document"],
  ])(
    "goes by the bytes of %s, whatever name and type it comes with",
    async ([, file, mime_type, type]) => {
      const { upload } = await startWorkspace();
      const { status, body } = await upload(new File([file], "x.html", { type: "text/html" }));
      expect(status).toBe(201);
      expect(body.data).toMatchObject({ mime_type, type });
    },
  );

  it("tells for each network whether it takes the file, before any post is made of it", async () => {
    const { upload, call } = await startWorkspace();
    const { body } = await upload(png());
    const { valid_for } = body.data;
    expect(valid_for["linkedin"]).toEqual({ ok: true, problems: [] });
    expect(valid_for["instagram"]).toMatchObject({
      ok: false,
      problems: [{ code: "MEDIA_TYPE_UNSUPPORTED", path: "media[0]" }],
    });
    const networks = await call<Schemas["NetworkRules"][]>("GET", "/networks");
    expect(Object.keys(valid_for).sort()).toEqual(
      networks.body.data.map(({ network }) => network).sort(),
    );
    const asJpeg = await upload(jpeg());
    expect(asJpeg.body.data.valid_for["instagram"]?.ok).toBe(true);
  });

  it.for<[string, Blob]>([
    ["a script called a picture", new Blob(["<script>alert(1)</script>"])],
    ["a drawing that can hold scripts", new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'])],
    ["a program", new Blob([new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), "\0".repeat(64)])],
    ["a table of older Office", new Blob([compoundFile([{ name: "Workbook", type: "stream" }])])],
    ["an archive", new Blob([new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])])],
    ["an empty file", new Blob([])],
  ])("takes no file of another type, such as %s", async ([, file]) => {
    const { upload } = await startWorkspace();
    const { status, body } = await upload(new File([file], "cat.png", { type: "image/png" }));
    expect(status).toBe(415);
    expect(body.error.code).toBe("UNSUPPORTED_MEDIA_TYPE");
  });

  it.for([
    ["WordDocument", "application/msword"],
    ["PowerPoint Document", "application/vnd.ms-powerpoint"],
  ] as const)(
    "knows a document of older Office by its stream %s, whatever it is called",
    async ([name, mime_type]) => {
      const { upload } = await startWorkspace();
      const document = new File([compoundFile([{ name, type: "stream" }])], "cat.png");
      const { status, body } = await upload(document);
      expect(status).toBe(201);
      expect(body.data).toMatchObject({ type: "document", mime_type });
      expect(body.data.valid_for["linkedin"]).toEqual({ ok: true, problems: [] });
      expect(body.data.valid_for["x"]?.ok).toBe(false);
    },
  );

  it("takes a picture that breaks off, but does not make its size up", async () => {
    const { upload } = await startWorkspace();
    const { body } = await upload(jpeg().slice(0, 20));
    expect(body.data).toMatchObject({ mime_type: "image/jpeg", width: null, height: null });
  });

  it.for([
    ["video/mp4", mp4Film],
    ["video/webm", webm],
  ] as const)(
    "tells how large a film of %s is, and how long it runs",
    async ([mime_type, film]) => {
      const { upload } = await startWorkspace();
      const file = await film({ width: 640, height: 360, seconds: 7 });
      const { body } = await upload(new File([file], "film.txt"));
      expect(body.data).toMatchObject({
        type: "video",
        mime_type,
        width: 640,
        height: 360,
        duration: 7,
        frame_rate: 1,
      });
    },
  );

  it("counts the frames of a film, which some networks want more of", async () => {
    const { upload } = await startWorkspace();
    const film = await mp4Film({ width: 640, height: 360, seconds: 7, framesPerSecond: 15 });
    const { valid_for, frame_rate } = (await upload(film)).body.data;
    expect(frame_rate).toBe(15);
    expect(valid_for["tiktok"]).toMatchObject({
      problems: [{ code: "MEDIA_FRAME_RATE", limit: 23, actual: 15 }],
    });
    expect(valid_for["bluesky"]?.ok).toBe(true);
  });

  it("holds the duration of a film against what each network takes", async () => {
    const { upload } = await startWorkspace();
    const film = await mp4Film({ width: 640, height: 360, seconds: 200 });
    const { valid_for } = (await upload(film)).body.data;
    expect(valid_for["linkedin"]).toEqual({ ok: true, problems: [] });
    expect(valid_for["bluesky"]).toMatchObject({
      problems: [{ code: "MEDIA_TOO_LONG", actual: 200 }],
    });
  });

  it("takes a film that breaks off, but does not make its size or duration up", async () => {
    const { upload } = await startWorkspace();
    const film = await mp4Film({ width: 640, height: 360, seconds: 7 });
    const { body } = await upload(film.slice(0, film.size / 2));
    expect(body.data).toMatchObject({ mime_type: "video/mp4", width: null, duration: null });
  });

  it("is bounded in size, whether its length is announced or not", async () => {
    const { call, upload } = await startWorkspace();
    const announced = await call("POST", "/media", {
      body: "",
      headers: {
        "content-type": "multipart/form-data; boundary=b",
        "content-length": String(MAX_BYTES + 1),
      },
    });
    const sent = await upload(new Blob([png(), new Uint8Array(MAX_BYTES)]));
    for (const { status, body } of [announced, sent]) {
      expect(status).toBe(413);
      expect(body.error).toMatchObject({
        code: "PAYLOAD_TOO_LARGE",
        details: { max_bytes: MAX_BYTES },
      });
    }
  });

  it.for<[string, number, (form: FormData) => void]>([
    ["no file", 422, () => undefined],
    ["a text where the file belongs", 422, (form) => form.set("file", "not a file")],
    [
      "an unknown field",
      422,
      (form) => {
        form.set("file", png());
        form.set("colour", "red");
      },
    ],
  ])("is refused with %s", async ([, expected, fill]) => {
    const { call } = await startWorkspace();
    const form = new FormData();
    form.set("title", "Skates");
    fill(form);
    const { status, body } = await call("POST", "/media", { body: form });
    expect(status).toBe(expected);
    expect(body.error.code).toBe("VALIDATION_FAILED");
  });

  it("is a form: other bodies are refused with the type that would do", async () => {
    const { call } = await startWorkspace();
    const { status, body } = await call("POST", "/media", { json: { file: "cat.png" } });
    expect(status).toBe(415);
    expect(body.error.details).toEqual({ expected: "multipart/form-data" });
    const broken = await call("POST", "/media", {
      body: "--b\r\nnot a form",
      headers: { "content-type": "multipart/form-data; boundary=b" },
    });
    expect(broken.status).toBe(400);
  });

  it("asks for its scope, which lets the key read media as well", async () => {
    const { server, call, upload } = await startWorkspace();
    const { body } = await upload(png());
    const path = `/media/${body.data.id}`;
    const keyed = async (scope: Schemas["Scope"]) =>
      (await server.issueKey({ scopes: [scope] })).secret;
    const form = new FormData();
    form.set("file", png());
    const reader = await keyed("media:read");
    expect((await call("POST", "/media", { token: reader, body: form })).status).toBe(403);
    expect((await call("GET", path, { token: reader })).status).toBe(200);
    expect((await call("GET", path, { token: await keyed("media:upload") })).status).toBe(200);
    expect((await call("GET", path, { token: await keyed("posts:read") })).status).toBe(403);
  });

  it("that is repeated under its idempotency key makes one item", async () => {
    const { call } = await startWorkspace();
    const send = (file: Blob) => {
      const body = new FormData();
      body.set("file", file);
      return call<Media>("POST", "/media", { body, headers: { "idempotency-key": "upload-1" } });
    };
    const first = await send(png());
    const again = await send(png());
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body.data.id).toBe(first.body.data.id);
    expect((await send(jpeg())).body.error.code).toBe("IDEMPOTENCY_KEY_REUSED");
  });
});

describe("a media item", () => {
  it("is shown again as it was answered, and costs no body when nothing has changed", async () => {
    const { upload, call } = await startWorkspace();
    const { body, headers } = await upload(png());
    const path = `/media/${body.data.id}`;
    expect((await call<Media>("GET", path)).body.data).toEqual(body.data);
    const etag = headers.get("etag") ?? "";
    expect((await call("GET", path, { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("of another tenant does not exist", async () => {
    const { server, upload, call } = await startWorkspace();
    const { body } = await upload(png());
    const { companyId, workspaceId } = await server.addCompany();
    const { secret: token } = await server.issueKey({ companyId, workspace_id: workspaceId });
    expect((await call("GET", `/media/${body.data.id}`, { token })).status).toBe(404);
  });

  it("has its bytes at its address, served as what they are and never run as a page", async () => {
    const { upload, server } = await startWorkspace();
    const file = png();
    const { body } = await upload(new File([file], "page.html", { type: "text/html" }));
    const response = await server.fetch(body.data.url);
    expect(response.status).toBe(200);
    expect(await response.bytes()).toEqual(await file.bytes());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox") as string,
    });
  });

  it("has its bytes over a real port too, by the client that uploaded them", async () => {
    const { server, token } = await startWorkspace();
    await server.listen();
    const client = createClient({ apiKey: token, baseUrl: server.baseUrl });
    const file = png(2000, 2000);
    const media = await client.media.create({ file: new File([await file.bytes()], "big.png") });
    expect(media).toMatchObject({ width: 2000, height: 2000, size: file.size });
    const response = await fetch(media.url);
    expect(await response.bytes()).toEqual(await file.bytes());
    expect((await fetch(`${media.url}0`)).status).toBe(404);
  });
});
