/** What the core asks of whatever writes texts: a few lines on this machine, or a model. */

/** Writes texts for posts: a few lines on this machine, or a model that is asked over the network. */
export interface TextGenerator {
  /**
   * Writes for one network. A text that is too long for it is cut, and hashtags that do not fit are left out, so that a
   * generator need not count.
   *
   * A generator that rejects is logged; the caller is answered 502 `UPSTREAM_NETWORK`, and may try again.
   * @param signal Aborts after a minute, when nobody waits for the texts any more: it counts as rejected then.
   */
  generate(request: TextRequest, signal: AbortSignal): Promise<TextResult>;
}

/** Asks a text generator. It rejects where that does, or has not answered within its time. */
export type WriteTexts = (request: TextRequest) => Promise<TextResult>;

export interface TextRequest {
  /** What to write about: words of the caller's, of a page, or of those who described pictures. */
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
  /** It will not write about this; the caller is told why. */
  | { readonly status: "refused"; readonly reason: string };

export interface WrittenText {
  /** Without the hashtags. */
  readonly text: string;
  /** Each with its `#`, the most telling first. */
  readonly hashtags: readonly string[];
}
