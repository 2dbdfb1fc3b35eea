/** Starts the program as a user does, and takes the time until it answers. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

export interface Started {
  /** What it has come to, once it has been left alone for a while. */
  idleAfter(durationMs: number): Promise<StartFigures>;
  stop(): Promise<void>;
}

export interface StartFigures {
  /** From its start to the end of its first answer. */
  readonly answeredMs: number;
  /** That its process had used by then; NaN where the system does not tell. */
  readonly processorMs: number;
  /** Of its process, while idle; NaN where the system does not tell. */
  readonly residentBytes: number;
}

export async function startProgram(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<Started> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script, "--port", "0", "--database", "memory"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  let url: string | undefined;
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    url = /(http:[^\s"]+)\/api\/v1/u.exec(output)?.[1];
    if (url !== undefined) break;
  }
  const response = await fetch(`${url}/api/v1/health`);
  await response.text();
  const answeredMs = performance.now() - startedAt;
  const processorMs = processorMsOf(child.pid);
  return {
    async idleAfter(durationMs) {
      await wait(durationMs);
      return { answeredMs, processorMs, residentBytes: residentBytesOf(child.pid) };
    },
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Linux counts in hundredths of a second, whatever its kernel was built for: proc_pid_stat(5). */
function processorMsOf(pid: number | undefined): number {
  const fields = readProcess(pid, "stat")?.split(") ", 2)[1]?.split(" ");
  return (Number(fields?.[11]) + Number(fields?.[12])) * 10;
}

function residentBytesOf(pid: number | undefined): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readProcess(pid, "status") ?? "")?.[1];
  return Number(kilobytes) * 1_024;
}

function readProcess(pid: number | undefined, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}
