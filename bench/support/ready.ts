/** How a server that is measured says where it is. */
import process from "node:process";

export interface Place {
  /** What the paths of the spec are appended to. */
  readonly origin: string;
  /** Of one thing, where only that is served. */
  readonly url?: string;
  /** Of a key with every scope and no limits, where keys are looked at. */
  readonly secret?: string;
  /** The process whose memory is the server's. */
  readonly pid: number;
}

export function ready({
  pid = process.pid,
  ...place
}: Omit<Place, "pid"> & { pid?: number }): void {
  console.log(JSON.stringify({ ...place, pid }));
}
