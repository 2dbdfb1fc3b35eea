/** Passwords kept as scrypt hashes that carry their own parameters. */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { PasswordHash } from "../../ports/cryptography.ts";

/** Names as in RFC 7914: memory is 128 · blockSize · 2^logCost bytes. */
export interface ScryptCost {
  readonly logCost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

/** One of OWASP's settings: 32 MiB, and a tenth of a second or two. */
const DEFAULT_COST: ScryptCost = { logCost: 15, blockSize: 8, parallelization: 3 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const MOST_MEMORY_BYTES = 2 ** 30;
/** The PHC string format. */
const FORMAT = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,3}),p=(\d{1,3})\$([\w+/]{22,86})\$([\w+/]{22,86})$/;

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

export class ScryptPassword implements PasswordHash {
  readonly #cost: ScryptCost;

  /** @param cost Of new hashes; a test takes a low one. @default 2^15 · 8 · 3 */
  constructor(cost: ScryptCost = DEFAULT_COST) {
    this.#cost = cost;
  }

  async hash(password: string): Promise<string> {
    const { logCost, blockSize, parallelization } = this.#cost;
    const salt = randomBytes(SALT_BYTES);
    const key = await derive(password.normalize("NFKC"), salt, HASH_BYTES, optionsOf(this.#cost));
    const parameters = `ln=${logCost},r=${blockSize},p=${parallelization}`;
    return `$scrypt$${parameters}$${encode(salt)}$${encode(key)}`;
  }

  /** @returns false also for a text that is no hash, or that would take more than a server can spend. */
  async verify(password: string, hash: string): Promise<boolean> {
    const [, logCost, blockSize, parallelization, salt = "", key = ""] = FORMAT.exec(hash) ?? [];
    if (logCost === undefined) return false;
    const cost = {
      logCost: Number(logCost),
      blockSize: Number(blockSize),
      parallelization: Number(parallelization),
    };
    if (!isAffordable(cost)) return false;
    const expected = Buffer.from(key, "base64");
    const salted = Buffer.from(salt, "base64");
    const given = password.normalize("NFKC");
    return timingSafeEqual(await derive(given, salted, expected.length, optionsOf(cost)), expected);
  }
}

/** Within what RFC 7914 allows, and what one log-in may take. */
function isAffordable({ logCost, blockSize, parallelization }: ScryptCost): boolean {
  if (logCost < 1 || blockSize < 1 || parallelization < 1) return false;
  const isWithinRules = logCost < 16 * blockSize && blockSize * parallelization < 2 ** 30;
  return isWithinRules && 128 * blockSize * 2 ** logCost <= MOST_MEMORY_BYTES;
}

function optionsOf({ logCost, blockSize, parallelization }: ScryptCost): ScryptOptions {
  const N = 2 ** logCost;
  // Node's own bound of 32 MiB leaves no room for the buffers beside the memory itself.
  const maxmem = 128 * blockSize * (N + parallelization + 2);
  return { N, r: blockSize, p: parallelization, maxmem };
}

const encode = (bytes: Buffer): string => bytes.toString("base64").replaceAll("=", "");
