/** Chance from Web Cryptography. */
import type { Random } from "../../ports/cryptography.ts";

export const webRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
