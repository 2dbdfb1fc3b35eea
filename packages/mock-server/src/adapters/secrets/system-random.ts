/** Chance from the operating system. */
import { randomFillSync } from "node:crypto";
import type { Random } from "../../ports/cryptography.ts";

/** One call of the system costs as much for this many bytes as for eight. */
const POOL_BYTES = 4096;

/** Draws from a pool that is filled in one call; each byte is handed out once, and then erased. */
export class SystemRandom implements Random {
  readonly #pool = new Uint8Array(POOL_BYTES);
  #used = POOL_BYTES;

  bytes(length: number): Uint8Array {
    if (length > POOL_BYTES) return randomFillSync(new Uint8Array(length));
    if (this.#used + length > POOL_BYTES) {
      randomFillSync(this.#pool);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += length;
    const bytes = this.#pool.slice(start, this.#used);
    this.#pool.fill(0, start, this.#used);
    return bytes;
  }
}
