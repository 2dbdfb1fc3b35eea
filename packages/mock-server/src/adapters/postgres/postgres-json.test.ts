import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromPostgresJson, toPostgresJson } from "./postgres-json.ts";

/** Any UTF-16, well formed or not, rich in what is hard to keep. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom("\0", "\u001a", "\\", "\\u0000", "u001a", "0000", "\ud83e", "\udd8a", '"'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
});

describe("JSON for PostgreSQL", () => {
  it("comes back as it was, whatever text is in it", () => {
    fc.assert(
      fc.property(anyText, anyText, (name, text) => {
        const value = { [name]: [text, null, 1.5, true] };
        expect(fromPostgresJson(toPostgresJson(value))).toEqual(value);
      }),
    );
  });

  it("never holds an escape that PostgreSQL refuses", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escapes = toPostgresJson(text).matchAll(/\\(?:u(....)|.)/gs);
        const units = [...escapes].map(([, digits]) => Number.parseInt(digits ?? "1", 16));
        expect(units.filter((unit) => unit === 0 || unit >= 0xd800)).toEqual([]);
      }),
    );
  });

  it("is plain JSON where nothing is hard to keep", () => {
    const value = { name: "Zoë 🦊", path: "C:\\temp", lines: "a\nb" };
    expect(toPostgresJson(value)).toBe(JSON.stringify(value));
  });
});
