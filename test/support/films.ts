/** Films of any length, with frames that show nothing: enough to tell their type, size and duration. */
import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  WebMOutputFormat,
} from "mediabunny";

interface Film {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
}

export const mp4 = (film: Film): Promise<Blob> => write(new Mp4OutputFormat(), film);
export const webm = (film: Film): Promise<Blob> => write(new WebMOutputFormat(), film);

/** One frame a second. */
async function write(format: OutputFormat, { width, height, seconds }: Film): Promise<Blob> {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new EncodedVideoPacketSource("vp9");
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = { codec: "vp09.00.10.08", codedWidth: width, codedHeight: height };
  for (let second = 0; second < seconds; second += 1) {
    const frame = new EncodedPacket(new Uint8Array(16), "key", second, 1);
    await source.add(frame, { decoderConfig });
  }
  await output.finalize();
  return new Blob([target.buffer ?? ""]);
}
