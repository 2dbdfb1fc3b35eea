import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
} from "mediabunny";
import { describe, expect, it } from "vitest";
import { inspectVideo } from "./inspect-media-video.ts";

/** Seven seconds of frames that show nothing. */
async function film(framesPerSecond = 1): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(), target });
  const source = new EncodedVideoPacketSource("vp9");
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = { codec: "vp09.00.10.08", codedWidth: 640, codedHeight: 360 };
  const seconds = 1 / framesPerSecond;
  for (let frame = 0; frame < 7 * framesPerSecond; frame += 1) {
    const packet = new EncodedPacket(new Uint8Array(16), "key", frame * seconds, seconds);
    await source.add(packet, { decoderConfig });
  }
  await output.finalize();
  return new Uint8Array(target.buffer ?? []);
}

describe("a video", () => {
  it.for([1, 25, 60])(
    "tells its size, its duration and its %i frames a second",
    async (frameRate) => {
      const extent = { width: 640, height: 360, duration: 7, frameRate };
      expect(await inspectVideo(await film(frameRate))).toEqual(extent);
    },
  );

  it("tells nothing where it is cut off", async () => {
    const bytes = await film();
    expect(await inspectVideo(bytes.slice(0, bytes.length / 2))).toBeUndefined();
  });

  it("that is written so that it never ends being read holds nobody up", async () => {
    const bytes = await film();
    // The one chunk claims to hold four thousand million samples (ISO/IEC 14496-12, 8.7.4).
    bytes[Buffer.from(bytes).indexOf("stsc", 0, "latin1") + 16] = 0xff;
    let ticks = 0;
    const ticker = setInterval(() => {
      ticks += 1;
    }, 20);
    expect(await inspectVideo(bytes, 400)).toBeUndefined();
    clearInterval(ticker);
    expect(ticks).toBeGreaterThan(2);
  });
});
