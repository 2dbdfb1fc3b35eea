/** What a validator says of a value, in words for those who fill in a form. What it does not know stays as it is, but for marks of code. */
import { choicesOf, type FormField } from "./form.ts";

type Say = (found: readonly string[], field: FormField | undefined) => string | undefined;

const link = "Give a link that begins with https://.";

const formats: Readonly<Record<string, string>> = {
  "date-time": "Write a time such as 2026-12-01T09:00:00+01:00.",
  date: "Write a day such as 2026-12-01.",
  uri: link,
  email: "Give an e-mail address.",
};

const types: Readonly<Record<string, string>> = {
  integer: "Write a whole number.",
  number: "Write a number.",
  boolean: "Write yes or no.",
};

const pickOne = "Choose from the drop-down, or map the ID that an earlier step gave.";

const sentences: readonly (readonly [pattern: RegExp, say: Say])[] = [
  [/^is required$/, (_found, field) => `It is empty. ${field?.dynamic ? pickOne : "Fill it in."}`],
  [/^must be one of (.*)$/, ([, values = ""], field) => chooseFrom(values, field)],
  [/^must be equal to one of/, (_found, field) => chooseFrom("", field)],
  [/^must match pattern "(.*)"$/, ([, pattern = ""], field) => patternWords(pattern, field)],
  [/^must match format "(.*)"$/, ([, format = ""]) => formats[format]],
  [/^must be (integer|number|boolean)(?:,null)?$/, ([, type = ""]) => types[type]],
  [
    /^must NOT have more than (\d+) characters$/,
    ([, most]) => `It has more than ${most} characters.`,
  ],
  [/^must NOT have fewer than 1 characters$/, () => "It is empty. Fill it in."],
  [
    /^must NOT have fewer than (\d+) characters$/,
    ([, least]) => `It has fewer than ${least} characters.`,
  ],
  [/^must NOT have more than (\d+) items$/, ([, most]) => `There are more than ${most}.`],
  [/^must NOT have fewer than (\d+) items$/, ([, least]) => `There are fewer than ${least}.`],
  [/^must NOT have duplicate items/, () => "The same is in it twice."],
  [/^must be >= (.*)$/, ([, least]) => `Write ${least} or more.`],
  [/^must be > (.*)$/, ([, least]) => `Write more than ${least}.`],
  [/^must be <= (.*)$/, ([, most]) => `Write ${most} or less.`],
  [/^must be < (.*)$/, ([, most]) => `Write less than ${most}.`],
  [/^is unknown to this operation$/, () => "The server does not know it."],
];

export function plainWords(message: string, field: FormField | undefined): string {
  for (const [pattern, say] of sentences) {
    const found = pattern.exec(message);
    const words = found === null ? undefined : say(found, field);
    if (words !== undefined) return words;
  }
  // Marks of code say nothing to those who write none.
  return message.replaceAll("`", "");
}

/** As the drop-down calls them; the validator's own names where there is none. */
function chooseFrom(values: string, field: FormField | undefined): string {
  const labels = [...choicesOf(field ?? {}).values()];
  return labels.length > 0 ? `Choose ${labels.join(", ")}.` : `Choose from ${values}.`;
}

function patternWords(pattern: string, field: FormField | undefined): string {
  if (field?.dynamic !== undefined || /^\^[a-z]+_/.test(pattern)) return pickOne;
  return pattern.includes("://") ? link : "It is not written as it has to be.";
}
