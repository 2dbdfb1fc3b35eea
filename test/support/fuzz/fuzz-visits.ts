/** Makes visits of what the server answers to anybody, beside its API: some as meant, most nearly, and some garbage. */
import fc from "fast-check";
import { rewritings } from "./fuzz-mutation.ts";
import { anything, asText, inheritedNames, texts } from "./fuzz-values.ts";

/** The kinds of addresses that the server gives away; a visit is of one of each kind. */
export const FACES = ["link", "form", "part", "consent", "file"] as const;

export interface Visit {
  readonly face: (typeof FACES)[number];
  readonly method: string;
  /** What becomes of the address that the server gave. */
  readonly change: (url: URL) => string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

export const visitsOf = (face: Visit["face"]): fc.Arbitrary<Visit> =>
  fc.record({
    face: fc.constant(face),
    method: mostly(
      fc.constantFrom(...METHODS[face]),
      fc.constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"),
    ),
    change: fc
      .tuple(mostly(fc.constant(""), pathEndings), mostly(fc.constant(undefined), queries))
      .map(
        ([ending, query]) =>
          (url: URL) =>
            url.pathname + ending + (query === undefined ? url.search : `?${query}`),
      ),
    headers: headersOf(face),
    body: fc.option(bodies, { nil: undefined, freq: 5 }),
  });

const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: odd });

const METHODS = {
  link: ["GET", "HEAD"],
  form: ["POST"],
  part: ["PUT"],
  consent: ["GET", "POST"],
  file: ["GET", "HEAD"],
} as const satisfies Record<Visit["face"], readonly string[]>;

const written = (text: string) => encodeURIComponent(text.toWellFormed());

const pathEndings = fc.oneof(
  fc.constantFrom("/", "//", "/..", "%00", "%2F", "%", "%ff", ";a=b", "0", "\u00e4", "\\", "/1/2"),
  fc.constantFrom("/99999", "/../../api/v1/me", "/__proto__", "a".repeat(5_000)),
  texts.map(written),
);

const queries = fc.oneof(
  fc.constantFrom("%", "a=%ff", "&&==&", "ticket", "ticket=&ticket=", "ticket=__proto__"),
  fc
    .tuple(fc.oneof(fc.constantFrom("ticket", "contact_id"), inheritedNames, texts), texts)
    .map(([name, value]) => `${written(name)}=${written(value)}`),
);

const ODD_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["content-type", "application/json; charset=utf-16"],
  ["content-type", ";"],
  ["content-type", "__proto__"],
  ["content-type", "multipart/form-data"],
  ["content-encoding", "gzip"],
  ["origin", "null"],
  ["origin", "http://[::1"],
  ["if-none-match", "*"],
  ["if-none-match", '"'],
  ["if-range", "*"],
  ["x-forwarded-for", "1.2.3.4, ::ffff:300.1.1.1, unknown"],
  ["authorization", "Bearer x"],
  ["sec-purpose", "prefetch;prerender"],
  ["user-agent", "\u00ff".repeat(3_000)],
  ["__proto__", "x"],
  ["constructor", "x"],
];

const numbers = fc.oneof(fc.constantFrom("", "0", "-1", "1e3", "9".repeat(30)), fc.nat(300));

const ranges = fc.oneof(
  fc.tuple(numbers, numbers).map(([first, last]) => `bytes=${first}-${last}`),
  fc.array(fc.tuple(numbers, numbers), { maxLength: 400 }).map((list) => {
    return `bytes=${list.map(([first, last]) => `${first}-${last}`).join(",")}`;
  }),
  texts,
);

const referers = fc.oneof(
  fc.constantFrom("http://[::1", "https://?", "about:blank", "data:,x", "https://a.test/?q#f"),
  texts,
);

const TYPES = ["application/json", "application/x-www-form-urlencoded"] as const;

function headersOf(face: Visit["face"]): fc.Arbitrary<Visit["headers"]> {
  const takesForm = face === "form" || face === "consent";
  const usual = takesForm ? fc.constantFrom(...TYPES) : fc.constant(undefined);
  const asked = ranges.map((range) => ["range", range] as const);
  const odd = fc.oneof(
    fc.constantFrom(...ODD_HEADERS),
    ...(face === "file" ? [asked, asked, asked] : [asked]),
    referers.map((referer) => ["referer", referer] as const),
  );
  const count = face === "file" || face === "link" ? 1 : 0;
  return fc
    .tuple(usual, fc.array(odd, { minLength: count, maxLength: 3 }))
    .map(([type, others]) => {
      const named = [...(type === undefined ? [] : [["content-type", type] as const]), ...others];
      return Object.fromEntries(named.map(([name, value]) => [name, sendable(value)]));
    });
}

/** What a client lets be sent in a header. */
const sendable = (text: string) => text.replaceAll(/[^\t\x20-\xff]|\x7f/gu, "?");

const NAMES = ["decision", "account", "email", "name", "answers"] as const;
const names = fc.oneof(fc.constantFrom(...NAMES), inheritedNames, texts);

/** Sent in as a page or as a script would, or as nobody would. */
const bodies: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.constantFrom("decision=allow", "decision=deny", "email=a%40b.test", '{"email":"a@b.test"}'),
  fc
    .array(fc.tuple(names, fc.oneof(fc.constantFrom("allow", "deny", "a@b.test"), texts)), {
      maxLength: 5,
    })
    .map((pairs) =>
      pairs.map(([name, value]) => `${written(name)}=${written(asText(value))}`).join("&"),
    ),
  fc
    .tuple(fc.dictionary(names, anything, { maxKeys: 5, noNullPrototype: true }), rewritings)
    .map(([value, rewrite]) => rewrite(JSON.stringify(value))),
  fc.constantFrom("[".repeat(60_000), "null", "[]", "%", "\ufeff{}", "a".repeat(70_000)),
  fc.uint8Array({ maxLength: 300 }),
);
