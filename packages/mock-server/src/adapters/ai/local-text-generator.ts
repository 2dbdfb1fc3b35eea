/** Writes texts without a model: phrases around the subject, the same for the same request each time. */
import type {
  TextGenerator,
  TextRequest,
  TextResult,
  WrittenText,
} from "../../ports/text-generator.ts";
import { EMOJI, phrasesIn } from "./local-text-phrases.ts";

/** What is refused, as the spec says, so that a refusal can be seen. */
const MAGIC_WORDS = /always refused: content_policy/i;
const MOST_HASHTAGS = 3;
/** Shorter words say little. */
const HASHTAG_WORD = /\p{L}{4,30}/gu;

export class LocalTextGenerator implements TextGenerator {
  async generate(request: TextRequest): Promise<TextResult> {
    if (MAGIC_WORDS.test(request.subject)) {
      return { status: "refused", reason: "The content policy does not allow a text about this." };
    }
    const texts = Array.from({ length: request.variations }, (_, index) => write(request, index));
    return { status: "written", texts };
  }
}

function write(request: TextRequest, index: number): WrittenText {
  const { subject, tone, language, wantsHashtags, mayHaveEmojis } = request;
  const { openings, endings } = phrasesIn(language);
  const parts = [
    ...(mayHaveEmojis ? [EMOJI[tone]] : []),
    openings[tone][index % openings[tone].length],
    asSentence(subject),
    endings[Math.floor(index / openings[tone].length) % endings.length],
  ];
  return { text: parts.join(" "), hashtags: wantsHashtags ? hashtagsOf(subject) : [] };
}

function asSentence(subject: string): string {
  const text = subject.trim();
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** Of the longest words, which say most; as they stand in the text where they are alike. */
function hashtagsOf(subject: string): string[] {
  const words = subject.match(HASHTAG_WORD) ?? [];
  const tags = new Map(words.map((word) => [word.toLowerCase(), `#${capitalized(word)}`]));
  return [...tags.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_HASHTAGS);
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
