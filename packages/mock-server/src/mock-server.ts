/** Puts the reference server together on Node: adapters below, the core above, and the faces that its users hold. */
import type { HttpHandler } from "msw";
import { startTicker } from "./adapters/clock/ticker.ts";
import { type Listener, listen } from "./adapters/http/node-http.ts";
import { fromWebRequest, toWebResponse } from "./adapters/http/web-request.ts";
import { openNodePorts } from "./adapters/node-ports.ts";
import { isSameSecret } from "./adapters/secrets/same-secret.ts";
import { StoreUnusableError } from "./adapters/store-unusable-error.ts";
import { type Assembly, assemble } from "./assembly.ts";
import { type AddCompanyOptions, type AddedCompany, addCompany } from "./control/add-company.ts";
import { type AddConnectionOptions, addConnection } from "./control/add-connection.ts";
import { parseDuration } from "./control/duration.ts";
import { isControlAllowed } from "./control/is-control-allowed.ts";
import { type IssuedKey, type IssueKeyOptions, issueKey } from "./control/issue-key.ts";
import type { Handle, Journal } from "./control/journal.ts";
import { CONTROL_PATH, control } from "./control/routes.ts";
import { callerAddress } from "./domain/access/forwarded-address.ts";
import type { Problem } from "./domain/wire/problem.ts";
import { createHandlers } from "./http/handlers.ts";
import { BASE_PATH } from "./http/router.ts";
import { refuse } from "./http/serve.ts";
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
import { WrongEncryptionKey } from "./ports.ts";

/** A running reference server. */
export interface MockServer {
  /** For MSW: `setupServer(...server.handlers)`. */
  readonly handlers: readonly HttpHandler[];
  /** A `fetch` that reaches this server without a socket, to inject into a client. */
  readonly fetch: typeof fetch;
  /** Where the API is: `http://127.0.0.1:4010/api/v1`, or the port that is listened on. */
  readonly baseUrl: string;
  readonly clock: ServerClock;
  /** The last requests and what they came to, without secrets. */
  readonly journal: Journal;
  /** Whether the store holds the demo company. */
  readonly hasDemoData: boolean;
  /** The file that the encryption key is kept in; undefined where it was given, or lives in memory alone. */
  readonly encryptionKeyFile: string | undefined;
  /** Serves on a real port. @throws ListenError when the port cannot be had. */
  listen(options?: { host?: string; port?: number }): Promise<Listener>;
  /** Empties everything, and makes the first data anew. */
  reset(): Promise<void>;
  /** Makes another company, to see that nothing of one reaches the other, or what its plan allows. */
  addCompany(options?: AddCompanyOptions): Promise<AddedCompany>;
  /** Connects an account, whose name may tell its network what to do, and resolves with its id. */
  addConnection(options?: AddConnectionOptions): Promise<string>;
  /** Makes a key. @throws Problem when the policy does not allow such a key. */
  issueKey(options?: IssueKeyOptions): Promise<IssuedKey>;
  /** Answers what is in flight, writes what is kept in memory, and gives everything back. */
  close(): Promise<void>;
}

export interface ServerClock {
  now(): Date;
  /**
   * Moves the clock on and runs all that falls due on the way, in due order.
   * @param by `30s`, `5m`, `12h`, `90d`, or milliseconds
   * @throws RangeError for anything else
   */
  advance(by: string | number): Promise<void>;
}

