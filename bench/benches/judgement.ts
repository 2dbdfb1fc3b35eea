/** Measures the judgement of one request: parse, hash, look up, all checks, both windows. */
import { startChild } from "../support/child.ts";

export const title =
  "judgements of one request on one core, in-process, against bare SHA-256 hashes of the token";

const KEYS = [1, 1_000, 1_000_000];

interface Rates {
  readonly hash: number;
  readonly "hash, look-up": number;
  readonly judgement: number;
  readonly megabytes: number;
}

/** Each number of keys has a process of its own, so that none pays for another's memory. */
export async function run() {
  const rows: Record<string, number>[] = [];
  for (const keys of KEYS) {
    const child = await startChild<Rates>("judge-keys.ts", [String(keys)]);
    const { hash, judgement, megabytes, ...rates } = child.ready;
    await child.stop();
    rows.push({
      keys,
      "judgements/s": Math.round(judgement),
      "bare hashes/s": Math.round(hash),
      "hashes and look-ups/s": Math.round(rates["hash, look-up"]),
      "hashes to a judgement": Number((hash / judgement).toFixed(1)),
      "MB in all": megabytes,
    });
  }
  return rows;
}
