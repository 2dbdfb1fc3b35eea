/** The fenced blocks of code on a Markdown page. */

export interface CodeBlock {
  readonly page: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  /** What stands after the fence: `ts`, `sh`. */
  readonly language: string;
  readonly code: string;
}

const FENCED = /^(?<fence>`{3,})(?<language>[^\s`]*)[^\n]*\n(?<code>.*?)^\k<fence>$/gmsu;

/** Every fenced block of a page, in order. */
export function codeBlocks(page: string, markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(FENCED)].map(({ index, groups }) => ({
    page,
    line: markdown.slice(0, index).split("\n").length,
    language: groups?.["language"] ?? "",
    code: groups?.["code"] ?? "",
  }));
}

/** The commands of a `sh` block: one a line, a line that ends in a backslash going on in the next. */
export function shellCommands(code: string): readonly string[] {
  return code
    .replaceAll(/\\\n\s*/gu, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
