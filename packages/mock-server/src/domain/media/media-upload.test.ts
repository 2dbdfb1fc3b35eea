import { describe, expect, it } from "vitest";
import {
  PART_SIZE,
  partSizes,
  requireComplete,
  type StoredUpload,
  withPart,
} from "./media-upload.ts";

const NOW = Date.parse("2026-11-23T09:00:00.000Z");
const ETAG = `"${"a".repeat(64)}"`;

const upload = (size: number): StoredUpload => ({
  id: "upload_1",
  workspace_id: "ws_acme",
  filename: "skates.mp4",
  size,
  status: "open",
  parts: partSizes(size).map((bytes, index) => ({
    number: index + 1,
    size: bytes,
    ticket_hash: "",
    etag: null,
  })),
  media_id: null,
  expires_at: "2026-11-23T10:00:00.000Z",
  created_at: "2026-11-22T10:00:00.000Z",
});

describe("a file that arrives in parts", () => {
  it.each([
    [1, [1]],
    [PART_SIZE, [PART_SIZE]],
    [PART_SIZE + 1, [PART_SIZE, 1]],
    [3 * PART_SIZE, [PART_SIZE, PART_SIZE, PART_SIZE]],
  ])("of %i bytes is cut so that no part is empty", (size, parts) => {
    expect(partSizes(size)).toEqual(parts);
  });

  it("is complete once every part has come and is named as what has come", () => {
    const arrived = withPart(withPart(upload(PART_SIZE + 1), 1, ETAG), 2, ETAG);
    const named = [1, 2].map((number) => ({ number, etag: ETAG }));
    expect(() => requireComplete(arrived, named, NOW)).not.toThrow();
    const incomplete = (missing: readonly number[]) =>
      expect.objectContaining({ code: "UPLOAD_INCOMPLETE", details: { missing } });
    expect(() => requireComplete(arrived, named.slice(1), NOW)).toThrow(incomplete([1]));
    const others = named.map((part) => ({ ...part, etag: `"${"b".repeat(64)}"` }));
    expect(() => requireComplete(arrived, others, NOW)).toThrow(incomplete([1, 2]));
  });

  it("cannot be completed from the moment on when its time is over", () => {
    const arrived = withPart(upload(1), 1, ETAG);
    const named = [{ number: 1, etag: ETAG }];
    const expiry = Date.parse(arrived.expires_at);
    expect(() => requireComplete(arrived, named, expiry - 1)).not.toThrow();
    expect(() => requireComplete(arrived, named, expiry)).toThrow(/in time/);
  });
});
