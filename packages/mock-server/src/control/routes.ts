/** The control surface of a running server: `/__postern/reset`, `/__postern/clock/advance`, `/__postern/requests`. */
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import { parseDuration } from "./duration.ts";
import type { Journal } from "./journal.ts";

export const CONTROL_PATH = "/__postern/";

/** What a test may do to a server. */
export interface Controls {
  readonly journal: Journal;
  /** Empties the store and makes its first data anew. */
  reset(): Promise<void>;
  /** Moves the clock on and runs all that falls due on the way, in due order. */
  advance(durationMs: number): Promise<void>;
  now(): number;
}

type Action = (request: IncomingRequest, controls: Controls) => Promise<unknown>;

const ACTIONS: Readonly<Record<string, Action>> = {
  "POST reset": async (_request, controls) => {
    await controls.reset();
    return { reset: true };
  },
  "POST clock/advance": async (request, controls) => {
    await controls.advance(await readDuration(request));
    return { now: new Date(controls.now()).toISOString() };
  },
  "GET requests": async (_request, { journal }) => ({ requests: journal.entries() }),
};

/** What is wrong with a control request, in words for whoever sent it. */
class ControlFault extends Error {
  override readonly name = "ControlFault";
}

/** Answers a request under `/__postern/`. Who may send one is judged before, by `isControlAllowed`. */
export async function control(request: IncomingRequest, controls: Controls): Promise<Answer> {
  const action = ACTIONS[`${request.method} ${request.path.slice(CONTROL_PATH.length)}`];
  if (action === undefined) {
    return json(404, { error: `No such control; there are: ${Object.keys(ACTIONS).join(", ")}.` });
  }
  try {
    return json(200, await action(request, controls));
  } catch (error) {
    if (error instanceof ControlFault) return json(400, { error: error.message });
    throw error;
  }
}

async function readDuration(request: IncomingRequest): Promise<number> {
  const by = await readBy(request);
  const durationMs = typeof by === "string" ? parseDuration(by) : undefined;
  if (durationMs !== undefined) return durationMs;
  throw new ControlFault(
    'Send {"by": "90d"}: a number and one of s, m, h, d, at most ten years in one step.',
  );
}

async function readBy(request: IncomingRequest): Promise<unknown> {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(await request.body(1_024)));
    return typeof body === "object" && body !== null && "by" in body ? body.by : undefined;
  } catch {
    return undefined;
  }
}

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: JSON.stringify(body),
});
