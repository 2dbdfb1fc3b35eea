/** Snapshots by name, for whoever asks over the control surface. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { ControlFault, type Controls, type ControlTable, memberOf, readJson } from "../controls.ts";
import type { Snapshot } from "./snapshots.ts";

/** Each holds all that its world held. */
const MAX_SNAPSHOTS = 20;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** By world, in the order in which they were taken. */
const named = new WeakMap<Controls["snapshots"], Map<string, Snapshot>>();

function snapshotsOf({ snapshots }: Controls): Map<string, Snapshot> {
  const known = named.get(snapshots) ?? new Map<string, Snapshot>();
  named.set(snapshots, known);
  return known;
}

export const snapshotControls: ControlTable = {
  "GET snapshots": async ({ controls }) => ({
    snapshots: [...snapshotsOf(controls)].map(([name, snapshot]) => show(name, snapshot)),
  }),
  "POST snapshots": async ({ request, controls }) => {
    const name = memberOf(await readJson(request, 1_024), "name");
    if (typeof name !== "string" || !NAME.test(name)) throw new ControlFault(NAME_WANTED);
    const kept = snapshotsOf(controls);
    if (!kept.has(name) && kept.size >= MAX_SNAPSHOTS) throw new ControlFault(TOO_MANY);
    const snapshot = await controls.snapshots.snapshot();
    kept.set(name, snapshot);
    return show(name, snapshot);
  },
  "POST snapshots/NAME/restore": async ({ controls, name }) => {
    const snapshot = snapshotsOf(controls).get(name);
    if (snapshot === undefined) throw unknown(controls);
    await controls.snapshots.restore(snapshot);
    return { restored: true, now: toTimestamp(controls.now()) };
  },
  "DELETE snapshots/NAME": async ({ controls, name }) => {
    if (!snapshotsOf(controls).delete(name)) throw unknown(controls);
    return { deleted: true };
  },
};

const show = (name: string, { takenAt }: Snapshot) => ({ name, taken_at: takenAt });

const NAME_WANTED =
  'Send {"name": "before"}: 1 to 64 letters, digits, dots, hyphens and underscores, the first of them a letter or a digit. A snapshot of the same name is replaced.';
const TOO_MANY = `A world holds ${MAX_SNAPSHOTS} snapshots: delete one with DELETE /__postern/snapshots/NAME, or take it under the name of another.`;

function unknown(controls: Controls): ControlFault {
  const names = [...snapshotsOf(controls).keys()].join(", ") || "none";
  return new ControlFault(`There is no snapshot of this name; there are: ${names}.`);
}
