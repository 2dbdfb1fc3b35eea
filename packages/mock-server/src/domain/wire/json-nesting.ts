/** How deep JSON may go: whatever walks a value calls itself, and must not run out of stack. */

/** Lists and objects inside one another, at most; RFC 8259, 9 lets a parser set such a limit. */
export const MAX_NESTING = 64;

/** Levels that a character outside of texts adds. */
const STEPS: Readonly<Record<string, number>> = { "[": 1, "{": 1, "]": -1, "}": -1 };

/** Whether text that is JSON nests deeper than is taken here; found without nesting itself. */
export function isNestedTooDeep(json: string): boolean {
  let depth = 0;
  for (let index = 0; index < json.length; index++) {
    const character = json.charAt(index);
    if (character === '"') index = endOfText(json, index);
    else depth += STEPS[character] ?? 0;
    if (depth > MAX_NESTING) return true;
  }
  return false;
}

/** Where the text ends that begins here: at a quotation mark that no backslash is for. */
function endOfText(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index++) {
    const character = json.charAt(index);
    if (character === '"') return index;
    if (character === "\\") index++;
  }
  return json.length;
}
