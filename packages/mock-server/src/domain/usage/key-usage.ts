/** What a key did on one day, counted: by operation, address, origin, client and code of failure. */

import { redactText } from "../wire/redact.ts";
import { clientOf } from "./client-name.ts";
import { Tally, type TallyRow } from "./tally.ts";

/** What a request is counted by. */
export interface CountedRequest {
  readonly operation: string;
  /** Undefined where the carrier has none. */
  readonly address: string | undefined;
  /** The `Origin` header. */
  readonly origin: string | undefined;
  /** The `User-Agent` header. */
  readonly userAgent: string | undefined;
  /** Why it failed; undefined: it did not. */
  readonly code: string | undefined;
}

/** Plain data, as a store keeps it. */
export interface KeyUsage extends Readonly<Record<Dimension, readonly TallyRow[]>> {
  readonly requests: number;
  readonly errors: number;
}

export type Dimension = "operations" | "addresses" | "origins" | "clients" | "codes";

/** Values that one day of one key tells apart in each dimension: whoever holds a key chooses them. */
const MAXIMUM_VALUES = 99;
/** No honest origin is longer. */
const MAXIMUM_ORIGIN_LENGTH = 255;

export class UsageCount {
  #requests = 0;
  #errors = 0;
  readonly #tallies: Readonly<Record<Dimension, Tally>>;

  /** @param maximum Values that each dimension tells apart. */
  constructor(maximum: number = MAXIMUM_VALUES) {
    this.#tallies = {
      operations: new Tally(maximum),
      addresses: new Tally(maximum),
      origins: new Tally(maximum),
      clients: new Tally(maximum),
      codes: new Tally(maximum),
    };
  }

  add({ operation, address = "", origin, userAgent, code }: CountedRequest): void {
    const isError = code !== undefined;
    const { operations, addresses, origins, clients, codes } = this.#tallies;
    this.#requests += 1;
    if (isError) this.#errors += 1;
    operations.add(operation, isError);
    addresses.add(address, isError);
    clients.add(clientOf(userAgent), isError);
    if (origin !== undefined) origins.add(origin.slice(0, MAXIMUM_ORIGIN_LENGTH), isError);
    if (isError) codes.add(code, isError);
  }

  merge({ requests, errors, ...tallies }: KeyUsage): void {
    this.#requests += requests;
    this.#errors += errors;
    for (const [dimension, tally] of this.#dimensions()) tally.merge(tallies[dimension]);
  }

  save(): KeyUsage {
    const { operations, addresses, origins, clients, codes } = this.#tallies;
    return {
      requests: this.#requests,
      errors: this.#errors,
      operations: operations.rows(),
      addresses: addresses.rows(),
      origins: withoutSecrets(origins),
      clients: withoutSecrets(clients),
      codes: codes.rows(),
    };
  }

  #dimensions(): [Dimension, Tally][] {
    return Object.entries(this.#tallies) as [Dimension, Tally][];
  }
}

/** Callers write these texts, and some put a key where it does not belong. */
function withoutSecrets(tally: Tally): TallyRow[] {
  return tally.rows().map(([value, ...counts]) => [redactText(value), ...counts]);
}
