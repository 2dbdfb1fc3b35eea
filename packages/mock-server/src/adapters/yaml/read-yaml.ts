/** Reads YAML, of which JSON is a part, and remembers on which line everything stands. */
import type { Document, visit } from "yaml";
import type { ReadYaml, YamlText } from "../../ports/readers.ts";

/** More than anybody writes by hand; aliases that multiply are bounded by the library. */
const MAX_CHARACTERS = 4_194_304;

/** Loaded only where there is something to read: few servers are given any. */
export const readYaml: ReadYaml = async (text) => {
  if (text.length > MAX_CHARACTERS) {
    const message = `it is longer than ${MAX_CHARACTERS} characters`;
    return { value: undefined, faults: [{ line: 1, message }], lineOf: () => 1 };
  }
  const { LineCounter, parseDocument, visit } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  return {
    ...readValue(document, { lineAt, visit }),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
};

interface Reading {
  readonly lineAt: (offset: number) => number;
  readonly visit: typeof visit;
}

function readValue(
  document: Document.Parsed,
  { lineAt, visit }: Reading,
): Pick<YamlText, "value" | "faults"> {
  const faults = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
  if (faults.length > 0) return { value: undefined, faults };
  try {
    return { value: document.toJS() as unknown, faults };
  } catch (error) {
    // Aliases are followed here alone: one of no anchor, or more of them than anybody means.
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, faults: [{ line: lineAt(brokenAlias(document, visit)), message }] };
  }
}

/** Where an alias of no anchor stands. */
function brokenAlias(document: Document.Parsed, visitNodes: typeof visit): number {
  let offset = 0;
  visitNodes(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      offset = alias.range?.[0] ?? 0;
      return visitNodes.BREAK;
    },
  });
  return offset;
}

/** Of what is there of the path: what is missing has its place where it should be. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { readonly range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return document.range?.[0] ?? 0;
}
