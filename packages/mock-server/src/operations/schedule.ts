/** When a workspace likes to publish. */
import type { ServerSchemas } from "@postern/spec";
import { replanQueue } from "../changes/posts/post-queue.ts";
import { findSchedule } from "../changes/posts/post-slots.ts";
import { HOLDING, SlotHolders } from "../changes/posts/slot-holders.ts";
import { scheduleFaults } from "../domain/schedule/schedule-faults.ts";
import { fits, hasSlotsFor, slotsAfter } from "../domain/schedule/schedule-slots.ts";
import { presentSchedule, setSchedule } from "../domain/schedule/schedule-windows.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { ok } from "../domain/wire/outcome.ts";
import { problem, refuseFaults } from "../domain/wire/problem.ts";
import type { Run } from "./operation.ts";
import { readTime } from "./time-parameter.ts";

const MAXIMUM_AHEAD_MS = 365 * 86_400_000;

export const getScheduleWindows: Run<"getScheduleWindows"> = async ({ query }, context) => {
  const { tables, workspaceId } = context;
  const { connection_id, brand_id } = query;
  const schedule = await findSchedule(workspaceId, tables);
  const filter = ({ brand_id: id }: { brand_id: string | null }) => id === brand_id;
  const branded =
    brand_id === undefined
      ? []
      : await tables.list("connections", { where: { workspace_id: workspaceId }, filter });
  const brandIds = branded.map(({ id }) => id);
  const windows = schedule.windows.filter(
    ({ connection_ids: ids }) =>
      ids.length === 0 ||
      ((connection_id === undefined || ids.includes(connection_id)) &&
        (brand_id === undefined || ids.some((id) => brandIds.includes(id)))),
  );
  return ok(presentSchedule({ ...schedule, windows }), { etag: etagOf(schedule) });
};

export const setScheduleWindows: Run<"setScheduleWindows"> = async ({ body }, context) => {
  const { tables, workspaceId, server, now, ifMatch } = context;
  const before = await findSchedule(workspaceId, tables);
  requireMatch(ifMatch, before);
  const connections = await tables.list("connections", { where: { workspace_id: workspaceId } });
  // A set can be sent as it was got, also once one of its connections is gone.
  const named = before.windows.flatMap(({ connection_ids }) => connection_ids);
  const known = new Set([...connections.map(({ id }) => id), ...named]);
  refuseFaults(scheduleFaults(body, known));
  const schedule = setSchedule(before, body, { ids: server.ids, now });
  if (schedule !== before) {
    await tables.put("schedules", schedule);
    await replanQueue(workspaceId, { tables, now });
  }
  return ok(presentSchedule(schedule), { etag: etagOf(schedule) });
};

export const listSlots: Run<"listSlots"> = async ({ query }, context) => {
  const { tables, workspaceId, now } = context;
  const ids = query.connection_id === undefined ? [] : [query.connection_id];
  const schedule = await findSchedule(workspaceId, tables);
  const holders = new SlotHolders(workspaceId, HOLDING, tables);
  const slots: ServerSchemas["ScheduleSlot"][] = [];
  if (!hasSlotsFor(schedule, ids)) return ok(slots);
  for (const slot of slotsAfter(schedule, Math.max(now, parseFrom(query.from, now) - 1))) {
    if (!fits(slot, ids)) continue;
    slots.push({
      at: toTimestamp(slot.at),
      timezone: schedule.timezone,
      taken: (await holders.at(slot.at, ids)) !== undefined,
      connection_ids: [...slot.connectionIds],
    });
    if (slots.length >= query.count) break;
  }
  return ok(slots);
};

/** @throws Problem `INVALID_DATE` for what is no time, and for what is too far ahead. */
function parseFrom(from: string | undefined, now: number): number {
  const time = from === undefined ? now : readTime("from", from);
  if (time <= now + MAXIMUM_AHEAD_MS) return time;
  throw problem("INVALID_DATE", { details: { parameter: "from" } });
}
