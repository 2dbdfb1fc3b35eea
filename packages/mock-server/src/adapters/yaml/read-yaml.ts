/** Reads YAML, of which JSON is a part, and remembers on which line everything stands. */
import type { Document, LineCounter } from "yaml";
import type { ReadYaml, YamlText } from "../../ports/readers.ts";

/** More than anybody writes by hand; aliases that multiply are bounded by the library. */
const MAX_CHARACTERS = 4_194_304;

/** Loaded only where there is something to read: few servers are given any. */
export const readYaml: ReadYaml = async (text) => {
  if (text.length > MAX_CHARACTERS) {
    const message = `it is longer than ${MAX_CHARACTERS} characters`;
    return { value: undefined, faults: [{ line: 1, message }], lineOf: () => 1 };
  }
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  return asText(parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines);
};

function asText(document: Document.Parsed, lines: LineCounter): YamlText {
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const faults = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
  return {
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    faults,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
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
