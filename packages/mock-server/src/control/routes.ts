/** The control surface of a running server: every control under `/__postern/`, and how a request finds its own. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { Answer, IncomingRequest } from "../domain/wire/exchange.ts";
import {
  CONTROL_PATH,
  type Control,
  ControlFault,
  type ControlRequest,
  type ControlTable,
  memberOf,
  readJson,
} from "./controls.ts";
import { parseDuration } from "./duration.ts";
import { explainControls } from "./explain-controls.ts";
import { faultControls } from "./faults/fault-controls.ts";
import { scenarioControls } from "./scenarios/scenario-controls.ts";
import { snapshotControls } from "./snapshots/snapshot-controls.ts";
import { worldControls } from "./worlds.ts";

const CONTROLS: ControlTable = {
  "POST reset": async ({ controls }) => {
    await controls.reset();
    return { reset: true };
  },
  "POST clock/advance": async ({ request, controls }) => {
    await controls.advance(await readDuration(request));
    return { now: toTimestamp(controls.now()) };
  },
  "GET requests": async ({ controls: { journal } }) => ({ requests: journal.entries() }),
  ...explainControls,
  ...faultControls,
  ...scenarioControls,
  ...snapshotControls,
  ...worldControls,
};

/** Answers a request under `/__postern/`. Who may send one is judged before, by `isControlAllowed`. */
export async function control(asked: Omit<ControlRequest, "name">): Promise<Answer> {
  const found = findControl(asked.request);
  if (found === undefined) {
    return json(404, { error: `No such control; there are: ${Object.keys(CONTROLS).join(", ")}.` });
  }
  try {
    return json(200, await found.control({ ...asked, name: found.name }));
  } catch (error) {
    if (error instanceof ControlFault) return json(400, { error: error.message });
    throw error;
  }
}

/** The second segment of a path may be a name. */
function findControl({ method, path }: IncomingRequest) {
  const [noun, name = "", ...rest] = path.slice(CONTROL_PATH.length).split("/");
  const exact = ownControl(`${method} ${path.slice(CONTROL_PATH.length)}`);
  if (exact !== undefined) return { control: exact, name: "" };
  const named = ownControl(`${method} ${[noun, "NAME", ...rest].join("/")}`);
  return named && { control: named, name };
}

const ownControl = (key: string): Control | undefined =>
  Object.hasOwn(CONTROLS, key) ? CONTROLS[key] : undefined;

async function readDuration(request: IncomingRequest): Promise<number> {
  const by = memberOf(await readJson(request, 1_024), "by");
  const durationMs = typeof by === "string" ? parseDuration(by) : undefined;
  if (durationMs !== undefined) return durationMs;
  throw new ControlFault(
    'Send {"by": "90d"}: a number and one of s, m, h, d, at most ten years in one step.',
  );
}

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: JSON.stringify(body),
});
