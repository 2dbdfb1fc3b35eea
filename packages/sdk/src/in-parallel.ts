/** Works on many things, some at once. */

/**
 * @param work Called for each item, at most `limit` at once. What it throws ends all: no further item is begun.
 * @returns What came of each, in the order of the items.
 */
export async function inParallel<Item, Value>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  const queue = items.entries();
  let hasFailed = false;
  // All lanes take from one queue, so that a slow item holds up its own lane alone.
  const lanes = Array.from({ length: Math.min(items.length, limit) }, async () => {
    for (const [index, item] of queue) {
      try {
        values[index] = await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
      if (hasFailed) {
        return;
      }
    }
  });
  await Promise.all(lanes);
  return values;
}
