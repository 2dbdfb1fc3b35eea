import { describe, expect, it } from "vitest";
import { etagOf, ifMatchHolds, ifNoneMatchHolds, requireMatch } from "./etag.ts";

const post = { id: "post_1", version: 3 };
const current = etagOf(post);

describe("etagOf", () => {
  it("changes with the version and differs between resources", () => {
    expect(current).toBe('"post_1.3"');
    expect(etagOf({ ...post, version: 4 })).not.toBe(current);
    expect(etagOf({ ...post, id: "post_2" })).not.toBe(current);
  });
});

// RFC 9110, 8.8.3.2: If-Match compares strongly, If-None-Match weakly.
describe.each([
  { header: '"post_1.3"', matches: true, noneMatches: false },
  { header: '"post_1.2"', matches: false, noneMatches: true },
  { header: 'W/"post_1.3"', matches: false, noneMatches: false },
  { header: 'w/"post_1.3"', matches: false, noneMatches: true },
  { header: '"post_1.2", "post_1.3"', matches: true, noneMatches: false },
  { header: '"a,b","post_1.3"', matches: true, noneMatches: false },
  { header: ' , "post_1.3" ,', matches: true, noneMatches: false },
  { header: "*", matches: true, noneMatches: false },
  { header: "post_1.3", matches: false, noneMatches: true },
  { header: '"post_1.3', matches: false, noneMatches: true },
  { header: '""', matches: false, noneMatches: true },
  { header: "", matches: false, noneMatches: true },
  { header: `"post_1.3", ${'"x",'.repeat(2_000)}`, matches: false, noneMatches: true },
])("against the current tag, the header $header", ({ header, matches, noneMatches }) => {
  it(`${matches ? "lets" : "does not let"} an If-Match change go on`, () => {
    expect(ifMatchHolds(header, current)).toBe(matches);
  });

  it(`${noneMatches ? "asks" : "does not ask"} If-None-Match for the whole answer`, () => {
    expect(ifNoneMatchHolds(header, current)).toBe(noneMatches);
  });
});

describe("where there is no resource", () => {
  it("nothing matches, not even *", () => {
    expect(ifMatchHolds("*", undefined)).toBe(false);
    expect(ifMatchHolds(current, undefined)).toBe(false);
    expect(ifNoneMatchHolds("*", undefined)).toBe(true);
  });
});

describe("requireMatch", () => {
  it("lets the last write win when the header is absent", () => {
    expect(() => requireMatch(undefined, post)).not.toThrow();
  });

  it("answers a stale version with 412 and the current tag", () => {
    expect(() => requireMatch('"post_1.2"', post)).toThrow(
      expect.objectContaining({
        code: "PRECONDITION_FAILED",
        status: 412,
        details: { etag: current },
      }),
    );
  });
});
