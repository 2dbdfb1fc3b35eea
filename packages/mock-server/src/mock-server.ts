/** Puts the reference server together on Node: adapters below, the core above, and the faces that its users hold. */
import type { HttpLimits } from "./adapters/http/http-limits.ts";
import { type Listener, listen } from "./adapters/http/node-http.ts";
import { type Watcher, watchRequests } from "./adapters/http/watch-requests.ts";
import { accessLog } from "./adapters/log/access-log.ts";
import type { PrometheusMeter } from "./adapters/metrics/prometheus-meter.ts";
import { openNodePorts } from "./adapters/node-ports.ts";
import { inProcess, onPort, requireControlToken } from "./composition/carriers.ts";
import { coreOptions, type WorldOptions, worldOptions } from "./composition/core-options.ts";
import { answerInWorlds, type Carrier } from "./composition/find-world.ts";
import { NamedWorlds } from "./composition/named-worlds.ts";
import { parseTrustedProxies, requireHttpLimits } from "./composition/node-options.ts";
import { type Core, openCore } from "./composition/open-core.ts";
import { asOptionError } from "./composition/open-scenario.ts";
import { createOperatorPort } from "./composition/operator-port.ts";
import { type MockServerOptions, parsePublicUrl } from "./composition/options.ts";
import { readScenarioFile } from "./composition/scenario-file.ts";
import { createWorld, type World } from "./composition/world.ts";
import { heedFaultHeader } from "./control/faults/fault-controls.ts";
import { splitWorldPath, worldPath } from "./control/worlds.ts";
import { callerAddress } from "./domain/access/forwarded-address.ts";
import type { Problem } from "./domain/wire/problem.ts";
import { refuse } from "./http/serve.ts";

/** A running reference server: a world of its own, and as many beside it as a test asks for. */
export interface MockServer extends World {
  /** Whether the store holds the demo company. */
  readonly hasDemoData: boolean;
  /** The file that the encryption key is kept in; undefined where it was given, or lives in memory alone. */
  readonly encryptionKeyFile: string | undefined;
  /** Serves on a real port. @throws ListenError when the port cannot be had, OptionError for a limit that cannot be. */
  listen(options?: PortOptions): Promise<PortListener>;
  /**
   * The world of a name, made in memory where there is none yet: with demo data, under the server's policy. Requests
   * that name it in `X-Postern-World`, or go to its `baseUrl`, are answered in it.
   * @param name 1 to 64 letters, digits, dots, hyphens and underscores
   * @param options What is otherwise than in the server's own; for a world that is made alone.
   * @throws Problem `INVALID_PARAMETER` for another name, for more than 100 worlds, and for options of a world that there
   * is already; OptionError for an option that cannot be.
   */
  world(name: string, options?: WorldOptions): Promise<World>;
  /** Names of the worlds beside the server's own, in the order in which they came to be. */
  worlds(): string[];
  /** From now on `/health/ready` answers 503, so that nobody sends more requests; those that come are answered. */
  drain(): void;
  /** Answers what is in flight, writes what is kept in memory, and gives everything back; all worlds end. */
  close(): Promise<void>;
}

/** Where a server listens, and what it bears there. */
export interface PortOptions {
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** @default any that is free */
  readonly port?: number;
  readonly limits?: Partial<HttpLimits>;
}

export interface PortListener extends Listener {
  /** Where the figures are; undefined where none are wanted. */
  readonly metricsUrl: string | undefined;
}

const DEFAULT_ORIGIN = "http://127.0.0.1:4010";

/**
 * Makes a reference server: in memory, on the real clock, with the demo company, unless told otherwise.
 *
 * @example
 * const server = await createMockServer();
 * const { secret } = await server.issueKey({ scopes: ["posts:write"] });
 * const client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
 *
 * @throws OptionError for an option that cannot be, StoreUnusableError for a database that cannot be used.
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  requireControlToken(options);
  const publicUrl = parsePublicUrl(options.publicUrl);
  let origin = publicUrl ?? DEFAULT_ORIGIN;
  const proxies = parseTrustedProxies(options.trustedProxies ?? []);
  const operators = options.metrics && (await createOperatorPort(options.metrics));
  const meter = operators?.meter;
  const core = await asOptionError(
    openCore(
      {
        ...(await coreOptions(options, () => origin)),
        meter,
        startProgress: options.startProgress,
      },
      openNodePorts,
    ),
  );
  const openWorld = async (name: string, own: WorldOptions) => {
    const worldUrl = () => origin + worldPath(name);
    const settings = await worldOptions({ options, own, core }, worldUrl);
    return asOptionError(openCore(settings, openNodePorts));
  };
  const worlds = new NamedWorlds(openWorld);
  const answerOn = (carrier: Carrier) => answerInWorlds({ main: core, worlds }, carrier);
  const listeners: Listener[] = [];
  const close = () => closeAll({ core, worlds, listeners });
  const handle = answerOn(inProcess(options));
  const own = createWorld(core, { handle, close, readScenarioFile });
  const hasDemoData = await core.hasDemoData().catch(async (error: unknown) => {
    await core.close();
    throw error;
  });
  return Object.assign(own, {
    hasDemoData,
    encryptionKeyFile: core.encryptionKey.file,
    async listen({ host = "127.0.0.1", port = 0, limits = {} }: PortOptions = {}) {
      requireHttpLimits(limits);
      const listener = await listen({
        host,
        port,
        handle: watchRequests(answerOn(onPort(options, host)), watchers(options, meter)),
        refuse: (problem: Problem) => refuse(problem, core.context),
        callerAddress: (arrival) => callerAddress(arrival, proxies),
        limits,
      });
      listeners.push(listener);
      origin = publicUrl ?? listener.url;
      const metrics = await operators?.listen(core);
      if (metrics !== undefined) listeners.push(metrics);
      return { ...listener, metricsUrl: metrics && `${metrics.url}/metrics` };
    },
    drain() {
      core.context.isDraining = true;
    },
    world: async (name: string, own?: WorldOptions) =>
      namedWorld(name, await worlds.open(name, own), { worlds, carrier: inProcess(options) }),
    worlds: () => worlds.names(),
  });
}

interface Running {
  readonly core: Core;
  readonly worlds: NamedWorlds;
  readonly listeners: readonly Listener[];
}

/** Nobody waits for a clock any more, or what waits would never be answered. */
async function closeAll({ core, worlds, listeners }: Running): Promise<void> {
  core.release();
  worlds.releaseAll();
  await Promise.all(listeners.map((listener) => listener.close()));
  await worlds.removeAll();
  await core.close();
}

/** Who is told of each request on a port. */
function watchers(
  { logRequests = false, log }: MockServerOptions,
  meter: PrometheusMeter | undefined,
) {
  const told: Watcher[] = [];
  if (meter !== undefined) told.push((request) => meter.countRequest(request));
  if (logRequests && log !== undefined) told.push(accessLog(log));
  return told;
}

interface WorldPlace {
  readonly worlds: NamedWorlds;
  readonly carrier: Carrier;
}

function namedWorld(name: string, core: Core, { worlds, carrier }: WorldPlace): World {
  const { hasWorlds, mayControl } = carrier;
  return createWorld(core, {
    handle(request) {
      const inPath = splitWorldPath(request);
      const moved = inPath?.name === name ? inPath.request : request;
      return core.handle(heedFaultHeader(moved, hasWorlds && mayControl));
    },
    close: async () => void (await worlds.remove(name)),
    readScenarioFile,
  });
}
