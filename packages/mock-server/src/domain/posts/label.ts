/** The colour of a label: it follows from the name, so that nobody has to choose one. */

/** Dark enough to be read on white. */
const COLORS = [
  "#b3541e",
  "#8a6d00",
  "#4f7a21",
  "#1f7a5a",
  "#1b7183",
  "#2760a8",
  "#5a4fb0",
  "#8a3f9e",
  "#ad3a6e",
  "#a8383b",
  "#6b5b4b",
  "#4d6470",
] as const;

export function labelColor(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return COLORS[sum % COLORS.length] ?? COLORS[0];
}
