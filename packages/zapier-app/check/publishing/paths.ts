/** The members of a value by their paths, `targets[]error`, those of nested values and of line items included. */

export function pathsOf(value: unknown, at = ""): string[] {
  return [...new Set(members(value, at).map(({ path }) => path))];
}

/** Where a real value has nothing, so that nobody can tell what would be below. */
export function emptyPathsOf(value: unknown, at = ""): string[] {
  return members(value, at)
    .filter(
      ({ inner }) =>
        inner === null || (Array.isArray(inner) && inner.length === 0) || isEmptyObject(inner),
    )
    .map(({ path }) => path);
}

export function isBelow(path: string, places: ReadonlySet<string>): boolean {
  return [...places].some((place) => path.startsWith(`${place}.`) || path.startsWith(`${place}[]`));
}

interface Member {
  readonly path: string;
  readonly inner: unknown;
}

function members(value: unknown, at: string): Member[] {
  if (Array.isArray(value)) return value.flatMap((item) => members(item, `${at}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = at === "" || at.endsWith("[]") ? `${at}${key}` : `${at}.${key}`;
    return [{ path, inner }, ...members(inner, path)];
  });
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;
