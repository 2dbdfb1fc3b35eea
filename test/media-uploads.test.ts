import { createHash } from "node:crypto";
import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { onCarrier } from "./support/harness.ts";
import { png } from "./support/pictures.ts";
import { openSqliteFolder } from "./support/sqlite-folder.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Begun = Schemas["MediaUploadWithUrls"];
type Upload = Schemas["MediaUpload"];
type Media = Schemas["Media"];

const PART_SIZE = 8_388_608;
const MAX_BYTES = 134_217_728;
const FILE = { filename: "skates.png", mime_type: "image/png" };

/** A picture that is followed by nothing that matters, in two parts. */
const large = () => new Blob([png(), new Uint8Array(PART_SIZE)]);

const sha256 = async (file: Blob) =>
  createHash("sha256")
    .update(await file.bytes())
    .digest("hex");

const partOf = (file: Blob, number: number) =>
  file.slice((number - 1) * PART_SIZE, number * PART_SIZE);

async function begin({ call }: Workspace, file: Blob) {
  const json = { ...FILE, size: file.size };
  return (await call<Begun>("POST", "/media/uploads", { json })).body.data;
}

const put = ({ server }: Workspace, { url, headers }: Begun["parts"][number], body: Blob) =>
  server.fetch(url, { method: "PUT", headers: headers as Record<string, string>, body });

/** Sends every part, and resolves with what completing them asks for. */
async function sendAll(workspace: Workspace, upload: Begun, file: Blob) {
  return Promise.all(
    upload.parts.map(async (part) => {
      const { headers } = await put(workspace, part, partOf(file, part.number));
      return { number: part.number, etag: headers.get("etag") ?? "" };
    }),
  );
}

const complete = ({ call }: Workspace, { upload_id }: Begun, json: object) =>
  call<Media>("POST", `/media/uploads/${upload_id}/complete`, { json });

