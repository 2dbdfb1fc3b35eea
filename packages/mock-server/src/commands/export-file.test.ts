import { describe, expect, it } from "vitest";
import { SCHEMA_VERSION } from "../adapters/migrations.ts";
import type { Kept } from "../ports/store.ts";
import { type ExportHeader, readHeader, toLines } from "./export-file.ts";
import { fromLines } from "./export-lines.ts";

const header: ExportHeader = {
  postern_export: 1,
  schema: SCHEMA_VERSION,
  version: "0.1.0",
  exported_at: "2026-11-22T00:00:00.000Z",
  encryption_check: "sealed",
  rows: { settings: 2 },
};

const setting = (id: string): Kept => ({
  table: "settings",
  row: { id, created_at: "", value: "\u2028 a line separator, and \n a line's end" },
});
const blob = (name: string, length: number): Kept => ({
  blob: name,
  bytes: Uint8Array.from({ length }, (_, index) => (index * 7) % 256),
});
const KEPT: readonly Kept[] = [
  setting("one"),
  setting("two"),
  blob("none", 0),
  blob("short", 5),
  blob("long", 2_000_000),
];

async function* each<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  yield* values;
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

const linesOf = (kept: readonly Kept[]) => collect(toLines(header, each(kept)));

const read = (lines: readonly string[]) =>
  collect(fromLines(each(lines.slice(1)), { header, file: "state.jsonl" }));

describe("the file of an export", () => {
  it("gives back what was put into it, bytes and all", async () => {
    const lines = await linesOf(KEPT);
    expect(readHeader(lines[0], "state.jsonl")).toEqual(header);
    const plain = (kept: readonly Kept[]) =>
      kept.map((one) =>
        "blob" in one ? [one.blob, Buffer.from(one.bytes).toString("base64")] : one,
      );
    expect(plain(await read(lines))).toEqual(plain(KEPT));
  });

  it("has no line that grows with what is kept", async () => {
    const lengths = (await linesOf(KEPT)).map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(1_100_000);
  });

  it("is refused where it was cut off, wherever that was", async () => {
    const lines = await linesOf(KEPT);
    for (let kept = 1; kept < lines.length; kept += 1) {
      await expect(read(lines.slice(0, kept))).rejects.toThrow("state.jsonl was cut off");
    }
  });

  it("is refused where a row has gone", async () => {
    const [first = "", , ...rest] = await linesOf(KEPT);
    await expect(read([first, ...rest])).rejects.toThrow(
      "is incomplete: it contains 4 of 5 rows and blobs",
    );
  });

  it.for([
    "nonsense",
    "[]",
    '{"table":"constructor","row":{"id":"a","created_at":""}}',
    '{"table":"settings","row":{"id":"a"}}',
    '{"table":"settings"}',
  ])("names the line that cannot be read: %s", async (line) => {
    const [first = "", one = "", ...rest] = await linesOf(KEPT);
    await expect(read([first, one, line, ...rest])).rejects.toThrow("state.jsonl, line 3:");
  });
});

describe("a row", () => {
  const post = { id: "post_1", created_at: "", workspace_id: "ws_1", status: "draft" };

  it.for<[string, string, object]>([
    ["status", "posts", { ...post, content_hash: "a", status: 7 }],
    ["workspace_id", "posts", { ...post, content_hash: "a", workspace_id: undefined }],
    ["workspace_id", "posts", { ...post, content_hash: "a", workspace_id: null }],
    ["created_at", "settings", { id: "one", created_at: 5 }],
    ["id", "settings", { id: null, created_at: "" }],
    ["email", "members", { id: "member_1", created_at: "", company_id: "company_1" }],
    ["email", "contacts", { id: "contact_1", created_at: "", workspace_id: "ws_1", email: [] }],
  ])("that its table cannot be searched for by %s is refused: %s", async ([field, table, row]) => {
    const [first = "", ...rest] = await linesOf(KEPT);
    const reading = read([first, JSON.stringify({ table, row }), ...rest]);
    await expect(reading).rejects.toThrow(
      `state.jsonl, line 2: ${table} cannot hold the row: its ${field} is no text.`,
    );
  });

  it("may lack what its table need not have", async () => {
    const row = { id: "contact_1", created_at: "", workspace_id: "ws_1", email: null };
    const kept = [{ table: "contacts", row }] as unknown as Kept[];
    expect(await read(await linesOf(kept))).toEqual(kept);
  });
});

describe("the first line", () => {
  it.for([undefined, "", "Dear diary,", "{}", "null"])("is refused as no header: %s", (line) => {
    expect(() => readHeader(line, "state.jsonl")).toThrow("state.jsonl is not a Postern export");
  });

  it.for([{ postern_export: 2 }, { schema: SCHEMA_VERSION + 1 }])(
    "is refused where a newer Postern wrote it: %o",
    (newer) => {
      const line = JSON.stringify({ ...header, ...newer });
      expect(() => readHeader(line, "state.jsonl")).toThrow("a newer Postern wrote it");
    },
  );
});
