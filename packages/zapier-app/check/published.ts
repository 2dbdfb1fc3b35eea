/** The keys that users' Zaps are made of, as they are written down beside the app. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicKeys } from "./publishing/facts.ts";

export const publishedFile = join(import.meta.dirname, "../public-keys.json");

export function published(): PublicKeys {
  return JSON.parse(readFileSync(publishedFile, "utf8"));
}