describe("an upload in parts", () => {
  it("becomes a media item of exactly the bytes that were sent", async () => {
    const workspace = await startWorkspace();
    const file = large();
    const upload = await begin(workspace, file);
    expect(upload.part_size).toBe(PART_SIZE);
    expect(upload.parts.map(({ size }) => size)).toEqual([PART_SIZE, file.size - PART_SIZE]);
    const parts = await sendAll(workspace, upload, file);
    const { status, body } = await complete(workspace, upload, {
      parts: parts.reverse(),
      sha256: await sha256(file),
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      status: "ready",
      mime_type: "image/png",
      size: file.size,
      width: 1080,
      title: "skates.png",
    });
    const shown = await workspace.server.fetch(body.data.url);
    expect(await sha256(await shown.blob())).toBe(await sha256(file));
  });

  it("tells which parts have come, so that it can go on where it broke off", async () => {
    const workspace = await startWorkspace();
    const file = large();
    const upload = await begin(workspace, file);
    const [, second] = upload.parts;
    if (second === undefined) throw new Error("There is one part alone.");
    const { headers } = await put(workspace, second, partOf(file, 2));
    const etag = headers.get("etag");
    expect(etag).toBe(`"${await sha256(partOf(file, 2))}"`);
    const { body } = await workspace.call<Upload>("GET", `/media/uploads/${upload.upload_id}`);
    expect(body.data).toMatchObject({
      status: "open",
      media_id: null,
      parts: [
        { number: 1, received: false, etag: null },
        { number: 2, received: true, etag },
      ],
    });
    const early = await complete(workspace, upload, { parts: [{ number: 2, etag }] });
    expect(early.body.error).toMatchObject({
      code: "UPLOAD_INCOMPLETE",
      details: { missing: [1] },
    });
  });

  it("takes a part again, of which the last one counts", async () => {
    const workspace = await startWorkspace();
    const upload = await begin(workspace, png());
    const [part] = upload.parts;
    if (part === undefined) throw new Error("There is no part.");
    const first = await put(workspace, part, new Blob([new Uint8Array(part.size)]));
    const stale = { number: 1, etag: first.headers.get("etag") };
    const parts = await sendAll(workspace, upload, png());
    const refused = await complete(workspace, upload, { parts: [stale] });
    expect(refused.body.error.details).toEqual({ missing: [1] });
    expect((await complete(workspace, upload, { parts })).status).toBe(201);
  });

  it("is completed once, and gives the same media item again", async () => {
    const workspace = await startWorkspace();
    const upload = await begin(workspace, png());
    const parts = await sendAll(workspace, upload, png());
    const [one, other] = await Promise.all([
      complete(workspace, upload, { parts }),
      complete(workspace, upload, { parts }),
    ]);
    expect(other.body).toEqual(one.body);
    expect((await workspace.call<Media[]>("GET", "/media")).body.data).toHaveLength(1);
    const { body } = await workspace.call<Upload>("GET", `/media/uploads/${upload.upload_id}`);
    expect(body.data).toMatchObject({ status: "completed", media_id: one.body.data.id });
    const [part] = upload.parts;
    if (part === undefined) throw new Error("There is no part.");
    expect((await put(workspace, part, png())).status).toBe(404);
  });

  it("is not completed where the whole is another than was meant, or is no media", async () => {
    const workspace = await startWorkspace();
    const upload = await begin(workspace, png());
    const parts = await sendAll(workspace, upload, png());
    const wrong = await complete(workspace, upload, { parts, sha256: "0".repeat(64) });
    expect(wrong.body.error.errors).toMatchObject([{ pointer: "/sha256" }]);
    const text = new Blob(["No picture."]);
    const other = await begin(workspace, text);
    const sent = { parts: await sendAll(workspace, other, text) };
    const refused = await complete(workspace, other, sent);
    expect([refused.status, refused.body.error.code]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  it("is not completed with a part named twice, or one that there is not", async () => {
    const workspace = await startWorkspace();
    const upload = await begin(workspace, png());
    const [part] = await sendAll(workspace, upload, png());
    const { body } = await complete(workspace, upload, {
      parts: [part, part, { ...part, number: 7 }],
    });
    expect(body.error.errors).toMatchObject([
      { pointer: "/parts/1/number", code: "NOT_UNIQUE" },
      { pointer: "/parts/2/number", code: "NOT_FOUND" },
    ]);
  });

  it.for<[string, number, object]>([
    ["PAYLOAD_TOO_LARGE", 413, { ...FILE, size: MAX_BYTES + 1 }],
    ["UNSUPPORTED_MEDIA_TYPE", 415, { ...FILE, mime_type: "text/html", size: 9 }],
    ["VALIDATION_FAILED", 422, { ...FILE, size: 0 }],
  ])("is refused with %s before anything is sent", async ([code, expected, json]) => {
    const { call } = await startWorkspace();
    const { status, body } = await call("POST", "/media/uploads", { json });
    expect([status, body.error.code]).toEqual([expected, code]);
  });

  it("of another tenant does not exist", async () => {
    const workspace = await startWorkspace();
    const { upload_id } = await begin(workspace, png());
    const { companyId, workspaceId } = await workspace.server.addCompany();
    const { secret } = await workspace.server.issueKey({ companyId, workspace_id: workspaceId });
    const { status } = await workspace.call("GET", `/media/uploads/${upload_id}`, {
      token: secret,
    });
    expect(status).toBe(404);
  });

  it("ends with its time: its parts are gone, and no more are taken", async () => {
    const workspace = await startWorkspace();
    const upload = await begin(workspace, png());
    const parts = await sendAll(workspace, upload, png());
    await workspace.server.clock.advance("24h");
    const { body } = await workspace.call<Upload>("GET", `/media/uploads/${upload.upload_id}`);
    expect(body.data).toMatchObject({
      status: "expired",
      parts: [{ received: false, etag: null }],
    });
    const [part] = upload.parts;
    if (part === undefined) throw new Error("There is no part.");
    expect((await put(workspace, part, png())).status).toBe(404);
    const late = await complete(workspace, upload, { parts });
    expect(late.body.error.code).toBe("UPLOAD_INCOMPLETE");
  });

  it("goes on after a restart", async () => {
    const { database } = openSqliteFolder();
    const before = await startWorkspace({ database });
    const upload = await begin(before, png());
    const parts = await sendAll(before, upload, png());
    await before.server.close();
    const after = await startWorkspace({ database });
    expect((await complete(after, upload, { parts })).status).toBe(201);
  });
});

describe("the address of a part", () => {
  it("takes it over a real port, with no key, and lets scripts of any page read its ETag", async () => {
    const workspace = await startWorkspace();
    await workspace.server.listen();
    const { call } = onCarrier(workspace.server, fetch);
    const file = large();
    const json = { ...FILE, size: file.size };
    const begun = await call<Begun>("POST", "/media/uploads", { json, token: workspace.token });
    for (const { url, number } of begun.body.data.parts) {
      const sent = await fetch(url, {
        method: "PUT",
        headers: { origin: "https://acme.test" },
        body: partOf(file, number),
      });
      expect(sent.status).toBe(200);
      expect(sent.headers.get("access-control-allow-origin")).toBe("https://acme.test");
      expect(sent.headers.get("access-control-expose-headers")).toContain("ETag");
    }
  });

  it("takes no more bytes than the part has, and no fewer", async () => {
    const workspace = await startWorkspace();
    const [part] = (await begin(workspace, png())).parts;
    if (part === undefined) throw new Error("There is no part.");
    const more = await put(workspace, part, new Blob([new Uint8Array(part.size + 1)]));
    expect(more.status).toBe(413);
    const fewer = await put(workspace, part, new Blob([new Uint8Array(part.size - 1)]));
    expect(await fewer.json()).toMatchObject({ error: { code: "INVALID_PARAMETER" } });
  });

  it("is worth nothing without its ticket, or with that of another part", async () => {
    const workspace = await startWorkspace();
    const [first, second] = (await begin(workspace, large())).parts;
    if (first === undefined || second === undefined) throw new Error("There are two parts.");
    const [bare = "", ticket = ""] = first.url.split("?");
    expect(ticket).toMatch(/^ticket=[0-9a-f]{64}$/);
    const urls = [
      bare,
      `${bare}?ticket=${"0".repeat(64)}`,
      `${second.url.split("?")[0]}?${ticket}`,
      first.url.replace("/1?", "/3?"),
    ];
    for (const url of urls) {
      expect((await put(workspace, { ...first, url }, large())).status).toBe(404);
    }
    const wrong = await workspace.server.fetch(first.url, { method: "POST", body: "" });
    expect(wrong.status).toBe(405);
  });
});
