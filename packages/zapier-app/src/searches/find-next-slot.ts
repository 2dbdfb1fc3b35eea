/** The search Find Next Slot: the first time of the schedule that no post has taken. */
import { pick } from "../fields/picks.ts";
import { readId, withoutAbsent } from "../fields/read-input.ts";
import { readInstant } from "../fields/read-time.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { accountSample, connectionName } from "../names.ts";
import { finder } from "./finder.ts";

const { listSlots: form } = fields;

/** The most that the API gives. */
const longestList = 50;

export const findNextSlot = finder({
  key: "find_next_slot",
  noun: "Slot",
  label: "Find Next Slot",
  description: "Finds the next time of the schedule that is free.",
  inputFields: [
    {
      ...pick(form.connection_id, "connection"),
      helpText: "Only slots for this social account.",
    },
    { ...form.from, label: "Not Before", helpText: "Only slots at this time or later." },
  ],
  gives: "ScheduleSlot",
  adds: {
    sample: {
      id: samples.ScheduleSlot.at,
      connection_id: accountSample.id,
      connection_name: accountSample.name,
    },
    outputFields: [
      { key: "id", label: "ID", type: "string" },
      { key: "connection_id", label: "Connection ID", type: "string" },
      { key: "connection_name", label: "Connection Name", type: "string" },
    ],
  },
  find: async ({ client, input, timezone }) => {
    const connection_id = readId(input["connection_id"]);
    const query = withoutAbsent({
      count: longestList,
      connection_id,
      from: readInstant(input["from"], timezone),
    });
    const { items } = await client.schedule.slots(query);
    const free = items.find(({ taken }) => !taken);
    if (free === undefined) return [];
    const connection_name = await connectionName(client, connection_id);
    return [{ id: free.at, connection_id: connection_id ?? null, connection_name, ...free }];
  },
});
