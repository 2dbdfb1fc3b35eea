/** `postern-mock verify`, as a script runs it against a deployment on a port. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { DEMO_TOKEN } from "@postern/mock-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { type PosternEnd, runPostern } from "./support/run-postern.ts";
import { startServerProcess } from "./support/server-process.ts";

const TIMEOUT_MS = 60_000;

async function ownDeployment(): Promise<string> {
  const server = await startServerProcess();
  onTestFinished(async () => {
    await server.stop("SIGKILL");
  });
  return server.origin;
}

/** Something that is no Postern. */
async function listenWith(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const verifying = (url: string, ...args: string[]): Promise<PosternEnd> =>
  runPostern(["verify", "--against", url, ...args], {
    environment: { POSTERN_API_KEY: DEMO_TOKEN },
  });

describe("verify", { timeout: TIMEOUT_MS }, () => {
  it("ends with 0 where nothing departs, and tells each operation in a line", async () => {
    const only = ["--only", "getHealth,listPosts,getConnection,createPost"];
    const { exitCode, output, errors } = await verifying(await ownDeployment(), ...only);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toMatch(/^holds +listPosts$/mu);
    expect(output).toMatch(/^untested +createPost +it writes: see --write$/mu);
    expect(output).toMatch(
      /3 holds, 0 departs, 0 refused, 1 untested; 0 differences in \d+ calls/u,
    );
  });

  it("ends with 3 where something departs, and says what, for people and for programs", async () => {
    const url = await listenWith((_request, response) => response.end("It works!"));
    const told = await verifying(url, "--only", "getHealth");
    expect(told.exitCode).toBe(3);
    expect(told.output).toMatch(/^departs +getHealth$/mu);
    expect(told.output).toContain("NOT_JSON: GET /health (200)");
    const asJson = await verifying(url, "--only", "getHealth", "--json");
    expect(asJson.exitCode).toBe(3);
    const { results, departures } = JSON.parse(asJson.output) as {
      results: { operation: string; departures: { code: string; request: string }[] }[];
      departures: number;
    };
    expect(results).toMatchObject([{ operation: "getHealth", outcome: "departs" }]);
    expect(results[0]?.departures).toHaveLength(departures);
  });

  it("ends with 1 where it could not examine everything, and says why beside its report", async () => {
    const url = await listenWith((_request, response) => {
      response.writeHead(429, { "retry-after": "86400" }).end();
    });
    const { exitCode, output, errors } = await verifying(url);
    expect(errors).toBe("Not verified: the server asks to wait for 86400 seconds.\n");
    expect(output).toContain("Not everything was checked: the server asks to wait");
    expect(exitCode).toBe(1);
  });

  it("never shows the key, not even where the deployment repeats it", async () => {
    const url = await listenWith(({ headers }, response) => {
      const code = headers.authorization ?? "nobody";
      response.writeHead(418, { "content-type": "application/json", "x-request-id": code });
      response.end(JSON.stringify({ error: { code, message: code } }));
    });
    for (const args of [[], ["--json"], ["--key", DEMO_TOKEN]]) {
      const { output, errors } = await verifying(url, "--only", "getMe,listPosts", ...args);
      expect(output).toContain("UNDOCUMENTED_STATUS");
      expect(output + errors).not.toContain(DEMO_TOKEN);
    }
  });

  it("does not follow a redirect with the key", async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await listenWith(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end("{}");
    });
    const url = await listenWith((_request, response) => {
      response.writeHead(302, { location: elsewhere }).end();
    });
    expect((await verifying(url, "--only", "getMe")).exitCode).toBe(3);
    expect(seen).toEqual([]);
  });

  it.for<[string, string[], number, RegExp]>([
    ["no address", ["verify"], 2, /--against is required/u],
    ["an address of nothing", ["verify", "--against", "ftp://x"], 1, /--against must be/u],
    [
      "an operation that there is not",
      ["verify", "--against", "http://127.0.0.1:9", "--only", "getMoon"],
      1,
      /"getMoon"/u,
    ],
    [
      "an address where nobody answers",
      ["verify", "--against", "http://127.0.0.1:9"],
      1,
      /Cannot reach http:\/\/127\.0\.0\.1:9\/api\/v1: /u,
    ],
  ])("tells %s in one line", async ([, args, code, words]) => {
    const { exitCode, output, errors } = await runPostern(args);
    expect(errors).toMatch(words);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
    expect({ exitCode, output }).toEqual({ exitCode: code, output: "" });
  });
});
