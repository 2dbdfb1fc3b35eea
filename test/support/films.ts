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
  /** @default 1 */
  readonly framesPerSecond?: number;
}

export const mp4 = (film: Film): Promise<Blob> => write(new Mp4OutputFormat(), film);
export const webm = (film: Film): Promise<Blob> => write(new WebMOutputFormat(), film);

async function write(
  format: OutputFormat,
  { width, height, seconds, framesPerSecond = 1 }: Film,
): Promise<Blob> {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new EncodedVideoPacketSource("vp9");
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = { codec: "vp09.00.10.08", codedWidth: width, codedHeight: height };
  const duration = 1 / framesPerSecond;
  for (let index = 0; index < seconds * framesPerSecond; index += 1) {
    const frame = new EncodedPacket(new Uint8Array(16), "key", index * duration, duration);
    await source.add(frame, { decoderConfig });
  }
  await output.finalize();
  return new Blob([target.buffer ?? ""]);
}
