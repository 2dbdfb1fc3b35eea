/** Changes a value in one place, and the JSON it is written in, so that it nearly fits. */
import fc from "fast-check";
import { withEntries } from "./fuzz-schema.ts";
import { anything, inheritedNames, texts } from "./fuzz-values.ts";

type Change = (value: unknown) => unknown;

/** What becomes of the value at the place that was picked. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: anything.map((other) => () => other) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.oneof(inheritedNames, texts), anything)
      .map((entry) => (value: unknown) => (isObject(value) ? withEntries(value, [entry]) : value)),
  },
  { weight: 1, arbitrary: fc.constant((value: unknown) => [value]) },
  { weight: 1, arbitrary: fc.constant((value: unknown) => [value, value]) },
  { weight: 1, arbitrary: fc.constant((value: unknown) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.constant(repeated) },
);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** As much of it as a list may hold, and more. */
function repeated(value: unknown): unknown {
  if (Array.isArray(value))
    return Array.from({ length: 60 }, (_, index) => value[index % value.length] ?? null);
  return typeof value === "string" && value.length > 0 ? value.repeat(200) : value;
}

/** Changes of one place of a value, wherever that is. */
export const mutations: fc.Arbitrary<Change> = fc
  .tuple(fc.array(fc.nat(30), { maxLength: 4 }), changes)
  .map(
    ([steps, change]) =>
      (value: unknown) =>
        changeAt(value, steps, change),
  );

function changeAt(value: unknown, [step, ...rest]: readonly number[], change: Change): unknown {
  if (step === undefined || !isObject(value)) return change(value);
  const entries = Object.entries(value);
  const [name, inner] = entries[step % Math.max(entries.length, 1)] ?? [];
  if (name === undefined) return change(value);
  const changed = changeAt(inner, rest, change);
  if (Array.isArray(value)) return value.with(Number(name), changed);
  return withEntries(value, [[name, changed]]);
}

type Rewriting = (json: string) => string | Uint8Array;

const LATIN_1 = Uint8Array.from([0x22, 0xff, 0xfe, 0x22]);

/** What can be wrong with JSON before it is a value; mostly nothing. */
export const rewritings: fc.Arbitrary<Rewriting> = fc.oneof(
  { weight: 20, arbitrary: fc.constant((json: string) => json) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Rewriting>(
      (json) => json.replace(/\{("[^"]+":)/u, (_, name: string) => `{${name}null,${name}`),
      (json) => json.replace("{", '{"__proto__":{"content":"x"},'),
      (json) => json.replace("{", '{"constructor":{"prototype":{"a":1}},'),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Rewriting>(
      (json) => `\ufeff${json}`,
      (json) => json.slice(0, -1),
      (json) => `${json},`,
      (json) => `/**/${json}`,
      () => "",
      () => "NaN",
      () => "[".repeat(500_000),
      () => `${"[".repeat(500_000)}${"]".repeat(500_000)}`,
      () => LATIN_1,
    ),
  },
);
