/** All ports of the core in one object. */
import type { Clock } from "./clock.ts";
import type { Cipher, Hash, PasswordHash, Random } from "./cryptography.ts";
import type { AddressMatcher, Outbound } from "./outbound.ts";
import type { RateLimiter } from "./rate-limiter.ts";
import type { InspectMedia, ParseFeed, ReadYaml } from "./readers.ts";
import type { Store } from "./store.ts";
import type { Log, Meter, StartProgress } from "./telling.ts";
import type { WriteTexts } from "./text-generator.ts";

export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly hash: Hash;
  readonly passwordHash: PasswordHash;
  readonly cipher: Cipher;
  readonly addresses: AddressMatcher;
  readonly rateLimiter: RateLimiter;
  readonly outbound: Outbound;
  readonly inspectMedia: InspectMedia;
  readonly parseFeed: ParseFeed;
  readonly readYaml: ReadYaml;
  readonly writeTexts: WriteTexts;
  readonly log: Log;
  /** Absent: no metrics. */
  readonly meter?: Meter | undefined;
  /** Absent: no progress is reported. */
  readonly startProgress?: StartProgress | undefined;
}
