/** What a user has filled in and nobody can read: it is refused before anything is sent. */
import { PosternError } from "@postern/sdk";

/** A field, by the name that its user sees. */
export interface Named {
  readonly label?: string | undefined;
}

/**
 * @param why What is wrong, as a sentence about the field: `"maybe" is neither yes nor no.`
 * @example throw unreadable({ label: "Hashtags" }, `"maybe" is neither yes nor no. Write yes or no.`);
 */
export function unreadable({ label = "A field" }: Named, why: string): PosternError {
  return new PosternError(`${label}: ${why}`, { code: "INVALID_INPUT" });
}
