/** The phrases that the local generator puts around a subject, by language and tone. */
import type { TextRequest } from "../../ports/text-generator.ts";

export interface Phrases {
  /** Before the subject. There are three of each tone, so that with two endings six texts differ. */
  readonly openings: Readonly<Record<TextRequest["tone"], readonly [string, string, string]>>;
  /** After the subject. */
  readonly endings: readonly [string, string];
}

const ENGLISH: Phrases = {
  openings: {
    professional: ["An update from our team:", "We are pleased to share:", "In brief:"],
    casual: ["So, here it is:", "Quick one:", "Guess what:"],
    friendly: ["Hello everyone!", "A little something for you:", "We thought you would like this:"],
    enthusiastic: ["Big news!", "We cannot wait to show you:", "It is finally here!"],
    informative: ["What you should know:", "The facts:", "Worth knowing:"],
  },
  endings: ["Find out more on our page.", "Tell us what you think."],
};

const GERMAN: Phrases = {
  openings: {
    professional: ["Neues aus unserem Team:", "Wir freuen uns, mitzuteilen:", "Kurz gesagt:"],
    casual: ["Also, hier ist es:", "Ganz kurz:", "Ratet mal:"],
    friendly: ["Hallo zusammen!", "Eine Kleinigkeit für euch:", "Das könnte euch gefallen:"],
    enthusiastic: ["Große Neuigkeiten!", "Wir können es kaum erwarten:", "Endlich ist es da!"],
    informative: ["Das solltet ihr wissen:", "Die Fakten:", "Gut zu wissen:"],
  },
  endings: ["Mehr dazu auf unserer Seite.", "Was meint ihr dazu?"],
};

export const EMOJI: Readonly<Record<TextRequest["tone"], string>> = {
  professional: "📌",
  casual: "👀",
  friendly: "👋",
  enthusiastic: "🚀",
  informative: "💡",
};

/** @param language BCP 47; English stands in for those that there are no phrases in. */
export function phrasesIn(language: string): Phrases {
  return /^de\b/i.test(language) ? GERMAN : ENGLISH;
}
