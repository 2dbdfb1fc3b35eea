/** The search of lists: a part of a text, without regard to case. */

/** Whether one of the texts contains what is sought; everything does where nothing is. */
export function containsText(texts: readonly (string | null)[], sought: string | undefined) {
  if (sought === undefined) return true;
  const wanted = sought.toLowerCase();
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}
