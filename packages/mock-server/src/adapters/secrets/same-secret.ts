/** Compares two secrets in constant time, whatever their lengths. */
import { hash, timingSafeEqual } from "node:crypto";

export function isSameSecret(presented: string, expected: string): boolean {
  return timingSafeEqual(hash("sha256", presented, "buffer"), hash("sha256", expected, "buffer"));
}
