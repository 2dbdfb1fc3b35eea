import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/run-program.ts";
import { DOCUMENTS, type Document, readSentences } from "./contract.ts";

const KINDS = ["B", "SDK", "D", "POL", "U", "H"];
const documents = Object.keys(DOCUMENTS) as Document[];
const sentences = documents.flatMap(readSentences);

describe("the contract", () => {
  it("keeps 318 sentences, each under an id of its own", () => {
    expect(sentences).toHaveLength(318);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(318);
  });

  it("knows what each of them is, and marks behaviour alone as being on keys", () => {
    expect(sentences.filter(({ kind }) => !KINDS.includes(kind))).toEqual([]);
    expect(sentences.filter(({ isOnKeys, kind }) => isOnKeys && kind !== "B")).toEqual([]);
  });

  it.for(documents)("counts the sentences of %s as its first page says", (document) => {
    const all = readSentences(document);
    const counts = KINDS.map((kind) => all.filter((sentence) => sentence.kind === kind).length);
    const onKeys = all.filter(({ isOnKeys }) => isOnKeys).length;
    const row = [DOCUMENTS[document], ...counts, all.length, onKeys].join(" | ");
    const page = readFileSync(join(root, "docs/contract/README.md"), "utf8");
    expect(page.split("\n")).toContain(`| ${row} |`);
  });
});
