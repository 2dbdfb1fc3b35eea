/** Chance as a port: jitter and fresh idempotency keys. Tests bring their own. */

export interface Random {
  /** At least 0, below 1. */
  fraction(): number;
  /** A name that nobody else makes: 1 to 255 of `[A-Za-z0-9._-]`. */
  uniqueKey(): string;
}

/** The chance of the machine. `getRandomValues` works on plain http too, where browsers have no `randomUUID`. */
export const systemRandom: Random = {
  fraction: () => Math.random(),
  uniqueKey() {
    if (typeof crypto.randomUUID === "function") {
      return crypto.randomUUID();
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
