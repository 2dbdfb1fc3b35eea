/** How large the picture of a video is, and how long and fast it runs, where there is no thread to read its container on. */
import type { Measure } from "../media/inspect-media.ts";

/** Loaded only where there is a video. */
export const webVideo: Measure = async (bytes) => {
  const { ALL_FORMATS, BufferSource, Input } = await import("mediabunny");
  try {
    const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
    const track = await input.getPrimaryVideoTrack();
    if (track === null) return;
    const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
    const frames = await track.computeFrameRateMetrics().catch(() => undefined);
    return {
      width: await track.getDisplayWidth(),
      height: await track.getDisplayHeight(),
      duration: toThousandths(seconds),
      frameRate:
        frames && frames.probedPacketCount > 1 ? toThousandths(frames.bestGuessFrameRate) : null,
    };
  } catch {
    return;
  }
};

const toThousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
