/** Pictures of any size, made byte by byte. */
import { crc32, deflateSync } from "node:zlib";

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A white picture as PNG (ISO/IEC 15948). */
export function png(width = 1080, height = 1080): Blob {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a sample, grey.
  header[8] = 8;
  const pixels = Buffer.alloc((width + 1) * height, 0xff);
  for (let row = 0; row < height; row++) pixels[row * (width + 1)] = 0;
  return new Blob([
    new Uint8Array(PNG_SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The frame header of a JPEG and nothing of the picture: enough to tell its type and size. */
export function jpeg(width = 1080, height = 1080): Blob {
  const start = [
    0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
  ];
  const frame = [
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    17,
    0,
  ];
  return new Blob([new Uint8Array([...start, ...frame, 0xff, 0xd9])]);
}

function chunk(type: string, data: Buffer): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return new Uint8Array(bytes);
}
