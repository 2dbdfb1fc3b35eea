/** What a process has of the machine's memory, in megabytes. */
import { execFileSync } from "node:child_process";

export function residentMegabytes(pid: number): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Math.round(Number(kilobytes) / 1024);
}
