/** What whoever runs the server asks of it on a port of its own: its figures, and whether it lives and is ready. */
import { type Listener, listen } from "../adapters/http/node-http.ts";
import type { PrometheusMeter, Standing } from "../adapters/metrics/prometheus-meter.ts";
import { heedFaultHeader } from "../control/faults/fault-controls.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { Answer, Handle } from "../domain/wire/exchange.ts";
import type { Problem } from "../domain/wire/problem.ts";
import { refuse } from "../http/serve.ts";
import { VERSION } from "../version.ts";
import type { Core } from "./open-core.ts";
import type { MetricsOptions } from "./options.ts";

const METRICS_PATH = "/metrics";
const HEALTH_PATH = "/health/";

export interface OperatorPort {
  /** Told of everything that is counted. */
  readonly meter: PrometheusMeter;
  /** Listens, once. @throws ListenError */
  listen(core: Core): Promise<Listener>;
}

/** Loads what counts only where it is wanted. */
export async function createOperatorPort(options: MetricsOptions): Promise<OperatorPort> {
  const { PrometheusMeter } = await import("../adapters/metrics/prometheus-meter.ts");
  const meter = new PrometheusMeter(VERSION);
  const { host = "127.0.0.1", port } = options;
  let listening: Promise<Listener> | undefined;
  return {
    meter,
    listen(core) {
      listening ??= listen({
        host,
        port,
        handle: answerOperators(core, meter),
        refuse: (problem: Problem) => refuse(problem, core.context),
      });
      return listening;
    },
  };
}

/** Nothing of the API: whoever may read the figures need not reach it. */
function answerOperators(core: Core, meter: PrometheusMeter): Handle {
  return async (request) => {
    const { method, path } = request;
    const isKnown = path === METRICS_PATH || path.startsWith(HEALTH_PATH);
    if (!isKnown) return plain(404, "Here are /metrics, /health/live and /health/ready.");
    if (method !== "GET" && method !== "HEAD") return plain(405, "GET alone is answered here.");
    return path === METRICS_PATH
      ? figures(core, meter)
      : core.handle(heedFaultHeader(request, false));
  };
}

async function figures(core: Core, meter: PrometheusMeter): Promise<Answer> {
  const body = await meter.text(() => standingOf(core));
  return { status: 200, headers: { "content-type": meter.contentType }, body };
}

function standingOf({ context: { store }, now }: Core): Promise<Standing> {
  const time = now();
  return store.read(async (tables) => {
    const due = await tables.nextJob(toTimestamp(time));
    const jobs = await tables.count("jobs", {});
    const dueLagSeconds = due === undefined ? 0 : (time - Date.parse(due.due_at)) / 1_000;
    return { jobs, dueLagSeconds };
  });
}

const plain = (status: number, line: string): Answer => ({
  status,
  headers: {
    "content-type": "text/plain; charset=utf-8",
    ...(status === 405 && { allow: "GET, HEAD" }),
  },
  body: `${line}\n`,
});
