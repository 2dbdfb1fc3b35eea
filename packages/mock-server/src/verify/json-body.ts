/** A body of JSON, from whoever may have sent anything. */

/** @returns undefined for what is no object of JSON. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A member that is an object itself; an empty one where it is none. */
export function objectIn(
  value: Readonly<Record<string, unknown>> | undefined,
  member: string,
): Readonly<Record<string, unknown>> {
  const found = value?.[member];
  return typeof found === "object" && found !== null ? { ...found } : {};
}

/** The code of a failure, where the body is one. */
export function errorCodeIn(text: string): string | undefined {
  const { code } = objectIn(parseObject(text), "error");
  return typeof code === "string" ? code : undefined;
}
