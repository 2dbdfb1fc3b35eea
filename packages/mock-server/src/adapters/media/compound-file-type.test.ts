import { describe, expect, it } from "vitest";
import { type CompoundEntry, compoundFile } from "../../../../../test/support/compound-files.ts";
import { COMPOUND_FILE, compoundFileType } from "./compound-file-type.ts";

const stream = (name: string): CompoundEntry => ({ name, type: "stream" });

describe("a compound file", () => {
  it.for([
    ["WordDocument", "application/msword"],
    ["PowerPoint Document", "application/vnd.ms-powerpoint"],
    ["Workbook", COMPOUND_FILE],
  ] as const)("with the stream %s is of the type %s", ([name, type]) => {
    const entries = ["\x05SummaryInformation", name, "1Table", "Data"].map(stream);
    expect(compoundFileType(compoundFile(entries))).toBe(type);
  });

  it("is known wherever in the directory its stream stands", () => {
    const others = Array.from({ length: 9 }, (_, index) => stream(`Other ${index}`));
    for (let at = 0; at <= others.length; at += 1) {
      const entries = others.toSpliced(at, 0, stream("WordDocument"));
      expect(compoundFileType(compoundFile(entries))).toBe("application/msword");
    }
  });

  it("is not of the type of a document that is embedded in it", () => {
    const embedded: CompoundEntry = {
      name: "MBD0001",
      type: "storage",
      entries: [stream("WordDocument")],
    };
    expect(compoundFileType(compoundFile([stream("Workbook"), embedded]))).toBe(COMPOUND_FILE);
  });

  it("is not known by a storage that has the name of a stream", () => {
    const storage: CompoundEntry = { name: "WordDocument", type: "storage", entries: [] };
    expect(compoundFileType(compoundFile([storage]))).toBe(COMPOUND_FILE);
  });

  it("is read where it does not begin its buffer", () => {
    const file = compoundFile([stream("WordDocument")]);
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 7);
    expect(compoundFileType(larger.subarray(7))).toBe("application/msword");
  });

  it("is of no further type where it is cut off", () => {
    const file = compoundFile([stream("WordDocument")]);
    for (const length of [8, 100, 512, 1_100]) {
      expect(compoundFileType(file.subarray(0, length))).toBe(COMPOUND_FILE);
    }
  });

  it("ends being read where its directory, or its tree, goes in a circle", () => {
    const file = compoundFile([stream("A"), stream("B")]);
    const view = new DataView(file.buffer);
    // The directory's only sector follows itself, and the first entry below the root is its own sibling.
    view.setUint32(512 + 4, 1, true);
    view.setUint32(1_024 + 128 + 72, 1, true);
    expect(compoundFileType(file)).toBe(COMPOUND_FILE);
  });
});
