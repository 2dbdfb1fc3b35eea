/** One world of the server, and how a test controls it. */
import type { HttpHandler, RequestHandler } from "msw";
import { createFetch, createResolver } from "../adapters/http/web-faces.ts";
import { describedFault } from "../control/described-fault.ts";
import { requireDuration } from "../control/duration.ts";
import type { Faults } from "../control/faults/faults.ts";
import type { Journal } from "../control/journal.ts";
import type { Scenario } from "../control/scenarios/scenario.ts";
import {
  type AddCompanyOptions,
  type AddedCompany,
  addCompany,
} from "../control/seeding/add-company.ts";
import { type AddConnectionOptions, addConnection } from "../control/seeding/add-connection.ts";
import {
  type AddedWebhook,
  type AddWebhookOptions,
  addWebhook,
} from "../control/seeding/add-webhook.ts";
import { type IssuedKey, type IssueKeyOptions, issueKey } from "../control/seeding/issue-key.ts";
import type { Snapshot } from "../control/snapshots/snapshots.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { DescribedRequest } from "../domain/wire/described-request.ts";
import type { Handle } from "../domain/wire/exchange.ts";
import type { Explanation } from "../domain/wire/explanation.ts";
import { BASE_PATH } from "../http/routes/router.ts";
import type { Core } from "./open-core.ts";
import { asOptionError, openScenario, type ReadScenarioFile } from "./open-scenario.ts";

/** A world has its own state, clock and journal; worlds cannot see each other. */
export interface World {
  /** For MSW: `setupServer(...world.handlers)`. */
  readonly handlers: readonly HttpHandler[];
  /**
   * A `fetch` that reaches this world without a socket, to inject into a client. It rejects with a ClosedError once the
   * world is closed.
   */
  readonly fetch: typeof fetch;
  /**
   * The base URL of the world's API. For the default world: `http://127.0.0.1:4010/api/v1`, or the port it listens on.
   */
  readonly baseUrl: string;
  /** The API key rules of this world. */
  readonly policy: Policy;
  readonly clock: ServerClock;
  /** The latest requests and their results, without secrets. */
  readonly journal: Journal;
  /** The faults that a test injects. */
  readonly faults: Faults;
  /**
   * Puts MSW handlers in front of the server, for all requests, including those on a real port. The most recently added
   * handlers run first. If none of them responds, or one passes the request through, the server responds.
   *
   * @example
   * server.use(http.get(`${server.baseUrl}/me`, () => HttpResponse.json({}, { status: 418 })));
   */
  use(...handlers: readonly RequestHandler[]): void;
  /** Removes the handlers that were added with `use`. */
  resetHandlers(): void;
  /** Deletes all state and creates the initial data again. */
  reset(): Promise<void>;
  /** Saves the whole current state: rows, bytes, counts, due work, clock, journal and faults. */
  snapshot(): Promise<Snapshot>;
  /**
   * Restores a snapshot and discards later changes. Other servers that share the database must be idle meanwhile.
   * @throws RangeError for a snapshot of another world.
   */
  restore(snapshot: Snapshot): Promise<void>;
  /**
   * Replaces the whole state with a scenario: a YAML file, or the same as an object. If that fails, nothing changes.
   * The policy, and whether the clock ticks, are fixed when a world is created.
   * @throws OptionError for an invalid scenario, with a line for each problem.
   */
  applyScenario(scenario: string | Scenario): Promise<void>;
  /**
   * Lists every check that a request would fail, in the order of checks, with the problem and the fix. It changes
   * nothing: no quota, no last use, no journal entry.
   *
   * @example
   * const { failures } = await server.explain({ path: "/posts", headers: { authorization: `Bearer ${secret}` } });
   *
   * @throws TypeError for what describes no request.
   */
  explain(described: DescribedRequest): Promise<Explanation>;
  /** Creates another company, to test isolation between companies or the limits of a plan. */
  addCompany(options?: AddCompanyOptions): Promise<AddedCompany>;
  /** Connects an account and resolves with its id. The name of the account can control its network. */
  addConnection(options?: AddConnectionOptions): Promise<string>;
  /** Subscribes an endpoint to events, and resolves with its signing secret. */
  addWebhook(options: AddWebhookOptions): Promise<AddedWebhook>;
  /** Creates a key. @throws Problem if the policy does not allow such a key. */
  issueKey(options?: IssueKeyOptions): Promise<IssuedKey>;
  /** Ends the world and discards its state in memory. The default world ends with the server. */
  close(): Promise<void>;
}

export interface ServerClock {
  now(): Date;
  /**
   * Advances the clock and runs all work that falls due on the way, in due order.
   * @param by `30s`, `5m`, `12h`, `90d`, or milliseconds; at most 3660 days
   * @throws RangeError for anything else
   */
  advance(by: string | number): Promise<void>;
}

/** @param answer Answers a request in-process. */
export type MakeHandlers = (
  answer: (request: Request) => Promise<Response>,
) => readonly HttpHandler[];

export interface WorldFaces {
  /** Answers a request that is meant for this world. */
  readonly handle: Handle;
  readonly close: () => Promise<void>;
  readonly readScenarioFile: ReadScenarioFile;
  readonly makeHandlers: MakeHandlers;
}

export function createWorld(core: Core, faces: WorldFaces): World {
  const { handle, close, readScenarioFile, makeHandlers } = faces;
  return {
    handlers: makeHandlers(createResolver(handle)),
    fetch: createFetch(handle),
    get baseUrl() {
      return core.context.publicUrl() + BASE_PATH;
    },
    policy: core.context.policy,
    clock: makeClock(core),
    journal: core.journal,
    faults: core.faults,
    use: (...handlers) => core.overrides.use(handlers),
    resetHandlers: () => core.overrides.reset(),
    reset: core.reset,
    snapshot: core.snapshots.snapshot,
    restore: core.snapshots.restore,
    async applyScenario(scenario) {
      await asOptionError(core.scenarios.apply(await openScenario(scenario, readScenarioFile)));
    },
    async explain(described) {
      const fault = describedFault(described);
      if (fault !== undefined) throw new TypeError(fault);
      return core.explain(described);
    },
    addCompany: (wanted = {}) => addCompany(wanted, core.context),
    addConnection: (wanted = {}) => addConnection(wanted, core.context),
    addWebhook: (wanted) => addWebhook(wanted, core.context),
    issueKey: (wanted = {}) => issueKey(wanted, core.context),
    close,
  };
}

function makeClock({ now, advance }: Core): ServerClock {
  return {
    now: () => new Date(now()),
    async advance(by) {
      await advance(requireDuration(by));
    },
  };
}
