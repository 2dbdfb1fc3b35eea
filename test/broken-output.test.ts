/** What the program does when what it writes can go nowhere: a full disk, or a reader who has left. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { root, runProgram } from "./support/run-program.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const TIMEOUT_MS = 60_000;
/** Takes nothing, as a disk without room; only Linux has it. */
const FULL = "/dev/full";
const PROGRAM = "packages/mock-server/src/main.ts";

/** Runs the program in a shell: `… > FILE`, `… | head`. */
const inShell = (line: string) =>
  runProgram(["bash", "-c", `set -o pipefail; ${line}`], {
    POSTERN: `${process.execPath} ${PROGRAM}`,
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

type Output = "pipe" | number;

/** A server whose banner nobody need be able to read. */
async function serve([stdout, stderr]: readonly [Output, Output], ...args: string[]) {
  const port = await freePort();
  const command = [PROGRAM, "--database", "memory", "--port", String(port), ...args];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", stdout, stderr] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const statusOf = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => undefined,
    );
  await expect.poll(() => statusOf("/health/ready"), { timeout: 20_000 }).toBe(200);
  return { child, statusOf };
}

const full = () => openSync(FULL, "w");

async function stop(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  return (await ended)[0];
}

describe("a command whose output can go nowhere", { timeout: TIMEOUT_MS }, () => {
  it.skipIf(!existsSync(FULL))("says so in one line, and ends with 1", async () => {
    const { exitCode, output } = await inShell(`$POSTERN --help > ${FULL}`);
    expect(output).toMatch(/^Cannot write to standard output: ENOSPC.*\n$/u);
    expect(exitCode).toBe(1);
  });

  it.skipIf(!existsSync(FULL))("says that nobody has seen the key that it made", async () => {
    const database = `sqlite:${join(temporaryFolder(), "state.sqlite")}`;
    const company = "--company Globex --plan bloom --owner-email ada@globex.test";
    const { exitCode, output } = await inShell(
      `$POSTERN init ${company} --database ${database} > ${FULL}`,
    );
    expect(output).toMatch(/^Cannot write .* nobody has seen its key: .*\n$/u);
    expect(exitCode).toBe(1);
  });

  it("is silent where its reader has all that it wants, as `head` does", async () => {
    expect(await inShell("$POSTERN --help | true")).toEqual({ exitCode: 0, output: "" });
  });
});

describe("a server whose output can go nowhere", { timeout: TIMEOUT_MS }, () => {
  it.skipIf(!existsSync(FULL))("serves on, its log included", async () => {
    const { child, statusOf } = await serve([full(), full()], "--log-level", "info");
    expect(await statusOf("/api/v1/health")).toBe(200);
    expect(await statusOf("/api/v1/me")).toBe(401);
    expect(await statusOf("/api/v1/health")).toBe(200);
    expect(await stop(child)).toBe(0);
  });

  it("drains as it was told to, although its readers have gone", async () => {
    const args = ["--log-level", "info", "--drain-delay", "2"];
    const { child, statusOf } = await serve(["pipe", "pipe"], ...args);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await statusOf("/api/v1/me")).toBe(401);
    const stopped = stop(child);
    await expect.poll(() => statusOf("/health/ready")).toBe(503);
    expect(await statusOf("/api/v1/health")).toBe(200);
    expect(await stopped).toBe(0);
  });
});
