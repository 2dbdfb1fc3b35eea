/** Opens the reference server on Node: the adapters, the core, and the interface for its users. */
import type { HttpLimits } from "./adapters/http/http-limits.ts";
import { type Listener, listen } from "./adapters/http/node-http.ts";
import { type Watcher, watchRequests } from "./adapters/http/watch-requests.ts";
import { accessLog } from "./adapters/log/access-log.ts";
import type { PrometheusMeter } from "./adapters/metrics/prometheus-meter.ts";
import { openNodePorts } from "./adapters/node-ports.ts";
import { inProcess, onPort, requireControlToken } from "./composition/carriers.ts";
import { coreOptions, type WorldOptions, worldOptions } from "./composition/core-options.ts";
import { answerInWorlds, type Carrier } from "./composition/find-world.ts";
import { Listeners } from "./composition/listeners.ts";
import { NamedWorlds } from "./composition/named-worlds.ts";
import { parseTrustedProxies, requireHttpLimits } from "./composition/node-options.ts";
import { type Core, openCore } from "./composition/open-core.ts";
import { asOptionError } from "./composition/open-scenario.ts";
import { createOperatorPort } from "./composition/operator-port.ts";
import { type MockServerOptions, parsePublicUrl } from "./composition/options.ts";
import { readScenarioFile } from "./composition/scenario-file.ts";
import { createWorld, type MakeHandlers, type World } from "./composition/world.ts";
import { heedFaultHeader } from "./control/faults/fault-controls.ts";
import { splitWorldPath, worldPath } from "./control/worlds.ts";
import { callerAddress } from "./domain/access/forwarded-address.ts";
import type { Problem } from "./domain/wire/problem.ts";
import { refuse } from "./http/serve.ts";

/** A running reference server: its default world, and any further worlds that a test creates. */
export interface MockServer extends World {
  /** Whether the store holds the demo company. */
  readonly hasDemoData: boolean;
  /** The file with the encryption key; undefined if the key was passed as an option or exists only in memory. */
  readonly encryptionKeyFile: string | undefined;
  /**
   * Serves on a real port.
   * @throws ListenError when the port cannot be had, OptionError for a limit that cannot be, ClosedError after `close`.
   */
  listen(options?: PortOptions): Promise<PortListener>;
  /**
   * Returns the world with this name. If it does not exist, it is created in memory with demo data, under the server's
   * policy. It answers requests that name it in `X-Postern-World` or go to its `baseUrl`.
   * @param name 1 to 64 letters, digits, dots, hyphens and underscores
   * @param options Options that differ from those of the server; only for a new world.
   * @throws Problem `INVALID_PARAMETER` for an invalid name, for more than 100 worlds, and for options of a world that
   * already exists; OptionError for an invalid option; ClosedError after `close`.
   */
  world(name: string, options?: WorldOptions): Promise<World>;
  /** Names of the worlds besides the default world, in the order of their creation. */
  worlds(): string[];
  /** Makes `/health/ready` return 503, so that proxies stop sending requests. Requests that still arrive are served. */
  drain(): void;
  /** Finishes requests in flight on ports, writes pending data, and releases all resources. All worlds end. */
  close(): Promise<void>;
}

/** Where a server listens, and its limits there. */
export interface PortOptions {
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** @default a free port */
  readonly port?: number;
  readonly limits?: Partial<HttpLimits>;
}

export interface PortListener extends Listener {
  /** The URL of the metrics; undefined if they are not served. */
  readonly metricsUrl: string | undefined;
}

const DEFAULT_ORIGIN = "http://127.0.0.1:4010";

/**
 * @param makeHandlers Makes the `handlers` of each world.
 * @throws OptionError for an invalid option, StoreUnusableError for a database that cannot be used.
 */
export async function openServer(
  options: MockServerOptions,
  makeHandlers: MakeHandlers,
): Promise<MockServer> {
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
  const listeners = new Listeners();
  const close = closeOnce({ core, worlds, listeners });
  const carrier = inProcess(options);
  const handle = answerOn(carrier);
  const place = { worlds, carrier, makeHandlers };
  const own = createWorld(core, { handle, close, readScenarioFile, makeHandlers });
  const hasDemoData = await findDemoData(core);
  return Object.assign(own, {
    hasDemoData,
    encryptionKeyFile: core.encryptionKey.file,
    async listen({ host = "127.0.0.1", port = 0, limits = {} }: PortOptions = {}) {
      requireHttpLimits(limits);
      listeners.requireOpen();
      const listener = await listen({
        host,
        port,
        handle: watchRequests(answerOn(onPort(options, host)), watchers(options, meter)),
        refuse: (problem: Problem) => refuse(problem, core.context),
        callerAddress: (arrival) => callerAddress(arrival, proxies),
        limits,
      });
      await listeners.add(listener);
      origin = publicUrl ?? listener.url;
      const metrics = await operators?.listen(core);
      if (metrics !== undefined) await listeners.add(metrics);
      return { ...listener, metricsUrl: metrics && `${metrics.url}/metrics` };
    },
    drain() {
      core.context.isDraining = true;
    },
    world: async (name: string, own?: WorldOptions) =>
      namedWorld(name, await worlds.open(name, own), place),
    worlds: () => worlds.names(),
  });
}

/** A core whose store cannot be read is closed. */
async function findDemoData(core: Core): Promise<boolean> {
  try {
    return await core.hasDemoData();
  } catch (error) {
    await core.close();
    throw error;
  }
}

interface Running {
  readonly core: Core;
  readonly worlds: NamedWorlds;
  readonly listeners: Listeners;
}

/** @returns a function that closes all, and resolves at the same end however often it is called. */
function closeOnce(running: Running): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= closeAll(running);
    return closing;
  };
}

/** Ends every wait for a clock; otherwise waiting requests would never be answered. */
async function closeAll({ core, worlds, listeners }: Running): Promise<void> {
  core.release();
  worlds.release();
  await listeners.close();
  await worlds.close();
  await core.close();
}

/** The observers of each request on a port. */
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
  readonly makeHandlers: MakeHandlers;
}

function namedWorld(
  name: string,
  core: Core,
  { worlds, carrier, makeHandlers }: WorldPlace,
): World {
  const { hasFaults, mayControl } = carrier;
  return createWorld(core, {
    handle(request) {
      const inPath = splitWorldPath(request);
      const moved = inPath?.name === name ? inPath.request : request;
      return core.handle(heedFaultHeader(moved, hasFaults && mayControl));
    },
    close: async () => void (await worlds.remove(name)),
    readScenarioFile,
    makeHandlers,
  });
}
