/** How large the picture of a video is, and how long and fast it runs: from its container, without decoding it. */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

export interface VideoExtent {
  /** In pixels, as it is shown: turned, and with its pixels made square. */
  readonly width: number | null;
  readonly height: number | null;
  /** In seconds, to the millisecond. */
  readonly duration: number | null;
  /** Frames per second, to the thousandth; it is told by the first 256 frames. */
  readonly frameRate: number | null;
}

/** Beyond it a container tells nonsense. */
const MAX_SECONDS = 86_400;
const MAX_PIXELS = 100_000;
const MAX_FRAME_RATE = 1_000;
const TIMEOUT_MS = 10_000;
const MEMORY_MB = 256;

/** What the thread runs: text, so that there is no file to be found when this one is bundled. */
const READ = `
const { parentPort, workerData } = require("node:worker_threads");
const { BufferSource, Input, Logging, LogLevel, ...formats } = require(workerData.library);
Logging.level = LogLevel.Silent;
async function read() {
  const { MATROSKA, MP4, MPEG_TS, QTFF, WEBM } = formats;
  const source = new BufferSource(workerData.bytes);
  const input = new Input({ formats: [MP4, QTFF, WEBM, MATROSKA, MPEG_TS], source });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) return undefined;
  const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
  const frames = await track.computeFrameRateMetrics().catch(() => undefined);
  return {
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    seconds,
    frameRate: frames?.probedPacketCount > 1 ? frames.bestGuessFrameRate : 0,
  };
}
read().catch(() => undefined).then((found) => parentPort.postMessage(found));
`;

interface Found {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly frameRate: number;
}

/**
 * A container can be written so that whoever reads it runs on and on: it is read on a thread of its own, which is
 * stopped then.
 * @returns undefined for a container that cannot be read in time, or is cut off.
 */
export async function inspectVideo(
  bytes: Uint8Array,
  timeoutMs = TIMEOUT_MS,
): Promise<VideoExtent | undefined> {
  const found = await read(bytes, timeoutMs);
  if (found === undefined) return undefined;
  return {
    width: within(found.width, MAX_PIXELS),
    height: within(found.height, MAX_PIXELS),
    duration: within(toThousandths(found.seconds), MAX_SECONDS),
    frameRate: within(toThousandths(found.frameRate), MAX_FRAME_RATE),
  };
}

async function read(bytes: Uint8Array, timeoutMs: number): Promise<Found | undefined> {
  const library = createRequire(import.meta.url).resolve("mediabunny");
  const { promise, resolve } = Promise.withResolvers<Found | undefined>();
  const worker = new Worker(READ, {
    eval: true,
    workerData: { library, bytes },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const giveUp = () => resolve(undefined);
  const timer = setTimeout(giveUp, timeoutMs);
  worker.once("message", resolve).once("error", giveUp).once("exit", giveUp);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const toThousandths = (value: number): number => Math.round(value * 1_000) / 1_000;

const within = (value: number, maximum: number): number | null =>
  value > 0 && value <= maximum ? value : null;
