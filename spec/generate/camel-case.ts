/** Turns names of the wire and of schemas into names of TypeScript. */

/** `post_id` → `postId`, `ApiKey` → `apiKey`. */
export function camelCase(name: string): string {
  const joined = name.replaceAll(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** `createPost` → `CreatePost`. */
export function pascalCase(name: string): string {
  const joined = camelCase(name);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
