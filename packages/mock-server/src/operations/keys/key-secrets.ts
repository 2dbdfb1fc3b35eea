/** The secrets of API keys, once they are made: replaced at once, replaced with an overlap, or shown again. */

import { emitAudit } from "../../changes/emit-audit.ts";
import { emitKeyEvent, notify } from "../../changes/keys/emit-key-event.ts";
import { newSecret } from "../../changes/keys/key-secret.ts";
import { viewKey } from "../../changes/keys/key-view.ts";
import { keepKey } from "../../changes/keys/key-watch.ts";
import { type Caller, callerActor } from "../../domain/access/caller.ts";
import type { ApiKey } from "../../domain/keys/api-key.ts";
import { rotationNotice } from "../../domain/keys/key-notice.ts";
import {
  regenerateKey,
  requireModestRotation,
  requireRotatable,
  rotateKey,
} from "../../domain/keys/key-replacement.ts";
import type { KindRules } from "../../domain/policy/policy.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { etagOf } from "../../domain/wire/etag.ts";
import { created, ok } from "../../domain/wire/outcome.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { Run } from "../operation.ts";
import { requireKey } from "./require-key.ts";

export const regenerateApiKey: Run<"regenerateApiKey"> = async ({ path, body }, context) => {
  const { caller, tables, server, now } = context;
  const key = await requireKey(path.key_id, caller, tables);
  if (body?.confirm !== true) {
    throw problem("CONFIRMATION_REQUIRED", {
      message: server.policy.texts.confirmRegenerate,
      details: { parameter: "confirm", in: "body" },
    });
  }
  const secret = await newSecret({ keyId: key.id, rules: rulesOf(key, server) }, server);
  const regenerated = regenerateKey(key, secret, now);
  const created_at = toTimestamp(now);
  await tables.put("retired_tokens", { id: key.secret_hash, created_at, key_id: key.id });
  await keepKey(regenerated, context);
  await emitAudit({ action: "api_key.regenerated", subject: regenerated }, context);
  const data = { ...(await viewKey(regenerated, context)), secret: secret.token };
  return created(data, { secretOf: key.id, etag: etagOf(regenerated) });
};

export const rotateApiKey: Run<"rotateApiKey"> = async ({ path, body }, context) => {
  const { caller, tables, server, now } = context;
  const request = body ?? { overlap_seconds: DEFAULT_OVERLAP_SECONDS };
  const key = await requireRotated(path.key_id, caller, tables);
  if (caller.type === "key") requireModestRotation(request);
  const isRange = (text: string) => server.addresses.isRange(text);
  requireRotatable(key, request, { policy: server.policy, isRange });
  const id = server.ids.next("apiKey", now);
  const secret = await newSecret({ keyId: id, rules: rulesOf(key, server) }, server);
  const succession = { id, secret, createdBy: callerActor(caller), now };
  const { replacement, replaced } = rotateKey(key, request, succession);
  await keepKey(replaced, context);
  await keepKey(replacement, context);
  await emitAudit({ action: "api_key.rotated", subject: replacement }, context);
  await emitKeyEvent("api_key.rotated", replacement, context);
  if (caller.type === "key") {
    await notify(rotationNotice(key, replacement, replaced.expires_at ?? ""), key, context);
  }
  const data = {
    ...(await viewKey(replacement, context)),
    secret: secret.token,
    replaced_key: await viewKey(replaced, context),
  };
  return created(data, { secretOf: id, etag: etagOf(replacement) });
};

export const revealApiKey: Run<"revealApiKey"> = async ({ path }, context) => {
  const { caller, tables, server } = context;
  const key = await requireKey(path.key_id, caller, tables);
  if (key.sealed_secret === null) {
    throw problem("KEY_NOT_REVEALABLE", { details: { kind: key.kind } });
  }
  const secret = await server.cipher.open(key.sealed_secret, key.id);
  await emitAudit({ action: "api_key.revealed", subject: key }, context);
  return ok({ ...(await viewKey(key, context)), secret }, { secretOf: key.id });
};

/** What the spec says of `overlap_seconds`, for a request without a body. */
const DEFAULT_OVERLAP_SECONDS = 86_400;

/** @throws Problem `NOT_FOUND`; to a key, every other key is none. */
async function requireRotated(id: string, caller: Caller, tables: TableReader): Promise<ApiKey> {
  if (caller.type === "session") return requireKey(id, caller, tables);
  const key = await tables.get("api_keys", caller.key.id);
  if (key?.id === id) return key;
  throw problem("NOT_FOUND", {
    message: `A key can rotate only itself, and this key is not ${id}.`,
  });
}

function rulesOf({ id, kind }: ApiKey, { policy }: ServerContext): KindRules {
  const rules = policy.kinds[kind];
  if (rules !== undefined) return rules;
  // A database may hold keys that were made under another policy.
  throw problem("CONFLICT", {
    message: `The policy ${policy.name} has no keys of kind ${kind}, which ${id} is.`,
    details: { kind, policy: policy.name },
  });
}
