/** Checks the options of a target: none is dropped in silence, none that is needed is missing, each is what it has to be. */
import { checkValue, isMissing, requiredValue, unknownMember } from "./check-value.ts";
import type { Breach, Finding } from "./finding.ts";
import { errorsOf } from "./finding.ts";
import type { NetworkRules, OptionRules } from "./network-rules.ts";
import { isUninspected, type TargetContent } from "./target-content.ts";

type Need = NonNullable<OptionRules["only_with"]>;
type Options = Readonly<Record<string, unknown>>;

const HAS = {
  images: ({ media }) => media.some(({ type }) => type === "image"),
  videos: ({ media }) => media.some(({ type }) => type === "video"),
  media: ({ media }) => media.length > 0,
} as const satisfies Record<Need, (target: TargetContent) => boolean>;

export function* checkOptions(target: TargetContent, rules: NetworkRules): Generator<Breach> {
  const options = target.options ?? {};
  const isUseless = ({ only_with }: OptionRules) =>
    only_with !== undefined && !isUninspected(target) && !HAS[only_with](target);
  yield* checkGiven(options, rules);
  for (const [name, option] of Object.entries(rules.options_schema)) {
    const path = `options.${name}`;
    const rule = `options_schema.${name}`;
    if (isMissing(givenFor(options, name), option)) {
      if (option.required) yield requiredValue({ label: rules.label, path, rule });
    } else if (isUseless(option)) {
      const message = `${rules.label} uses ${name} with ${option.only_with} alone; this post has none.`;
      yield {
        rule: `${rule}.only_with`,
        severity: "warning",
        code: "OPTION_NOT_APPLICABLE",
        path,
        message,
      };
    }
  }
}

/**
 * Says what of some options a network would refuse whatever else the post has: for those that wait for posts to come.
 *
 * @returns findings with paths such as `options.poll.options[1]`
 */
export function checkDefaultOptions(options: Options, rules: NetworkRules): Finding[] {
  return errorsOf([...checkGiven(options, rules)], rules);
}

function* checkGiven(options: Options, { label, options_schema }: NetworkRules): Generator<Breach> {
  for (const [name, value] of Object.entries(options)) {
    if (value === null || value === undefined) continue;
    if (!Object.hasOwn(options_schema, name)) {
      yield unknownMember(name, {
        label,
        path: "options",
        rule: "options_schema",
        known: options_schema,
      });
    }
  }
  for (const [name, option] of Object.entries(options_schema)) {
    const value = givenFor(options, name);
    if (isMissing(value, option)) continue;
    const place = { label, path: `options.${name}`, rule: `options_schema.${name}` };
    yield* checkValue(value, option, place);
  }
}

const givenFor = (options: Options, name: string): unknown =>
  Object.hasOwn(options, name) ? options[name] : undefined;
