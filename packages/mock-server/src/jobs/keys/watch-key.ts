/** Does to a key what has fallen due: a warning of its end, a note of it, or its deletion because nobody uses it. */

import { emitAudit } from "../../changes/emit-audit.ts";
import { emitKeyEvent, emitKeyWarning, notify } from "../../changes/keys/emit-key-event.ts";
import { findIdleOwner, withLatestUse } from "../../changes/keys/key-view.ts";
import { type KeyWriteContext, removeKey, watchKeyFrom } from "../../changes/keys/key-watch.ts";
import type { ApiKey } from "../../domain/keys/api-key.ts";
import {
  deletionWarning,
  expiryWarning,
  idleDeletionNotice,
} from "../../domain/keys/key-notice.ts";
import { daysUntil, type KeyStage, stagesFrom } from "../../domain/keys/key-stages.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { ServerContext } from "../../server-context.ts";
import type { JobRow } from "../../tables.ts";

type Act = (key: ApiKey, stage: KeyStage, context: KeyWriteContext) => Promise<void>;

const ACTS: Readonly<Record<KeyStage["type"], Act>> = {
  expiring: warnOfExpiry,
  expiry: noteExpiry,
  deletion_warning: warnOfDeletion,
  deletion: deleteIdle,
};

/**
 * The time at which the work is due says what is done already: everything before it. A server that
 * was away for longer goes on from there, one stage after the other. What is due is worked out anew,
 * with the latest use: that alone calls a warning off.
 */
export async function watchKey(job: JobRow, server: ServerContext): Promise<void> {
  await server.store.write(async (tables) => {
    const context = { tables, server, now: server.clock.now() };
    const stored = await tables.get("api_keys", job.subject_id);
    if (stored === undefined) {
      await tables.remove("jobs", job.id);
      return;
    }
    const key = withLatestUse(stored, server);
    const times = { policy: server.policy, owner: await findIdleOwner(key, tables) };
    const [due, ...later] = stagesFrom(key, Date.parse(job.due_at), times);
    if (due === undefined || due.at > context.now) {
      await watchKeyFrom(context.now, key, context);
      return;
    }
    const stages = [due, ...later.filter(({ at }) => at === due.at)];
    for (const stage of stages) await ACTS[stage.type](key, stage, context);
    const isGone = stages.some(({ type }) => type === "deletion");
    if (!isGone) await watchKeyFrom(due.at + 1, key, context);
  });
}

async function warnOfExpiry(key: ApiKey, { endsAt }: KeyStage, context: KeyWriteContext) {
  const daysLeft = daysUntil(endsAt, context.now);
  await emitKeyWarning("api_key.expiring", { key, daysLeft }, context);
  await notify(expiryWarning(key, daysLeft, toTimestamp(endsAt)), key, context);
}

/** The key itself knows when it ends: this is for whoever reads the log. */
async function noteExpiry(key: ApiKey, _stage: KeyStage, context: KeyWriteContext) {
  await emitAudit({ action: "api_key.expired", subject: key }, context);
}

async function warnOfDeletion(key: ApiKey, { endsAt }: KeyStage, context: KeyWriteContext) {
  const daysLeft = daysUntil(endsAt, context.now);
  await emitKeyWarning("api_key.deletion_warning", { key, daysLeft }, context);
  await notify(deletionWarning(key, daysLeft, toTimestamp(endsAt)), key, context);
}

async function deleteIdle(key: ApiKey, _stage: KeyStage, context: KeyWriteContext) {
  const days = context.server.policy.idleDeletion?.days ?? 0;
  await removeKey(key, context);
  const reason = `Nobody had used it for ${days} days.`;
  await emitAudit({ action: "api_key.deleted", subject: key, reason }, context);
  await emitKeyEvent("api_key.deleted", key, context);
  await notify(idleDeletionNotice(key, days), key, context);
}
