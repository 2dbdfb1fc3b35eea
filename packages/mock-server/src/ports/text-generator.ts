/** The text generator port. */

/** Writes texts for posts, with local phrases or with a model on the network. */
export interface TextGenerator {
  /**
   * Writes texts for one network. A text that is too long is cut, and hashtags that do not fit are left out, so a
   * generator does not need to count characters.
   *
   * If it rejects, the error is logged, and the caller gets 502 `UPSTREAM_NETWORK` and can try again.
   * @param signal Aborts after a minute, when nobody waits for the texts any more: it counts as rejected then.
   */
  generate(request: TextRequest, signal: AbortSignal): Promise<TextResult>;
}

/** Asks a text generator. It rejects where that does, or has not answered within its time. */
export type WriteTexts = (request: TextRequest) => Promise<TextResult>;

export interface TextRequest {
  /** What to write about: the caller's prompt, the text of a page, or descriptions of pictures. */
  readonly subject: string;
  /** The network's name, as the API has it: `linkedin`. */
  readonly network: string;
  /** How long a text may be, as the network counts. */
  readonly limit: number;
  readonly tone: "professional" | "casual" | "friendly" | "enthusiastic" | "informative";
  /** BCP 47 */
  readonly language: string;
  /** How many texts to write. */
  readonly variations: number;
  readonly wantsHashtags: boolean;
  readonly mayHaveEmojis: boolean;
}

export type TextResult =
  | { readonly status: "written"; readonly texts: readonly WrittenText[] }
  /** The generator refuses this subject; the caller gets the reason. */
  | { readonly status: "refused"; readonly reason: string };

export interface WrittenText {
  /** Without the hashtags. */
  readonly text: string;
  /** Each with its `#`, the most telling first. */
  readonly hashtags: readonly string[];
}
