import { describe, expect, it } from "vitest";
import { fromWebRequest, toWebResponse } from "./web-request.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const streamed = (stream: ReadableStream<Uint8Array>): Request =>
  new Request("http://x.test/", { method: "POST", body: stream, duplex: "half" } as RequestInit);

describe("fromWebRequest", () => {
  it("gives the request as it was sent", async () => {
    const request = fromWebRequest(
      new Request("http://x.test/api/v1/a%2Fb?c=%20d&c#e", {
        method: "POST",
        headers: { Authorization: "Bearer a" },
        body: "hello",
      }),
      "203.0.113.7",
    );
    expect(request).toMatchObject({
      method: "POST",
      path: "/api/v1/a%2Fb",
      query: "c=%20d&c",
      address: "203.0.113.7",
    });
    expect(request.header("authorization")).toBe("Bearer a");
    expect(request.header("x-none")).toBeUndefined();
    expect(text(await request.body(5))).toBe("hello");
  });

  it("gives a path where the URL names none, and no query and no address where there is none", () => {
    const request = fromWebRequest(new Request("http://x.test"));
    expect(request).toMatchObject({ path: "/", query: "", address: undefined });
  });

  it("joins headers of one name", () => {
    const headers = new Headers({ authorization: "Bearer a" });
    headers.append("authorization", "Bearer b");
    const request = fromWebRequest(new Request("http://x.test", { headers }));
    expect(request.header("authorization")).toBe("Bearer a, Bearer b");
  });

  it("gives an empty body where there is none", async () => {
    const request = fromWebRequest(new Request("http://x.test", { method: "POST" }));
    expect(await request.body(0)).toHaveLength(0);
  });

  it("refuses a body that is too long, and reads no more of it", async () => {
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pieces += 1;
        controller.enqueue(new Uint8Array(100));
      },
    });
    const reading = fromWebRequest(streamed(endless)).body(250);
    await expect(reading).rejects.toMatchObject({ code: "PAYLOAD_TOO_LARGE", status: 413 });
    // Streams keep a piece ahead of their reader.
    expect(pieces).toBeLessThanOrEqual(4);
  });

  it("refuses a body that states too great a length", async () => {
    const headers = { "content-length": "251" };
    const request = new Request("http://x.test", { method: "POST", body: "short", headers });
    await expect(fromWebRequest(request).body(250)).rejects.toMatchObject({ status: 413 });
  });

  it("says so where a body breaks off", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("gone")),
    });
    const reading = fromWebRequest(streamed(broken)).body(250);
    await expect(reading).rejects.toThrow("The connection ended before the body did.");
  });
});

describe("toWebResponse", () => {
  it.each([
    ["text", "Zoë", "Zoë"],
    ["bytes", new TextEncoder().encode("Zoë"), "Zoë"],
    ["nothing", null, ""],
  ])("sends %s as it is", async (_, body, expected) => {
    const headers = { "content-type": "application/json", "x-request-id": "req_1" };
    const response = toWebResponse({ status: 201, headers, body });
    expect(response.status).toBe(201);
    expect(response.headers.get("x-request-id")).toBe("req_1");
    expect(await response.text()).toBe(expected);
  });

  it("answers HEAD without a body", async () => {
    const request = new Request("http://x.test", { method: "HEAD" });
    const response = toWebResponse({ status: 200, headers: {}, body: "body" }, request);
    expect(await response.text()).toBe("");
  });

  it.each([204, 304])("answers %i without a body", (status) => {
    expect(toWebResponse({ status, headers: {}, body: null }).body).toBeNull();
  });
});
