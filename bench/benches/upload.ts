/** Measures the memory that an upload takes, by the size of the file. */
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../support/child.ts";

export const title =
  "peak memory of a process that uploads one file over loopback to a store that hashes it and keeps nothing";

const MEBIBYTE = 1_048_576;
const CASES = [
  ["nothing", 0],
  ["client", 16],
  ["client", 256],
  ["client", 1_024],
  ["fetch", 16],
  ["fetch", 256],
  ["fetch", 1_024],
] as const;

const NAMES = {
  nothing: "no upload: Node with the client imported",
  client: "client.media.upload(path)",
  fetch: "raw fetch of a form, the file read first",
} as const;

interface Measured {
  readonly peakMegabytes: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** A file of so many bytes that takes no room on the disk. */
async function sparseFile(folder: string, mebibytes: number): Promise<string> {
  const path = join(folder, `${mebibytes}.mp4`);
  const file = await open(path, "w");
  await file.truncate(mebibytes * MEBIBYTE);
  await file.close();
  return path;
}

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), "postern-upload-"));
  const store = await startChild<{ readonly url: string }>("part-store.ts");
  try {
    const rows: Record<string, string | number>[] = [];
    for (const [way, mebibytes] of CASES) {
      const path = await sparseFile(folder, mebibytes);
      const { ready } = await startChild<Measured>("upload-file.ts", [way, store.ready.url, path]);
      const { peakMegabytes, seconds, cpuSeconds } = ready;
      rows.push({
        way: NAMES[way],
        "file, MiB": mebibytes,
        "peak, MB": peakMegabytes,
        seconds: Number(seconds.toFixed(1)),
        "processor, s": Number(cpuSeconds.toFixed(1)),
      });
    }
    return rows;
  } finally {
    await store.stop();
    await rm(folder, { recursive: true });
  }
}
