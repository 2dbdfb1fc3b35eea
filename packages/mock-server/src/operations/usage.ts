/** What keys are used for: each key sees its own use, the people who manage keys see who uses which. */

import { keyWindows } from "../domain/keys/key-limits.ts";
import type { WindowReading } from "../domain/limits/rate-limit.ts";
import { type DateRange, formatDate, parseDateRange } from "../domain/time/calendar-date.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { reportUsage, type UsageDay, usagePeriods } from "../domain/usage/usage-report.ts";
import { ok } from "../domain/wire/outcome.ts";
import type { TableReader } from "../ports/store.ts";
import { requireKey } from "./keys/require-key.ts";
import type { PreparedRun } from "./operation.ts";

export const getUsage: PreparedRun<"getUsage"> = {
  async prepare({ query }, { server, caller, now }) {
    const { key, company } = caller;
    const range = parseDateRange(query, now);
    const windows = keyWindows(key, company, server.policy);
    const reading = await server.rateLimiter.read(key.bucket, windows, now);
    await server.keyUsage.flush(server);
    return async ({ tables }) =>
      ok({
        ...presentRange(range),
        interval: query.interval,
        windows: reading.windows.map(presentWindow),
        periods: usagePeriods(await listDays(key.id, range, tables), range, query.interval),
      });
  },
};

export const getApiKeyUsage: PreparedRun<"getApiKeyUsage"> = {
  async prepare({ path, query }, { server, caller, now }) {
    const range = parseDateRange(query, now);
    await server.keyUsage.flush(server);
    return async ({ tables }) => {
      const key = await requireKey(path.key_id, caller, tables);
      const days = await listDays(key.id, range, tables);
      return ok({ key_id: key.id, ...presentRange(range), ...reportUsage(days) });
    };
  },
};

/** The days of the range on which the key was used, oldest first. */
async function listDays(
  key_id: string,
  { start, end }: DateRange,
  tables: TableReader,
): Promise<UsageDay[]> {
  const first = toTimestamp(start);
  const last = toTimestamp(end);
  const rows = await tables.list("key_usage", {
    where: { key_id },
    filter: ({ created_at }) => first <= created_at && created_at <= last,
  });
  return rows.map(({ created_at, usage }) => ({ day: Date.parse(created_at), usage })).reverse();
}

function presentRange({ start, end }: DateRange) {
  return { start_date: formatDate(start), end_date: formatDate(end) };
}

function presentWindow({ name, quota, remaining, resetAt }: WindowReading) {
  const reset_at = toTimestamp(resetAt * 1000);
  return { name, limit: quota, used: quota - remaining, remaining, reset_at };
}
