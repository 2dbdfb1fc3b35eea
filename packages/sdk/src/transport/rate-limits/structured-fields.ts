/**
 * Reads a List of Strings or Tokens with parameters (RFC 9651, sections 3.1 and 3.1.2): all that `RateLimit` and
 * `RateLimit-Policy` use of Structured Fields. Anything else fails the whole field, as section 4.2 demands.
 */

export interface StructuredItem {
  readonly value: string;
  /** Numbers alone; a parameter of another type is read and left out. */
  readonly parameters: Readonly<Record<string, number>>;
}

const bareItem = String.raw`-?\d{1,15}(?:\.\d{1,3})?|"(?:[^"\\]|\\["\\])*"|[A-Za-z*][\w!#$%&'*+.^|~:/\x60-]*|\?[01]|:[A-Za-z0-9+/=]*:`;
const parameter = `;[ ]*([a-z*][a-z0-9_.*-]*)(?:=(${bareItem}))?`;
const listMember = new RegExp(
  String.raw`(?:"((?:[^"\\]|\\["\\])*)"|([A-Za-z*][\w!#$%&'*+.^|~:/\x60-]*))((?:${parameter})*)[ \t]*(,|$)[ \t]*`,
  "y",
);
const parameters = new RegExp(parameter, "g");
const number = /^-?\d{1,15}(\.\d{1,3})?$/;

/** The members of `field`, or undefined when it is not such a list. */
export function parseStructuredList(field: string): StructuredItem[] | undefined {
  const text = field.trim();
  const items: StructuredItem[] = [];
  listMember.lastIndex = 0;
  while (listMember.lastIndex < text.length) {
    const match = listMember.exec(text);
    // A comma promises another member (section 4.2.1).
    if (!match || (match[6] === "," && listMember.lastIndex === text.length)) {
      return undefined;
    }
    const value = match[2] ?? match[1]?.replaceAll(/\\(["\\])/g, "$1") ?? "";
    items.push({ value, parameters: parseParameters(match[3] ?? "") });
  }
  return items;
}

function parseParameters(text: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [, name, value] of text.matchAll(parameters)) {
    if (name !== undefined && value !== undefined && number.test(value)) {
      found[name] = Number(value);
    }
  }
  return found;
}
