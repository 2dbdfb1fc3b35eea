/** Chance from Web Cryptography. */
import type { Random } from "../../ports.ts";

export const webRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
