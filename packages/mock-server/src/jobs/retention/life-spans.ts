/** How long rows stay that nobody deletes: as docs/limits.md says. */
import { isOver } from "../../domain/media/media-import.ts";
import { isEnded } from "../../domain/posts/batch.ts";
import { DAY_MS } from "../../domain/time/day.ts";
import { KEPT_FOR_MS } from "../../domain/wire/idempotency.ts";
import type { TableName, Tables } from "../../tables.ts";

/** A row goes once it is older than its life, and nothing keeps it. */
interface LifeSpan<Name extends TableName> {
  /** From its making on. */
  readonly lifeMs: number;
  /** Whether it may go. @param ended Times before this are longer ago than a life. Absent: it may. */
  readonly mayGo?: (row: Tables[Name], ended: string) => boolean;
}

/** What has been looked up once it has ended is looked up for this long. */
const ENDED_MS = 30 * DAY_MS;
/** A year, and as long as it takes to close its books. */
const HISTORY_MS = 400 * DAY_MS;

export const LIFE_SPANS = {
  idempotency: { lifeMs: KEPT_FOR_MS },
  sessions: { lifeMs: 0, mayGo: ({ expires_at }, ended) => expires_at < ended },
  authorizations: { lifeMs: 0, mayGo: ({ expires_at }, ended) => expires_at < ended },
  batches: { lifeMs: ENDED_MS, mayGo: (row, ended) => isEnded(row) && row.updated_at < ended },
  media_imports: { lifeMs: ENDED_MS, mayGo: (row, ended) => isOver(row) && row.updated_at < ended },
  notifications: { lifeMs: HISTORY_MS },
  audit: { lifeMs: HISTORY_MS },
  clicks: { lifeMs: HISTORY_MS },
} as const satisfies { readonly [Name in TableName]?: LifeSpan<Name> };

export type MortalTable = keyof typeof LIFE_SPANS;
