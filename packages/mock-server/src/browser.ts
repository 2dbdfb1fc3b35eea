/**
 * The public interface of the reference server in a web page: handlers for MSW's `setupWorker`, and a `fetch` to
 * inject.
 */
import { openWebPorts } from "./adapters/web-ports.ts";
import { commonOptions } from "./composition/common-options.ts";
import { answerInWorlds } from "./composition/find-world.ts";
import { NamedWorlds } from "./composition/named-worlds.ts";
import { type CoreOptions, openCore } from "./composition/open-core.ts";
import { asOptionError, type ReadScenarioFile } from "./composition/open-scenario.ts";
import { type MockServerOptions, OptionError } from "./composition/options.ts";
import { createWorld, type World } from "./composition/world.ts";
import type { Handle } from "./domain/wire/exchange.ts";
import { createHandlers } from "./http/handlers.ts";

export { ClosedError } from "./composition/closed-error.ts";
export { OptionError } from "./composition/options.ts";
export type { ServerClock, World } from "./composition/world.ts";
export { DEMO_EMAILS, DEMO_PASSWORD, DEMO_TOKEN } from "./control/demo/demo-data.ts";
export type { Policy } from "./domain/policy/policy.ts";
export { type PolicyName, policies } from "./policies/index.ts";

/** The options of a server in a web page, which has no port, files or database. */
export interface PageServerOptions
  extends Pick<
    MockServerOptions,
    | "policy"
    | "clock"
    | "demo"
    | "scenario"
    | "validateResponses"
    | "allowPrivateUrls"
    | "log"
    | "textGenerator"
  > {
  /** The origin of the API, for links in responses. @default the origin of the page */
  readonly origin?: string;
  /**
   * The assumed origin of requests without an `Origin`, which a service worker does not see.
   * @default the origin of the page
   */
  readonly pageOrigin?: string;
}

const DEFAULT_ORIGIN = "http://127.0.0.1:4010";

/**
 * Creates a reference server in this page. All of its state is lost when the page closes.
 *
 * @example
 * const server = await createMockServer();
 * await setupWorker(...server.handlers).start();
 *
 * @throws OptionError for an option that cannot be.
 */
export async function createMockServer(options: PageServerOptions = {}): Promise<World> {
  const here = globalThis.location?.origin ?? DEFAULT_ORIGIN;
  const { origin = here, pageOrigin = here } = options;
  const core = await asOptionError(openCore(await coreOptions(options, origin), openWebPorts));
  const worlds = new NamedWorlds(() => Promise.reject(new OptionError("A page has one world.")));
  const answer = answerInWorlds(
    { main: core, worlds },
    { hasWorlds: false, hasFaults: true, hasControls: false, mayControl: () => true },
  );
  return createWorld(core, {
    handle: comingFrom(pageOrigin, answer),
    close: core.close,
    readScenarioFile,
    makeHandlers: createHandlers,
  });
}

async function coreOptions(options: PageServerOptions, origin: string): Promise<CoreOptions> {
  return {
    ...(await commonOptions(options, readScenarioFile)),
    database: { kind: "memory" },
    databaseName: "memory",
    encryptionKey: undefined,
    isDemo: options.demo ?? true,
    publicUrl: () => origin,
  };
}

const readScenarioFile: ReadScenarioFile = async () => {
  throw new OptionError("A web page cannot read files: pass the scenario as an object.");
};

const comingFrom =
  (pageOrigin: string, handle: Handle): Handle =>
  (request) =>
    handle({
      ...request,
      header: (name) => request.header(name) ?? (name === "origin" ? pageOrigin : undefined),
    });
