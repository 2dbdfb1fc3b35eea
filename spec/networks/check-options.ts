/** Checks the options of a target: none is dropped in silence, none that is needed is missing. */
import { codePointLength } from "./encoded-length.ts";
import type { Breach } from "./finding.ts";
import type { NetworkRules, OptionRules } from "./network-rules.ts";
import type { TargetContent } from "./target-content.ts";

type Need = NonNullable<OptionRules["only_with"]>;

const HAS = {
  images: ({ media }) => media.some(({ type }) => type === "image"),
  videos: ({ media }) => media.some(({ type }) => type === "video"),
  media: ({ media }) => media.length > 0,
} as const satisfies Record<Need, (target: TargetContent) => boolean>;

export function* checkOptions(target: TargetContent, rules: NetworkRules): Generator<Breach> {
  const given = new Map(
    Object.entries(target.options ?? {}).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
  for (const name of given.keys()) {
    if (!Object.hasOwn(rules.options, name)) yield unknownOption(name, rules);
  }
  for (const [name, option] of Object.entries(rules.options)) {
    if (given.has(name)) {
      yield* checkOption(given.get(name), { name, option, target, label: rules.label });
    } else if (option.required) {
      const message = `${rules.label} needs the option ${name}.`;
      const rule = `options.${name}.required`;
      yield { rule, code: "OPTION_REQUIRED", path: `options.${name}`, message };
    }
  }
}

/** Findings are for people to read, and the document says how long one may be. */
const LONGEST_NAME = 100;

function unknownOption(whole: string, { label, options }: NetworkRules): Breach {
  const name = whole.slice(0, LONGEST_NAME);
  const known = Object.keys(options).join(", ");
  const message = `${label} has no option ${name}. It has: ${known}.`;
  return { rule: "options", code: "OPTION_UNKNOWN", path: `options.${name}`, message };
}

interface OptionContext {
  readonly name: string;
  readonly option: OptionRules;
  readonly target: TargetContent;
  readonly label: string;
}

function* checkOption(value: unknown, context: OptionContext): Generator<Breach> {
  const { name, option, target, label } = context;
  const path = `options.${name}`;
  if (option.only_with !== null && !HAS[option.only_with](target)) {
    const message = `${label} uses ${name} with ${option.only_with} alone; this post has none.`;
    const rule = `options.${name}.only_with`;
    yield { rule, severity: "warning", code: "OPTION_NOT_APPLICABLE", path, message };
  }
  const limit = option.max_length;
  if (limit === null || typeof value !== "string") return;
  const actual = codePointLength(value);
  if (actual > limit) {
    const message = `${label} takes ${limit} characters as ${name}; this has ${actual}.`;
    const rule = `options.${name}.max_length`;
    yield { rule, code: "OPTION_TOO_LONG", path, message, limit, actual };
  }
}
