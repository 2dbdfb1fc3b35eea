/** Everything that the core needs from outside, as the web platform gives it: in a page, or wherever Node is not. */
import type { ClockSetting } from "../domain/time/clock-setting.ts";
import type { MovableClock } from "../ports/clock.ts";
import type { Ports } from "../ports/ports.ts";
import type { KeptCounts } from "../ports/rate-limiter.ts";
import type { Log } from "../ports/telling.ts";
import type { TextGenerator } from "../ports/text-generator.ts";
import { createWriteTexts } from "./ai/write-texts.ts";
import { startClock } from "./clock/start-clock.ts";
import { parseFeed } from "./feeds/parse-feed.ts";
import { createInspectMedia } from "./media/inspect-media.ts";
import { MemoryRateLimiter } from "./memory/memory-rate-limiter.ts";
import { MemoryStore } from "./memory/memory-store.ts";
import type { EncryptionKey } from "./secrets/encryption-key.ts";
import { webAddressMatcher } from "./web/web-address-matcher.ts";
import { WebCipher } from "./web/web-cipher.ts";
import { webHash } from "./web/web-hash.ts";
import { createWebOutbound } from "./web/web-outbound.ts";
import { webPassword } from "./web/web-password.ts";
import { webRandom } from "./web/web-random.ts";
import { webVideo } from "./web/web-video.ts";
import { readYaml } from "./yaml/read-yaml.ts";

export interface WebPorts extends Ports {
  readonly clock: MovableClock;
  readonly encryptionKey: EncryptionKey;
  readonly keptCounts: KeptCounts;
}

export interface WebPortsOptions {
  readonly clock: ClockSetting;
  readonly isPrivateUrlAllowed: boolean;
  /** Absent: one in this page. */
  readonly textGenerator?: TextGenerator | undefined;
  readonly log: Log;
}

const ENCRYPTION_KEY_BYTES = 32;

/** All that they keep is gone with the page. */
export async function openWebPorts(options: WebPortsOptions): Promise<WebPorts> {
  const rateLimiter = new MemoryRateLimiter();
  const bytes = webRandom.bytes(ENCRYPTION_KEY_BYTES);
  return {
    store: new MemoryStore(),
    rateLimiter,
    keptCounts: rateLimiter,
    encryptionKey: { bytes, discard: () => undefined },
    cipher: new WebCipher(bytes),
    clock: startClock(options.clock),
    random: webRandom,
    hash: webHash,
    passwordHash: webPassword,
    addresses: webAddressMatcher,
    outbound: createWebOutbound(options.isPrivateUrlAllowed),
    inspectMedia: createInspectMedia(webVideo),
    parseFeed,
    readYaml,
    writeTexts: createWriteTexts(options.textGenerator),
    log: options.log,
  };
}
