/** The list behind every drop-down of slots: those that are free, as the workspace's clocks show them. */
import type { ScheduleSlot } from "@postern/sdk";
import type { Bundle, ZObject } from "zapier-platform-core";
import { connect } from "../../connect.ts";
import { readId, withoutAbsent } from "../../fields/read-input.ts";
import { withZapierErrors } from "../../zapier-error.ts";
import { hiddenTrigger } from "./list-trigger.ts";

/** The most that the API gives. */
const longestList = 50;

const perform = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  if ((bundle.meta?.page ?? 0) > 0) return [];
  const query = { count: longestList, connection_id: readId(bundle.inputData["connection_id"]) };
  const { items } = await connect(z, bundle).schedule.slots(withoutAbsent(query));
  return items.filter(({ taken }) => !taken).map(slotChoice);
});

function slotChoice({ at, timezone }: ScheduleSlot) {
  const clock = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: timezone,
  });
  return { id: at, label: `${clock.format(new Date(at))} (${timezone})` };
}

export const slotList = hiddenTrigger({ key: "slot_list", noun: "Slot", plural: "Slots" }, perform);
