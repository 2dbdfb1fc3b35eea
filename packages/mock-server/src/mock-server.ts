/** Puts the reference server together on Node: adapters below, the core above, and the faces that its users hold. */
import { type Listener, listen } from "./adapters/http/node-http.ts";
import { isSameSecret } from "./adapters/secrets/same-secret.ts";
import { isControlAllowed } from "./control/is-control-allowed.ts";
import { splitWorldPath, worldPath } from "./control/worlds.ts";
import { callerAddress } from "./domain/access/forwarded-address.ts";
import type { Problem } from "./domain/wire/problem.ts";
import { answerInWorlds, type Carrier } from "./find-world.ts";
import { refuse } from "./http/serve.ts";
import { NamedWorlds } from "./named-worlds.ts";
import { type Core, type CoreOptions, openCore } from "./open-core.ts";
import {
  describeDatabase,
  findPolicy,
  isLoopbackHost,
  isSharedDatabase,
  type MockServerOptions,
  parseClock,
  parseDatabase,
  parseTrustedProxies,
  readEncryptionKey,
} from "./options.ts";
import { createWorld, type World } from "./world.ts";

/** A running reference server: a world of its own, and as many beside it as a test asks for. */
export interface MockServer extends World {
  /** Whether the store holds the demo company. */
  readonly hasDemoData: boolean;
  /** The file that the encryption key is kept in; undefined where it was given, or lives in memory alone. */
  readonly encryptionKeyFile: string | undefined;
  /** Serves on a real port. @throws ListenError when the port cannot be had. */
  listen(options?: { host?: string; port?: number }): Promise<Listener>;
  /**
   * The world of a name, made in memory where there is none yet: with demo data, under the server's policy. Requests
   * that name it in `X-Postern-World`, or go to its `baseUrl`, are answered in it.
   * @param name 1 to 64 letters, digits, dots, hyphens and underscores
   * @throws Problem `INVALID_PARAMETER` for another name, and for more than 100 worlds.
   */
  world(name: string): Promise<World>;
  /** Names of the worlds beside the server's own, in the order in which they came to be. */
  worlds(): string[];
  /** Answers what is in flight, writes what is kept in memory, and gives everything back; all worlds end. */
  close(): Promise<void>;
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
  let origin = DEFAULT_ORIGIN;
  const proxies = parseTrustedProxies(options.trustedProxies ?? []);
  const core = await openCore(coreOptions(options, () => origin));
  const worlds = new NamedWorlds((name) =>
    openCore(worldOptions(options, core, () => origin + worldPath(name))),
  );
  const answerOn = (carrier: Carrier) => answerInWorlds({ main: core, worlds }, carrier);
  const listeners: Listener[] = [];
  const close = async () => {
    core.release();
    worlds.releaseAll();
    await Promise.all(listeners.map((listener) => listener.close()));
    await worlds.removeAll();
    await core.close();
  };
  const own = createWorld(core, { handle: answerOn(inProcess(options)), close });
  return Object.assign(own, {
    hasDemoData: await core.hasDemoData(),
    encryptionKeyFile: core.encryptionKey.file,
    async listen({ host = "127.0.0.1", port = 0 }: { host?: string; port?: number } = {}) {
      const listener = await listen({
        host,
        port,
        handle: answerOn(onPort(options, host)),
        refuse: (problem: Problem) => refuse(problem, core.context),
        callerAddress: (arrival) => callerAddress(arrival, proxies),
      });
      listeners.push(listener);
      origin = listener.url;
      return listener;
    },
    world: async (name: string) => namedWorld(name, await worlds.open(name), worlds),
    worlds: () => worlds.names(),
  });
}

function namedWorld(name: string, core: Core, worlds: NamedWorlds): World {
  return createWorld(core, {
    handle(request) {
      const inPath = splitWorldPath(request);
      return core.handle(inPath?.name === name ? inPath.request : request);
    },
    close: async () => void (await worlds.remove(name)),
  });
}

function coreOptions(options: MockServerOptions, publicUrl: () => string): CoreOptions {
  const database = options.database ?? "memory";
  return {
    policy: findPolicy(options.policy ?? "postern"),
    clock: parseClock(options.clock ?? "real"),
    database: parseDatabase(database),
    databaseName: describeDatabase(database),
    encryptionKey: readEncryptionKey(options.encryptionKey),
    isPrivateUrlAllowed: options.allowPrivateUrls ?? true,
    isContractChecked: options.validateResponses ?? true,
    isDemo: options.demo ?? !isSharedDatabase(database),
    textGenerator: options.textGenerator,
    publicUrl,
    log: options.log ?? (() => undefined),
  };
}

/** A world is like its server, in memory. */
function worldOptions(
  options: MockServerOptions,
  { encryptionKey }: Core,
  publicUrl: () => string,
): CoreOptions {
  const inMemory = coreOptions({ ...options, database: "memory" }, publicUrl);
  return { ...inMemory, encryptionKey: encryptionKey.bytes };
}

/** Whoever calls in-process holds the server, whose hands do what controls do. */
const inProcess = ({ control = true }: MockServerOptions): Carrier => ({
  hasWorlds: control,
  hasControls: false,
  mayControl: () => true,
});

/** Beyond this machine, and where others may share the state, the control surface is for holders of its token alone. */
function onPort(options: MockServerOptions, host: string): Carrier {
  const { control: isWanted = true, controlToken, database = "memory" } = options;
  const isOwn = isLoopbackHost(host) && !isSharedDatabase(database);
  const isControlled = isWanted && (isOwn || controlToken !== undefined);
  return {
    hasWorlds: isControlled,
    hasControls: isControlled,
    mayControl: (request) => isControlAllowed(request, controlToken, isSameSecret),
  };
}
