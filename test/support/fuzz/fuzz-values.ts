/** Values that servers stumble over: texts, numbers, times and addresses at the edges of what there is. */
import fc from "fast-check";

/** What stands for something known when the request is sent: an id, a time, or JSON that no value stringifies to. */
export const mark = {
  /** One of the ids of this noun that the server has told. */
  id: (noun: string, pick: number) => `@id:${noun}:${pick}@`,
  /** A time so many minutes after the server's. */
  inMinutes: (minutes: number) => `@in:${minutes}@`,
  json: (text: string) => `@json:${text}@`,
  nested: (kind: string, depth: number) => `@nested:${kind}:${depth}@`,
} as const;

const TEXTS = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "x\udfff\ud800x",
  "\ufeff",
  "\u202egnp.exe",
  "👩‍👩‍👧‍👦",
  "e\u0301\u0323",
  "ﷺ",
  "ß",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "true",
  "-1",
  "1e999",
  "{{title}} {{constructor}}",
  "${7",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "%00%ff",
  "\r\nSet-Cookie: a=b",
  "#tag @name https://127.0.0.1:9/a?b=c#d $1 $& \\1",
] as const;

/** Texts of which some are long, some hostile, and some ordinary. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("a", " ", "👍🏽", "e\u0301", "\u200d", "#a ", "@", "."), fc.nat(3_000))
      .map(([unit, times]) => unit.repeat(times)),
  },
);

export const numbers: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 53), 1e308, 5e-324),
  fc.constantFrom(...["-0", "1e400", "-1e400", "1e-400", "1.0", "9".repeat(400)].map(mark.json)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const DAYS = [
  "0000-01-01",
  "0001-01-01",
  "1969-12-31",
  "1970-01-01",
  "2026-02-29",
  "2026-02-30",
  "2028-02-29",
  "2026-03-29",
  "2026-10-25",
  "2026-11-23",
  "2027-12-31",
  "9999-12-31",
  "2026-13-01",
  "2026-00-00",
  "+275760-09-13",
  "-000001-01-01",
] as const;

const TIMES = [
  "T00:00:00",
  "T02:30:00",
  "T02:30",
  "T23:59:59.999999999",
  "T23:59:60",
  "T24:00:00",
  "t12:00:00.0",
  " 12:00:00",
] as const;

const OFFSETS = ["Z", "z", "", "+00:00", "-00:00", "+23:59", "-23:59", "+24:00", "+0100"] as const;

export const days = fc.constantFrom(...DAYS);

/** Times at the edges of time, in the gaps of daylight saving, and around the server's own. */
export const times: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(days, fc.constantFrom(...TIMES), fc.constantFrom(...OFFSETS))
      .map((parts) => parts.join("")),
  },
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 200 }).map(mark.inMinutes) },
  { weight: 1, arbitrary: fc.integer({ min: -600_000, max: 600_000 }).map(mark.inMinutes) },
);

/** Nobody listens where these lead to. */
const ODD_URLS = [
  "http://127.0.0.1:9/",
  "https://127.0.0.1:9/a.png?b=%ff#c",
  "http://localhost:9/x.mp4",
  "http://[::1]:9/",
  "http://name:word@127.0.0.1:9/",
  "http://127.0.0.1:9/%00/../..//",
  "http://0x7f.1:9/",
  "http://127.0.0.1:99999/",
  "http://[::1",
  "http://",
  "https://?",
  "http:127.0.0.1:9",
  "HTTP://127.0.0.1:9/",
  "data:image/png;base64,AAAA",
  "javascript:alert(1)",
  `http://127.0.0.1:9/${"a".repeat(2_000)}`,
] as const;

export const urls = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("http://127.0.0.1:9/", "https://127.0.0.1:9/a.png") },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_URLS) },
);

export const emails = fc.constantFrom(
  "b@acme.test",
  "c@acme.test",
  "a@acme.test",
  "owner@acme.test",
  "A+b@Acme.TEST",
  '"a b"@acme.test',
  "a@b",
  "@",
  `${"a".repeat(64)}@${"b".repeat(60)}.test`,
);

/** Names that look like those of zones, and are of none. */
export const NO_ZONES = ["Mars/Phobos", "constructor", "+02:00"] as const;

export const zones = fc.constantFrom(
  "UTC",
  "GMT",
  "EST",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Etc/GMT+12",
  "europe/berlin",
  ...NO_ZONES,
);

/** Names that every object has, and that none must be taken to have. */
export const inheritedNames = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "",
  "0",
);

/** Lists or objects inside one another. */
const nested = fc
  .tuple(fc.constantFrom("list", "object"), fc.constantFrom(20, 200, 3_000, 60_000))
  .map(([kind, depth]) => mark.nested(kind, depth));

/** Anything that JSON can say, in no relation to what is asked for. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], "") },
  { weight: 3, arbitrary: texts },
  { weight: 3, arbitrary: numbers },
  { weight: 1, arbitrary: times },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 2,
    arbitrary: fc.tuple(inheritedNames, texts).map((pair) => Object.fromEntries([pair])),
  },
  { weight: 2, arbitrary: nested },
);

/** How a value is written where there are no types: an object need not know how to become a text. */
export const asText = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");
