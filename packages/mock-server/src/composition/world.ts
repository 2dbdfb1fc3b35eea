/** One world of the server, and the hands of a test on it. */
import type { HttpHandler, RequestHandler } from "msw";
import { createFetch, createResolver } from "../adapters/http/web-faces.ts";
import { parseDuration } from "../control/duration.ts";
import type { Faults } from "../control/faults/faults.ts";
import type { Handle, Journal } from "../control/journal.ts";
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
import type { Explanation } from "../domain/wire/explanation.ts";
import { createHandlers } from "../http/handlers.ts";
import { BASE_PATH } from "../http/routes/router.ts";
import type { Core } from "./open-core.ts";
import { asOptionError, openScenario, type ReadScenarioFile } from "./open-scenario.ts";

/** State, a clock and a journal of its own: what happens in one world is not seen in another. */
export interface World {
  /** For MSW: `setupServer(...world.handlers)`. */
  readonly handlers: readonly HttpHandler[];
  /** A `fetch` that reaches this world without a socket, to inject into a client. */
  readonly fetch: typeof fetch;
  /** Where the world's API is: of the server's own `http://127.0.0.1:4010/api/v1`, or the port that is listened on. */
  readonly baseUrl: string;
  /** The rules of a key here. */
  readonly policy: Policy;
  readonly clock: ServerClock;
  /** The last requests and what they came to, without secrets. */
  readonly journal: Journal;
  /** What goes wrong, because a test wants it to. */
  readonly faults: Faults;
  /**
   * Puts handlers of MSW before the server, wherever requests come from, a real port included; the latest are asked
   * first. What none answers, or one passes through, the server answers.
   *
   * @example
   * server.use(http.get(`${server.baseUrl}/me`, () => HttpResponse.json({}, { status: 418 })));
   */
  use(...handlers: readonly RequestHandler[]): void;
  /** Takes back what `use` has put before the server. */
  resetHandlers(): void;
  /** Empties everything, and makes the first data anew. */
  reset(): Promise<void>;
  /** Keeps the whole state of the moment, to go back to: rows, bytes, counts, due work, clock, journal and faults. */
  snapshot(): Promise<Snapshot>;
  /**
   * Goes back to a moment; what has happened since is gone. Servers that share the database must stand still meanwhile.
   * @throws RangeError for a snapshot of another world.
   */
  restore(snapshot: Snapshot): Promise<void>;
  /**
   * Puts what a scenario tells in the place of all that there is: a file of YAML, or the same as an object. Where that
   * fails, all is as it was. The policy, and whether the clock ticks, are chosen when a world is made.
   * @throws OptionError for a scenario that cannot be, with a line for each fault.
   */
  applyScenario(scenario: string | Scenario): Promise<void>;
  /**
   * Tells every check that a request would fail, in the order of judgement, with what is wrong and what to do. Nothing
   * changes by it: no quota, no last use, no entry in the journal.
   *
   * @example
   * const { failures } = await server.explain({ path: "/posts", headers: { authorization: `Bearer ${secret}` } });
   */
  explain(described: DescribedRequest): Promise<Explanation>;
  /** Makes another company, to see that nothing of one reaches the other, or what its plan allows. */
  addCompany(options?: AddCompanyOptions): Promise<AddedCompany>;
  /** Connects an account, whose name may tell its network what to do, and resolves with its id. */
  addConnection(options?: AddConnectionOptions): Promise<string>;
  /** Subscribes an endpoint to events, and resolves with what its deliveries are signed with. */
  addWebhook(options: AddWebhookOptions): Promise<AddedWebhook>;
  /** Makes a key. @throws Problem when the policy does not allow such a key. */
  issueKey(options?: IssueKeyOptions): Promise<IssuedKey>;
  /** Ends the world: all that was in memory is gone. The server's own ends with the server. */
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

export interface WorldFaces {
  /** Answers a request that is meant for this world. */
  readonly handle: Handle;
  readonly close: () => Promise<void>;
  readonly readScenarioFile: ReadScenarioFile;
}

export function createWorld(core: Core, { handle, close, readScenarioFile }: WorldFaces): World {
  return {
    handlers: createHandlers(createResolver(handle), "*"),
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
    explain: core.explain,
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
      const durationMs = typeof by === "number" ? by : parseDuration(by);
      if (durationMs === undefined || !(durationMs >= 0)) {
        throw new RangeError(`The clock advances by a duration such as "90d" or 1500, not by ${by}.`);
      }
      await advance(durationMs);
    },
  };
}
