/** Makes a key for a test, with no session and no rule in the way but those of the key itself. */

import { newSecret } from "../changes/key-secret.ts";
import { keepKey } from "../changes/key-watch.ts";
import type { CreateApiKeyRequest } from "../domain/keys/key-creation.ts";
import { planKey } from "../domain/keys/key-creation.ts";
import { issueKey as newKey } from "../domain/keys/key-issue.ts";
import { ALL_SCOPES, type Scope } from "../domain/keys/scope.ts";
import { usualKind } from "../domain/policy/policy-offer.ts";
import type { ServerContext } from "../server-context.ts";
import { DEMO_COMPANY_ID } from "./demo-data.ts";

export interface IssueKeyOptions
  extends Partial<Omit<CreateApiKeyRequest, "scopes" | "rate_limit" | "kind">> {
  /** @default the first that the policy lists: `workspace`, where it issues that */
  readonly kind?: CreateApiKeyRequest["kind"];
  /** @default every scope */
  readonly scopes?: readonly Scope[];
  /** Requests in a minute and a day; `none` lifts the plan's too. @default the policy's */
  readonly limits?: Required<CreateApiKeyRequest>["rate_limit"] | "none";
  /** @default the demo company */
  readonly companyId?: string;
}

export interface IssuedKey {
  readonly keyId: string;
  /** The token, to send as `Authorization: Bearer <secret>`. */
  readonly secret: string;
}

/** @throws Problem when the policy does not allow such a key; Error when there is no such company. */
export async function issueKey(
  { limits, companyId = DEMO_COMPANY_ID, scopes = ALL_SCOPES, ...rest }: IssueKeyOptions,
  server: ServerContext,
): Promise<IssuedKey> {
  const { policy, clock, ids } = server;
  const now = clock.now();
  return server.store.write(async (tables) => {
    const company = await tables.get("companies", companyId);
    if (company === undefined)
      throw new Error(`There is no company ${companyId} to issue a key for.`);
    const workspaces = await tables.list("workspaces", { where: { company_id: companyId } });
    const kind = rest.kind ?? usualKind(policy).kind;
    const isChosen = policy.kinds[kind]?.scopes === "chosen";
    const request: CreateApiKeyRequest = {
      expires_in_days: null,
      ...rest,
      kind,
      ...(isChosen && { scopes: [...scopes] }),
      ...(typeof limits === "object" && { rate_limit: limits }),
    };
    const isRange = (text: string) => server.addresses.isRange(text);
    const plan = planKey(request, { company, workspaces }, { policy, isRange });
    const keyId = ids.next("apiKey", now);
    const secret = await newSecret({ keyId, rules: plan.rules }, server);
    const key = newKey(request, plan, {
      id: keyId,
      secret,
      companyId,
      createdBy: null,
      now,
      policy,
    });
    await keepKey({ ...key, is_unlimited: limits === "none" }, { tables, server, now });
    return { keyId, secret: secret.token };
  });
}
