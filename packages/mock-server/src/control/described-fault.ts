/** Says what is wrong with the description of a request that nobody sends. */

const MEMBERS = ["method", "path", "headers", "body", "address", "origin"];
const TEXTS = ["method", "path", "address", "origin"];

/** @returns undefined for a description of a request; a member that is undefined is absent. */
export function describedFault(described: unknown): string | undefined {
  if (typeof described !== "object" || described === null || Array.isArray(described)) return USAGE;
  const members = Object.entries(described).filter(([, value]) => value !== undefined);
  const wrong = members.find((member) => !isRight(member));
  if (wrong !== undefined) return `${wrong[0].slice(0, 50)} is not right. ${USAGE}`;
  return members.some(([name]) => name === "path") ? undefined : `path is missing. ${USAGE}`;
}

const isRight = ([name, value]: [string, unknown]): boolean =>
  MEMBERS.includes(name) &&
  (!TEXTS.includes(name) || typeof value === "string") &&
  (name !== "headers" || isTextByName(value));

/** No `Headers`: their entries are not members. */
const isTextByName = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !(Symbol.iterator in value) &&
  Object.values(value).every((text) => typeof text === "string");

const USAGE =
  'Describe it as {"method": "POST", "path": "/posts", "headers": {"Authorization": "Bearer …"}, "body": {"content": "Hello"}, "address": "203.0.113.7", "origin": "https://app.example.com"}; all but the path may be left out.';
