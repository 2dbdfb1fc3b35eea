/** How large the picture of a video is, and how long it runs: from its container, without decoding it. */

export interface VideoExtent {
  /** In pixels, as it is shown: turned, and with its pixels made square. */
  readonly width: number | null;
  readonly height: number | null;
  /** In seconds, to the millisecond. */
  readonly duration: number | null;
}

/** Beyond it a container tells nonsense. */
const MAX_SECONDS = 86_400;
const MAX_PIXELS = 100_000;

/** @returns undefined for a container that cannot be read, or is cut off. */
export async function inspectVideo(bytes: Uint8Array): Promise<VideoExtent | undefined> {
  // Loaded only where there is a video.
  const mediabunny = await import("mediabunny");
  const { BufferSource, Input, Logging, LogLevel, MATROSKA, MP4, MPEG_TS, QTFF, WEBM } = mediabunny;
  // What callers send is nothing to fill the console of the process with.
  Logging.level = LogLevel.Silent;
  const formats = [MP4, QTFF, WEBM, MATROSKA, MPEG_TS];
  const input = new Input({ formats, source: new BufferSource(bytes) });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (track === null) return undefined;
    const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
    return {
      width: within(await track.getDisplayWidth(), MAX_PIXELS),
      height: within(await track.getDisplayHeight(), MAX_PIXELS),
      duration: within(Math.round(seconds * 1000) / 1000, MAX_SECONDS),
    };
  } catch {
    return undefined;
  } finally {
    input.dispose();
  }
}

const within = (value: number, maximum: number): number | null =>
  value > 0 && value <= maximum ? value : null;
