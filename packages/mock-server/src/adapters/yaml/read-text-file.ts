/** Reads a file of text. */
import { readFileSync } from "node:fs";

/** @returns undefined where there is no such file, or none that may be read. */
export function readTextFile(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
