/** The encryption key of the command: from the environment, or made beside the database. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runServer, startServerProcess } from "./support/server-process.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

/** A process of the server gets the environment of the test. */
const giveKey = (key: string) => vi.stubEnv("POSTERN_ENCRYPTION_KEY", key);

afterEach(() => {
  vi.unstubAllEnvs();
});

function databaseIn(folder: string) {
  const file = join(folder, "postern.sqlite");
  return { keyFile: `${file}.key`, args: ["--database", `sqlite:${file}`] };
}

describe("the first start", () => {
  it("makes a key beside the database, says so in one line, and finds it again", async () => {
    giveKey("");
    const { keyFile, args } = databaseIn(temporaryFolder());
    const first = await startServerProcess(args);
    await first.stop();
    const key = readFileSync(keyFile, "utf8");
    const second = await startServerProcess(args);
    await second.stop();

    expect(first.output()).toMatch(new RegExp(`^ *Encryption key .*${keyFile}$`, "m"));
    expect(first.output()).not.toContain(key.trim());
    expect(readFileSync(keyFile, "utf8")).toBe(key);
  });

  it("keeps no key where one is given, nor where nothing outlives the process", async () => {
    giveKey("ab".repeat(32));
    const { keyFile, args } = databaseIn(temporaryFolder());
    const given = await startServerProcess(args);
    await given.stop();
    giveKey("");
    const inMemory = await startServerProcess();
    await inMemory.stop();

    expect(existsSync(keyFile)).toBe(false);
    expect(given.output()).not.toContain("Encryption key");
    expect(inMemory.output()).not.toContain("Encryption key");
  });
});

describe("a wrong key", () => {
  it("ends the start with one line that says what to do, and never shows a key", async () => {
    const { args } = databaseIn(temporaryFolder());
    giveKey("ab".repeat(32));
    await (await startServerProcess(args)).stop();
    giveKey("cd".repeat(32));
    const { exitCode, errors } = await runServer(args);

    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^Cannot use the database .*another key.*POSTERN_ENCRYPTION_KEY.*\n$/);
    expect(errors).not.toContain("cd".repeat(32));
  });

  it("that is none at all is refused in one line, and not repeated", async () => {
    giveKey("hunter2");
    const { exitCode, errors } = await runServer(["--database", "memory"]);

    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^The encryption key \(POSTERN_ENCRYPTION_KEY\) is 32 bytes.*\n$/);
    expect(errors).not.toContain("hunter2");
  });
});
