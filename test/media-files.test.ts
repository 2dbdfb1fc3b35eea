/** How the bytes of media are served to what plays, resumes and caches them. */
import { describe, expect, it } from "vitest";
import { png } from "./support/pictures.ts";
import { startWorkspace } from "./support/workspace.ts";

async function openFile() {
  const { server, upload } = await startWorkspace();
  const file = png(40, 30);
  const { body } = await upload(file);
  await server.listen();
  const url = `${server.baseUrl.replace(/\/api\/v1$/u, "")}/files/${body.data.id}`;
  const read = (headers: Record<string, string> = {}, method = "GET") =>
    fetch(url, { method, headers });
  return { read, bytes: await file.bytes(), inProcess: server.fetch, url };
}

describe("a file of media", () => {
  it("is given in part to who asks for a part, and says so", async () => {
    const { read, bytes } = await openFile();
    const whole = await read();
    expect([whole.status, whole.headers.get("accept-ranges")]).toEqual([200, "bytes"]);
    const part = await read({ range: "bytes=10-19" });
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe(`bytes 10-19/${bytes.length}`);
    expect(part.headers.get("content-length")).toBe("10");
    expect(part.headers.get("content-type")).toBe("image/png");
    expect(await part.bytes()).toEqual(bytes.slice(10, 20));
  });

  it("can be put together of its parts", async () => {
    const { read, bytes } = await openFile();
    const first = await (await read({ range: "bytes=0-49" })).bytes();
    const rest = await (await read({ range: "bytes=50-" })).bytes();
    expect(Uint8Array.of(...first, ...rest)).toEqual(bytes);
    expect(await (await read({ range: "bytes=-7" })).bytes()).toEqual(bytes.slice(-7));
  });

  it("has nothing beyond its end", async () => {
    const { read, bytes } = await openFile();
    const response = await read({ range: `bytes=${bytes.length}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${bytes.length}`);
    expect(await response.text()).toBe("");
  });

  it("comes whole where the range is of another version, or none that is heeded", async () => {
    const { read, bytes } = await openFile();
    for (const headers of [
      { range: "bytes=0-1", "if-range": '"another"' },
      { range: "bytes=0-1,3-4" },
      { range: "lines=0-1" },
    ]) {
      const response = await read(headers);
      expect([response.status, await response.bytes()]).toEqual([200, bytes]);
    }
  });

  it("is not sent again to who has it", async () => {
    const { read } = await openFile();
    const etag = (await read()).headers.get("etag") ?? "";
    const again = await read({ "if-none-match": etag, range: "bytes=0-1" });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, etag, ""]);
    const part = await read({ range: "bytes=0-1", "if-range": etag });
    expect(part.status).toBe(206);
  });

  it("tells its length without its bytes", async () => {
    const { read, bytes, inProcess, url } = await openFile();
    const responses = [
      await read({ range: "bytes=0-1" }, "HEAD"),
      await inProcess(url, { method: "HEAD" }),
    ];
    for (const response of responses) {
      expect(response.status).toBe(200);
      expect(response.headers.get("content-length")).toBe(String(bytes.length));
      expect(await response.text()).toBe("");
    }
  });
});
