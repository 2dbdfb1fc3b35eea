/** Does one piece of work after the other, in the order in which they were asked for. */

export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** @returns a function that resolves, or rejects, with the piece of work that it was given. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
