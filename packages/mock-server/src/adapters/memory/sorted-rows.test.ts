import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK_SIZE, newestFirst, SortedRows } from "./sorted-rows.ts";

interface Row {
  readonly id: string;
  readonly created_at: string;
}

const rowsOf = (rows: readonly Row[]) => {
  const sorted = new SortedRows<Row>((row) => row.created_at);
  for (const row of rows) sorted.add(row);
  return sorted;
};

const byPlace = (a: Row, b: Row) =>
  `${a.created_at} ${a.id}` < `${b.created_at} ${b.id}` ? 1 : -1;

const someRows = fc
  .uniqueArray(fc.nat(999), { maxLength: 60 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.nat(4).map((time) => ({ id: String(id).padStart(3, "0"), created_at: `t${time}` })),
      ),
    ),
  );

describe("SortedRows", () => {
  it("keeps the order of (time, id) however rows come and go", () => {
    fc.assert(
      fc.property(someRows, fc.nat(60), (rows, removed) => {
        const sorted = rowsOf(rows);
        for (const row of rows.slice(0, removed)) sorted.remove(row);
        const expected = rows.slice(removed).sort(byPlace);
        expect([...newestFirst([sorted], undefined)]).toEqual(expected);
      }),
    );
  });

  it("keeps that order also where rows are many, and come in any order of their own", () => {
    const count = CHUNK_SIZE * 6;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.constantFrom(1, 7, 1_021), (start, step) => {
        const rows = Array.from({ length: count }, (_, index) => {
          const number = String((start + index * step) % count).padStart(6, "0");
          return { id: `row_${number}`, created_at: `t${number.slice(0, -1)}` };
        });
        const sorted = rowsOf(rows);
        expect(sorted.oldest?.id).toBe("row_000000");
        const kept = rows.filter((row, index) => {
          if (index % 3 !== 0) sorted.remove(row);
          return index % 3 === 0;
        });
        expect(sorted.size).toBe(kept.length);
        const after = rows[start];
        const expected = kept.filter((row) => !after || byPlace(row, after) > 0).sort(byPlace);
        expect([...newestFirst([sorted], after)]).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves the other rows alone when a row that it lacks is removed", () => {
    const sorted = rowsOf([{ id: "a", created_at: "t1" }]);
    sorted.remove({ id: "b", created_at: "t1" });
    expect(sorted.size).toBe(1);
  });
});

describe("newestFirst", () => {
  it("walks several lists as one, from below any place", () => {
    fc.assert(
      fc.property(someRows, fc.nat(59), (rows, place) => {
        const lists = [0, 1, 2].map((rest) =>
          rowsOf(rows.filter((_, index) => index % 3 === rest)),
        );
        const after = rows[place];
        const expected = rows.filter((row) => !after || byPlace(row, after) > 0).sort(byPlace);
        expect([...newestFirst(lists, after)]).toEqual(expected);
      }),
    );
  });
});