const DEFAULT_ORIGIN = "http://127.0.0.1:4010";
/** How long what is due may wait, and how long counts may be lost for. */
const DUE_MS = 100;
const FLUSH_MS = 1_000;

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
  const core = await openCore(options, () => origin);
  const listeners: Listener[] = [];
  const answer = async (request: Request) =>
    toWebResponse(await core.handle(fromWebRequest(request)), request);
  return {
    handlers: createHandlers(answer, "*"),
    fetch: (input, init) => answer(new Request(input, init)),
    get baseUrl() {
      return origin + BASE_PATH;
    },
    clock: makeClock(core),
    journal: core.journal,
    hasDemoData: await core.hasDemoData(),
    encryptionKeyFile: core.encryptionKeyFile,
    async listen({ host = "127.0.0.1", port = 0 } = {}) {
      const handle = isControlled(options, host) ? withControl(core, options) : core.handle;
      const refused = (problem: Problem) => refuse(problem, core.context);
      const listener = await listen({
        host,
        port,
        handle,
        refuse: refused,
        callerAddress: (arrival) => callerAddress(arrival, proxies),
      });
      listeners.push(listener);
      origin = listener.url;
      return listener;
    },
    reset: core.reset,
    addCompany: (wanted = {}) => addCompany(wanted, core.context),
    addConnection: (wanted = {}) => addConnection(wanted, core.context),
    issueKey: (wanted = {}) => issueKey(wanted, core.context),
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()));
      await core.close();
    },
  };
}

/** The core on Node's own ports, kept going by the clock. */
async function openCore(options: MockServerOptions, publicUrl: () => string) {
  const policy = findPolicy(options.policy ?? "postern");
  const clock = parseClock(options.clock ?? "real");
  const database = parseDatabase(options.database ?? "memory");
  const ports = await openNodePorts({
    database,
    encryptionKey: readEncryptionKey(options.encryptionKey),
    clock,
    isPrivateUrlAllowed: options.allowPrivateUrls ?? true,
    textGenerator: options.textGenerator,
    log: options.log ?? (() => undefined),
  });
  const core = await assemble({
    ports,
    keptCounts: ports.keptCounts,
    policy,
    publicUrl,
    isContractChecked: options.validateResponses ?? true,
    isDemo: options.demo ?? database.kind !== "postgres",
  }).catch(async (error) => {
    await ports.store.close();
    if (!(error instanceof WrongEncryptionKey)) throw error;
    ports.encryptionKey.discard();
    throw wrongEncryptionKey(options.database ?? "memory", error);
  });
  const onError = (error: unknown) =>
    ports.log("error", error instanceof Error ? (error.stack ?? error.message) : "unknown");
  const stopFlushing = startTicker({ everyMs: FLUSH_MS, work: core.flush, onError });
  const stopDueWork =
    clock.kind === "manual"
      ? undefined
      : startTicker({ everyMs: DUE_MS, work: core.dueWork.run, onError });
  const close = async () => {
    await stopDueWork?.();
    await stopFlushing();
    await core.dueWork.settled();
    await core.flush();
    await ports.store.close();
  };
  return { ...core, encryptionKeyFile: ports.encryptionKey.file, close };
}

function wrongEncryptionKey(database: string, cause: WrongEncryptionKey): StoreUnusableError {
  const reason =
    "its secrets are encrypted under another key. Set POSTERN_ENCRYPTION_KEY to that one, or name another database.";
  return new StoreUnusableError(describeDatabase(database), reason, { cause });
}

function makeClock({ now, advance }: Assembly): ServerClock {
  return {
    now: () => new Date(now()),
    async advance(by) {
      const durationMs = typeof by === "number" ? by : parseDuration(by);
      if (durationMs === undefined || !(durationMs >= 0)) {
        throw new RangeError(`The clock advances by a duration such as "90d" or 1500, not ${by}.`);
      }
      await advance(durationMs);
    },
  };
}

/** Beyond this machine, and where others may share the state, the control surface is for holders of its token alone. */
function isControlled(options: MockServerOptions, host: string): boolean {
  const { control: isWanted = true, controlToken, database = "memory" } = options;
  const isOwn = isLoopbackHost(host) && !isSharedDatabase(database);
  return isWanted && (isOwn || controlToken !== undefined);
}

/** Puts the control surface before the API; for whoever may not use it, it does not exist. */
function withControl(core: Assembly, { controlToken }: MockServerOptions): Handle {
  return async (request) => {
    const isMeant = request.path.startsWith(CONTROL_PATH);
    return isMeant && isControlAllowed(request, controlToken, isSameSecret)
      ? control(request, core)
      : core.handle(request);
  };
}
