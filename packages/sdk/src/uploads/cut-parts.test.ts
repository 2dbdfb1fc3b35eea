import { describe, expect, it } from "vitest";
import { SourceError } from "../errors.ts";
import { cutParts, type NextChunk, peek } from "./cut-parts.ts";

const chunksOf = (...lengths: readonly number[]): NextChunk => {
  let byte = 0;
  const chunks = lengths.map((length) => Uint8Array.from({ length }, () => (byte++ % 251) + 1));
  return async () => chunks.shift();
};

async function cut(next: NextChunk, sizes: readonly number[]): Promise<number[][]> {
  const parts: number[][] = [];
  for await (const part of cutParts(next, sizes)) parts.push([...part]);
  return parts;
}

describe("parts of an upload", () => {
  it("hold every byte once and in order, however the chunks fall", async () => {
    const whole = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    for (const lengths of [[10], [1, 9], [3, 4, 3], [4, 4, 2], [0, 5, 0, 5, 0]]) {
      const parts = await cut(chunksOf(...lengths), [4, 4, 2]);
      expect(parts.map(({ length }) => length)).toEqual([4, 4, 2]);
      expect(parts.flat()).toEqual(whole);
    }
  });

  it("are refused when there are fewer bytes than promised, or more", async () => {
    await expect(cut(chunksOf(9), [4, 4, 2])).rejects.toThrow(SourceError);
    await expect(cut(chunksOf(11), [4, 4, 2])).rejects.toThrow(/more bytes .* than the 10/);
    await expect(cut(chunksOf(10, 1), [4, 4, 2])).rejects.toThrow(SourceError);
  });
});

describe("the beginning of an upload", () => {
  it("is looked at without being lost", async () => {
    const { head, isWhole, next } = await peek(chunksOf(2, 2, 2), 3);

    expect([...head]).toEqual([1, 2, 3, 4]);
    expect(isWhole).toBe(false);
    expect((await cut(next, [6])).flat()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is all of it where it ends within the bound", async () => {
    expect(await peek(chunksOf(2, 2), 4)).toMatchObject({ isWhole: true });
    expect(await peek(chunksOf(2, 3), 4)).toMatchObject({ isWhole: false });
    expect(await peek(chunksOf(), 4)).toMatchObject({ isWhole: true, head: new Uint8Array() });
  });
});
