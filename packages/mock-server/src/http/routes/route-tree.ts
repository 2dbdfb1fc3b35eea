/** Paths with parameters as a tree of their segments: finding one takes as long as it has segments, however many there are. */

/** What a path leads to, by method. */
export interface Planted {
  readonly method: string;
  /** `/posts/{post_id}` */
  readonly path: string;
}

interface Leaf<Operation> {
  readonly operation: Operation;
  /** The names of the path's parameters, in their order. */
  readonly names: readonly string[];
}

interface Branch<Operation> {
  readonly fixed: Map<string, Branch<Operation>>;
  variable?: Branch<Operation>;
  /** Operations that end here, by method. */
  readonly leaves: Map<string, Leaf<Operation>>;
}

/** A path that is there. */
export interface FoundPath<Operation> {
  readonly methods: readonly string[];
  /** What a method of it leads to, and the path's parameters, percent-decoded. */
  of(
    method: string,
  ):
    | { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }
    | undefined;
}

export class RouteTree<Operation extends Planted> {
  readonly #root: Branch<Operation> = newBranch();

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) this.#plant(operation);
  }

  /** @param path as it was sent: `/posts/post_1`; undefined where there is no such path. */
  find(path: string): FoundPath<Operation> | undefined {
    const values: string[] = [];
    const branch = follow(this.#root, { segments: path.slice(1).split("/"), values });
    if (branch === undefined || branch.leaves.size === 0) return undefined;
    const { leaves } = branch;
    return {
      get methods() {
        return [...leaves.keys()];
      },
      of(method) {
        const leaf = leaves.get(method);
        if (leaf === undefined) return;
        const params: Record<string, string> = {};
        for (const [index, value] of values.entries()) params[leaf.names[index] ?? ""] = value;
        return { operation: leaf.operation, params };
      },
    };
  }

  #plant(operation: Operation): void {
    const names: string[] = [];
    let branch = this.#root;
    for (const segment of operation.path.slice(1).split("/")) {
      if (segment.startsWith("{")) {
        names.push(segment.slice(1, -1));
        branch.variable ??= newBranch();
        branch = branch.variable;
      } else {
        const next = branch.fixed.get(segment) ?? newBranch<Operation>();
        branch.fixed.set(segment, next);
        branch = next;
      }
    }
    branch.leaves.set(operation.method, { operation, names });
  }
}

function newBranch<Operation>(): Branch<Operation> {
  return { fixed: new Map(), leaves: new Map() };
}

interface Walk {
  readonly segments: readonly string[];
  /** Of the parameters on the way; those of a dead end are cut off where it is left. */
  readonly values: string[];
}

/** A fixed segment wins over a parameter; a dead end tries the other. */
function follow<Operation>(
  branch: Branch<Operation>,
  walk: Walk,
  index = 0,
): Branch<Operation> | undefined {
  const segment = walk.segments[index];
  if (segment === undefined) return branch;
  const known = walk.values.length;
  const fixed = branch.fixed.get(segment);
  const found = fixed && follow(fixed, walk, index + 1);
  if (found !== undefined && found.leaves.size > 0) return found;
  walk.values.length = known;
  const value = decodeSegment(segment);
  if (branch.variable === undefined || value === undefined) return undefined;
  walk.values.push(value);
  return follow(branch.variable, walk, index + 1);
}

/** Undefined for an empty segment and for one whose percent-encoding is broken. */
function decodeSegment(segment: string): string | undefined {
  if (!segment.includes("%")) return segment || undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
