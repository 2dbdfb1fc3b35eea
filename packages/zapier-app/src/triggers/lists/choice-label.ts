/** Words for things that have no name of their own. */

/** A drop-down shows no more of a text. */
const longestLabel = 60;

/** The beginning of a text on one line, cut between characters as people see them. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  if (characters.length <= longestLabel) return line;
  return `${characters.slice(0, longestLabel - 1).join("")}…`;
}

/** The first of the words that there is. */
export function firstText(...texts: readonly (string | null | undefined)[]): string | undefined {
  return (
    texts.find((text) => text !== undefined && text !== null && text.trim() !== "") ?? undefined
  );
}
