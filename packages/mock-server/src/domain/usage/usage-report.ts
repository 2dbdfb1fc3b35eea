/** What a key's days come to: who used it and for what, and how much in each period. */
import type { ServerSchemas } from "@postern/spec";
import { type DateRange, formatDate } from "../time/calendar-date.ts";
import { DAY_MS } from "../time/day.ts";
import { readClient } from "./client-name.ts";
import { type KeyUsage, UsageCount } from "./key-usage.ts";
import type { TallyRow } from "./tally.ts";

/** What one key did on one day. */
export interface UsageDay {
  /** Epoch milliseconds of its start. */
  readonly day: number;
  readonly usage: KeyUsage;
}

type Report = Omit<ServerSchemas["ApiKeyUsage"], "key_id" | "start_date" | "end_date">;
type Period = ServerSchemas["UsagePeriod"];
export type UsageInterval = ServerSchemas["UsageInterval"];

const LONGEST_LIST = 100;

/** @param days Oldest first. */
export function reportUsage(days: readonly UsageDay[]): Report {
  const sum = new UsageCount(Number.POSITIVE_INFINITY);
  for (const { usage } of days) sum.merge(usage);
  const { requests, operations, addresses, origins, clients, codes } = sum.save();
  return {
    requests,
    by_day: days.map(({ day, usage }) => ({
      date: formatDate(day),
      requests: usage.requests,
      errors: usage.errors,
    })),
    by_operation: greatest(operations, (operation) => ({ operation })),
    by_ip: greatest(addresses, (ip) => ({ ip: ip || null })),
    by_origin: greatest(origins, (origin) => ({ origin })),
    by_client: greatest(clients, readClient),
    errors: greatest(codes, (code) => ({ code: code as ServerSchemas["ErrorCode"] })).map(
      ({ code, requests }) => ({ code, requests }),
    ),
  };
}

/** Every period of the range, those without a request included. The first begins with the range. */
export function usagePeriods(
  days: readonly UsageDay[],
  { start, end }: DateRange,
  interval: UsageInterval,
): Period[] {
  const used = new Map(days.map(({ day, usage }) => [day, usage]));
  const periods: Period[] = [];
  for (let day = start; day <= end; day += DAY_MS) {
    const { requests, errors } = used.get(day) ?? { requests: 0, errors: 0 };
    const period = periods.at(-1);
    if (period === undefined || BEGINS[interval](new Date(day))) {
      periods.push({ start_date: formatDate(day), requests, errors });
    } else {
      period.requests += requests;
      period.errors += errors;
    }
  }
  return periods;
}

/** Whether a period begins with a day. */
const BEGINS: Readonly<Record<UsageInterval, (day: Date) => boolean>> = {
  day: () => true,
  week: (day) => day.getUTCDay() === 1,
  month: (day) => day.getUTCDate() === 1,
};

function greatest<Named>(rows: readonly TallyRow[], name: (value: string) => Named) {
  return rows
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, LONGEST_LIST)
    .map(([value, requests, errors]) => ({ ...name(value), requests, errors }));
}
