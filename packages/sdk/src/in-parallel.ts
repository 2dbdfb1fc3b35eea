/** Works on many things, some at once. */

/**
 * @param work Called for each item, at most `limit` at once; what it throws ends all.
 * @returns What came of each, in the order of the items.
 */
export async function inParallel<Item, Value>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = items.entries();
  // All lanes take from one queue, so that a slow item holds up its own lane alone.
  const lanes = Array.from({ length: Math.max(1, limit) }, async () => {
    for (const [index, item] of queue) {
      values[index] = await work(item);
    }
  });
  await Promise.all(lanes);
  return values;
}
