import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HttpResponse, http } from "msw";
import { expect, it, onTestFinished } from "vitest";
import { DEMO_TOKEN } from "../control/demo/demo-data.ts";
import { createMockServer } from "../mock-server.ts";
import { EXIT } from "./command.ts";
import { runCommand } from "./run-command.ts";
import { OutputError, type Terminal } from "./terminal.ts";

/** A terminal whose reader has gone, and what is told beside it. */
function unread() {
  const told: string[] = [];
  const terminal: Terminal = {
    environment: {},
    input: (async function* () {})(),
    write: () =>
      Promise.reject(new OutputError(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }))),
    tell: (text) => void told.push(text),
    isWatched: false,
    stopped: () => new Promise(() => undefined),
  };
  return { terminal, told };
}

async function startServer(database = "memory") {
  const server = await createMockServer({ database });
  onTestFinished(() => server.close());
  return server;
}

it("verify says by its exit code what it has found", async () => {
  const server = await startServer();
  const { url } = await server.listen();
  const verify = async () => {
    const { terminal, told } = unread();
    const args = ["verify", "--against", url, "--key", DEMO_TOKEN, "--only", "getHealth,getMe"];
    return { exitCode: await runCommand(args, terminal), told };
  };
  expect(await verify()).toEqual({ exitCode: EXIT.done, told: [] });
  server.use(http.get("*/api/v1/health", () => HttpResponse.json({ success: true })));
  expect(await verify()).toEqual({ exitCode: EXIT.departures, told: [] });
});

it("export says in one line that it is incomplete, and gives its database back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "postern-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = `sqlite:${join(folder, "state.sqlite")}`;
  await (await createMockServer({ database })).close();
  const { terminal, told } = unread();
  expect(await runCommand(["export", "--database", database], terminal)).toBe(EXIT.refused);
  expect(told).toEqual([
    "Cannot write to standard output: write EPIPE. The export is incomplete.\n",
  ]);
  const again = await startServer(database);
  expect(again.hasDemoData).toBe(true);
});
