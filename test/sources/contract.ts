/** The sentences of the documents, and the count of those on behaviour that have a test. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, type RunnerTask } from "vitest";
import { root } from "../support/run-program.ts";

export interface Sentence {
  /** The letter of the document, the line, a letter where a line has several: `S13a`. */
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly isOnKeys: boolean;
}

export const DOCUMENTS = {
  robinreach: "RobinReach",
  socialpatra: "SocialPatra",
  reelplus: "ReelPlus",
  crm: "the CRM",
} as const;

export type Document = keyof typeof DOCUMENTS;

const ROW = /^\| (?<id>[A-Z]\d+[a-z]?) \| (?<text>.*?) \| (?<kind>[A-Z]+) \| (?<key>yes )?\|/u;
const QUOTED = /^(?<ids>[A-Z]\d+[a-z]?(?:, [A-Z]\d+[a-z]?)*): /u;

/** Every row of the document's table in docs/contract/sentences. */
export function readSentences(document: Document): readonly Sentence[] {
  const page = readFileSync(join(root, `docs/contract/sentences/${document}.md`), "utf8");
  return page.split("\n").flatMap((line) => {
    const { id, text, kind, key } = ROW.exec(line)?.groups ?? {};
    if (id === undefined || text === undefined || kind === undefined) return [];
    return [{ id, text, kind, isOnKeys: key !== undefined }];
  });
}

/**
 * Declares the test that fails when a sentence on behaviour has no test in the file that calls this, nor in the
 * chapters that it imports, and says how many have one. A test quotes its sentences at the start of its title: `R41, R109: …`.
 */
export function countSentences(document: Document): void {
  it("has a test for every sentence on behaviour", ({ task }) => {
    const sentences = readSentences(document);
    const quoted = new Set(task.file.tasks.flatMap(quotedIds));
    const behaviour = sentences.filter(({ kind }) => kind === "B");
    const missing = behaviour.filter(({ id }) => !quoted.has(id));
    const known = sentences.map(({ id }) => id);
    const count = `${behaviour.length - missing.length} of ${behaviour.length} sentences on behaviour`;
    process.stdout.write(`${DOCUMENTS[document]}: ${count}\n`);
    expect(missing.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
    expect([...quoted].filter((id) => !known.includes(id))).toEqual([]);
  });
}

function quotedIds(task: RunnerTask): readonly string[] {
  if (task.type === "suite") return task.tasks.flatMap(quotedIds);
  return QUOTED.exec(task.name)?.groups?.["ids"]?.split(", ") ?? [];
}
