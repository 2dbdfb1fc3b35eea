/** The trigger API Key Will Be Deleted. */
import { hookTrigger } from "./hook-trigger.ts";

/** What the event and the notification of one warning both tell. */
interface DeletionWarning {
  /** One for each warning. */
  readonly id: string;
  readonly key_id: string | null;
  readonly days_left: number | null;
  readonly title: string;
  readonly created_at: string;
}

function withId(warning: Omit<DeletionWarning, "id">): DeletionWarning {
  return { id: `${warning.key_id}-${warning.created_at}`, ...warning };
}

function inDays(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "in 1 day" : `in ${days} days`;
}

export const apiKeyWillBeDeleted = hookTrigger({
  key: "api_key_will_be_deleted",
  noun: "API Key",
  label: "API Key Will Be Deleted",
  description: "Triggers when an API key that nobody uses is about to be deleted.",
  event: "api_key.deletion_warning",
  inputFields: [],
  outputFields: [
    { key: "id", label: "ID", type: "string" },
    { key: "key_id", label: "Key ID", type: "string" },
    { key: "days_left", label: "Days Left", type: "integer" },
    { key: "title", label: "Title", type: "string" },
    { key: "created_at", label: "Created At", type: "datetime" },
  ],
  sample: {
    id: "key_01jd7n5p8s2f6g9h4j7k-2027-02-14T09:00:00.000Z",
    key_id: "key_01jd7n5p8s2f6g9h4j7k",
    days_left: 7,
    title: "Production dashboard will be deleted in 7 days",
    created_at: "2027-02-14T09:00:00.000Z",
  },
  // Asks the API nothing: a request with the very key that is warned of would keep it alive.
  read: ({ created_at, data: { key, days_left } }) =>
    withId({
      key_id: key.id,
      days_left,
      title: `${key.name} will be deleted ${inDays(days_left)}`,
      created_at,
    }),
  isWanted: () => true,
  async *list(client) {
    const query = { type: "api_key.deletion_warning", limit: 100 } as const;
    for await (const notification of client.notifications.list(query)) {
      const { key_id, days_left, title, created_at } = notification;
      yield withId({ key_id, days_left, title, created_at });
    }
  },
});
