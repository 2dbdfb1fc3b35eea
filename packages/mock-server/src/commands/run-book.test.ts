/** What the run book and its files tell an operator to write is what the program takes. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { PrometheusMeter } from "../adapters/metrics/prometheus-meter.ts";
import { createMockServer } from "../mock-server.ts";
import { EXIT } from "./command.ts";
import { parseCommandLine } from "./command-line.ts";
import { runCommand } from "./run-command.ts";
import type { Terminal } from "./terminal.ts";

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), "utf8");

const runBook = read("docs/run-book.md");

/** What a command prints when it is asked for help. */
async function helpOf(command: string): Promise<string> {
  let printed = "";
  const terminal: Terminal = {
    environment: {},
    input: (async function* () {})(),
    write: async (text) => {
      printed += text;
    },
    tell: () => undefined,
    isWatched: false,
    stopped: () => Promise.reject(new Error("not asked for")),
  };
  await runCommand([command, "--help"], terminal);
  return printed;
}

describe("the unit of systemd", () => {
  const unit = read("deploy/postern.service");
  const setting = (name: string) => new RegExp(`^${name}=(.*)$`, "mu").exec(unit)?.[1] ?? "";
  const [program, command, ...args] = setting("ExecStart").split(" ");

  it("starts the program with a command line that it takes", () => {
    expect([program, command]).toEqual(["/usr/local/bin/postern-mock", "serve"]);
    expect(parseCommandLine(args)).toMatchObject({
      host: "127.0.0.1",
      port: 4010,
      publicUrl: "https://api.example.org",
      trustedProxies: ["127.0.0.1"],
      metrics: { host: "127.0.0.1", port: 9464 },
      logLevel: "info",
      logFormat: "json",
      demo: false,
    });
  });

  it("waits for longer than the server takes to end", () => {
    const { drainDelayMs, limits } = parseCommandLine(args);
    const patienceMs = Number(setting("TimeoutStopSec")) * 1_000;
    expect(patienceMs).toBeGreaterThan(drainDelayMs + limits.closeTimeoutMs);
  });

  it("shows no secret to whoever lists processes", () => {
    const secrets = read("deploy/environment.example").match(/^[A-Z_]+(?==$)/gmu);
    expect(secrets).toEqual(["POSTERN_ENCRYPTION_KEY", "PGPASSWORD"]);
    expect(setting("ExecStart")).not.toMatch(/PASSWORD|KEY|:[^@/]*@/u);
  });
});

describe("the container", () => {
  const containerfile = read("Containerfile");
  const list = (name: string) =>
    JSON.parse(new RegExp(`^${name} (\\[.*\\])$`, "mu").exec(containerfile)?.[1] ?? "") as string[];

  it("starts the program of the package with a command line that it takes", () => {
    const { bin } = JSON.parse(read("packages/mock-server/package.json")) as { bin: object };
    expect(Object.keys(bin)).toEqual(list("ENTRYPOINT"));
    const [command, ...args] = list("CMD");
    expect(command).toBe("serve");
    const { host, port, metrics } = parseCommandLine(args);
    expect(host).toBe("0.0.0.0");
    expect(containerfile).toContain(`EXPOSE ${port} ${metrics?.port}\n`);
  });
});

describe("the proxies", () => {
  it.for(["deploy/nginx.conf", "deploy/Caddyfile"])(
    "reach the server where the unit starts it, and nobody the control surface: %s",
    (file) => {
      const text = read(file);
      expect(text).toContain("127.0.0.1:4010");
      expect(text).toMatch(/\/__postern\/\*? .*404/u);
    },
  );
});

describe("the run book", () => {
  const lines = [...runBook.matchAll(/^ *postern-mock (\w+)(.*)$/gmu)].map(
    ([line, command = "", rest = ""]) => ({
      line: line.trim(),
      command,
      options: rest.match(/--[a-z-]+/gu) ?? [],
    }),
  );

  it.for(lines)("names options that there are: $line", async ({ command, options }) => {
    const help = await helpOf(command);
    expect(options.filter((option) => !help.includes(option))).toEqual([]);
  });

  it("names every option of the set-up that it speaks of", async () => {
    const help = await helpOf("serve");
    const named = new Set(runBook.match(/(?<=`)--[a-z-]+/gu));
    expect([...named].filter((option) => !help.includes(option))).toEqual([]);
  });

  it("tells every exit code", () => {
    const told = [...runBook.matchAll(/^\| (\d) \| /gmu)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(EXIT));
  });

  it("explains every figure that is served, and none that is not", async () => {
    const text = await new PrometheusMeter("").text(async () => ({ jobs: 0, dueLagSeconds: 0 }));
    const served = [...text.matchAll(/^# TYPE (postern_\w+) /gmu)].map(([, name]) => name);
    const explained = [...runBook.matchAll(/^\| `(postern_\w+)` \|/gmu)].map(([, name]) => name);
    expect(explained.sort()).toEqual(served.sort());
  });
});

describe("a public URL", () => {
  it("is where the links of the server begin, wherever it listens", async () => {
    const server = await createMockServer({ publicUrl: "https://api.example.org" });
    onTestFinished(() => server.close());
    const { url } = await server.listen();
    const refused = await fetch(`${url}/api/v1/me`);
    expect(await refused.json()).toMatchObject({
      error: { doc_url: "https://api.example.org/docs/errors/UNAUTHORIZED" },
    });
    expect(await (await fetch(`${url}/openapi.json`)).json()).toMatchObject({
      servers: [{ url: "https://api.example.org/api/v1" }],
    });
  });

  it.for([
    "api.example.org",
    "ftp://api.example.org",
    "https://api.example.org/base",
    "https://a:b@c.org",
  ])("is an origin, which %s is not", async (publicUrl) => {
    await expect(createMockServer({ publicUrl })).rejects.toThrow(
      "The public URL must be one such as",
    );
  });
});
