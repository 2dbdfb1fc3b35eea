/** Puts the reference server together on Node: adapters below, the core above, and the faces that its users hold. */
import type { HttpHandler } from "msw";
import { type Listener, listen } from "./adapters/node-http.ts";
import { openNodePorts } from "./adapters/node-ports.ts";
import { isSameSecret } from "./adapters/same-secret.ts";
import { startTicker } from "./adapters/ticker.ts";
import { fromWebRequest, toWebResponse } from "./adapters/web-request.ts";
import { assemble } from "./assembly.ts";
import { parseDuration } from "./control/duration.ts";
import { isControlAllowed } from "./control/is-control-allowed.ts";
import { type IssuedKey, type IssueKeyOptions, issueKey } from "./control/issue-key.ts";
import type { Handle, Journal } from "./control/journal.ts";
import { CONTROL_PATH, control } from "./control/routes.ts";
import { createHandlers } from "./http/handlers.ts";
import { BASE_PATH } from "./http/router.ts";
import { refuse } from "./http/serve.ts";
import {
  findPolicy,
  isLoopbackHost,
  type MockServerOptions,
  parseClock,
  parseDatabase,
} from "./options.ts";

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
  /** Serves on a real port. @throws ListenError when the port cannot be had. */
  listen(options?: { host?: string; port?: number }): Promise<Listener>;
  /** Empties everything, and makes the first data anew. */
  reset(): Promise<void>;
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
  const policy = findPolicy(options.policy ?? "postern");
  const clockSetting = parseClock(options.clock ?? "real");
  const ports = openNodePorts({
    database: parseDatabase(options.database ?? "memory"),
    clock: clockSetting,
    isPrivateUrlAllowed: options.allowPrivateUrls ?? true,
    log: options.log ?? (() => undefined),
  });
  const core = await assemble({
    ports,
    policy,
    publicUrl: () => origin,
    isContractChecked: options.validateResponses ?? true,
    isDemo: options.demo ?? true,
  });
  const tickers = [startTicker(FLUSH_MS, () => core.flush())];
  if (clockSetting.kind !== "manual") tickers.push(startTicker(DUE_MS, () => core.dueWork.run()));
  const listeners: Listener[] = [];
  const advance = async (durationMs: number) => {
    await core.flush();
    await core.dueWork.advance(durationMs);
  };
  const controls = { ...core, advance, now: () => ports.clock.now() };
  const withControl =
    (isControlled: boolean): Handle =>
    async (request) => {
      if (!isControlled || !request.path.startsWith(CONTROL_PATH)) return core.handle(request);
      const isAllowed = isControlAllowed(request, options.controlToken, isSameSecret);
      return isAllowed ? control(request, controls) : core.handle(request);
    };
  const answer = async (request: Request) =>
    toWebResponse(await core.handle(fromWebRequest(request)), request);

  return {
    handlers: createHandlers(answer, "*"),
    fetch: async (input, init) => answer(new Request(input, init)),
    get baseUrl() {
      return origin + BASE_PATH;
    },
    clock: {
      now: () => new Date(ports.clock.now()),
      async advance(by) {
        const durationMs = typeof by === "number" ? by : parseDuration(by);
        if (durationMs === undefined || !(durationMs >= 0)) {
          throw new RangeError(
            `The clock advances by a duration such as "90d" or 1500, not ${by}.`,
          );
        }
        await advance(durationMs);
      },
    },
    journal: core.journal,
    hasDemoData: await core.hasDemoData(),
    async listen({ host = "127.0.0.1", port = 0 } = {}) {
      const isReachable = isLoopbackHost(host) || options.controlToken !== undefined;
      const listener = await listen({
        host,
        port,
        handle: withControl((options.control ?? true) && isReachable),
        refuse: (problem) => refuse(problem, core.context),
      });
      listeners.push(listener);
      origin = listener.url;
      return listener;
    },
    reset: () => core.reset(),
    issueKey: (wanted = {}) => issueKey(wanted, core.context),
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()));
      await Promise.all(tickers.map((stop) => stop()));
      await core.dueWork.settled();
      await core.flush();
      await ports.store.close();
    },
  };
}
