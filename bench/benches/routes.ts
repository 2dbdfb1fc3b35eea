/** Measures how long it takes to find an operation among few and among many. */
import { median } from "../support/median.ts";
import { makeRoutes } from "../support/routes.ts";

export const title = "finding the operation of a path, by the number of operations";

const SIZES = [1, 10, 121, 1_000, 10_000];
const LOOK_UPS = 200_000;
const ROUNDS = 7;

export async function run() {
  return SIZES.map((size) => ({ operations: size, "ns a look-up": look(size) }));
}

function look(size: number): number {
  const { tree, paths } = makeRoutes(size);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let turn = 0; turn < LOOK_UPS; turn++) {
      const found = tree.find(paths[turn % size] ?? "")?.of("GET");
      if (found === undefined) throw new Error("A path was not found.");
    }
    const { user, system } = process.cpuUsage(before);
    return ((user + system) * 1_000) / LOOK_UPS;
  });
  return Math.round(median(rounds));
}
