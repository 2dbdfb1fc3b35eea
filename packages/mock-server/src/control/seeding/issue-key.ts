/** Makes a key for a test, with no session and no rule in the way but those of the key itself. */

import { keepSecret, newSecret, type SecretPurpose } from "../../changes/keys/key-secret.ts";
import { keepKey } from "../../changes/keys/key-watch.ts";
import type { CreateApiKeyRequest } from "../../domain/keys/key-creation.ts";
import { planKey } from "../../domain/keys/key-creation.ts";
import { issueKey as newKey } from "../../domain/keys/key-issue.ts";
import { findTokenFault, type NewSecret } from "../../domain/keys/key-token.ts";
import { ALL_SCOPES, type Scope } from "../../domain/keys/scope.ts";
import { usualKind } from "../../domain/policy/policy-offer.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { ServerContext } from "../../server-context.ts";
import { DEMO_COMPANY_ID } from "../demo/demo-data.ts";

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
  /** Of the format of its kind, to be the same in every run. @default one made by chance */
  readonly token?: string;
}

export interface IssuedKey {
  readonly keyId: string;
  /** The token, to send as `Authorization: Bearer <secret>`. */
  readonly secret: string;
}

/** @throws Problem when the policy does not allow such a key; Error when there is no such company. */
export async function issueKey(
  { limits, companyId = DEMO_COMPANY_ID, scopes = ALL_SCOPES, token, ...rest }: IssueKeyOptions,
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
    const { rules } = plan;
    const secret = await secretOf(token, { keyId, rules }, server);
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

function secretOf(
  token: string | undefined,
  purpose: SecretPurpose,
  server: ServerContext,
): Promise<NewSecret> {
  if (token === undefined) return newSecret(purpose, server);
  const { prefix, hexLength } = purpose.rules.token;
  if (findTokenFault(token, [purpose.rules.token]) === undefined) {
    return keepSecret(token, purpose, server);
  }
  const message = `A token of this kind is "${prefix}" and ${hexLength} characters of 0-9 and a-f.`;
  throw problem("VALIDATION_FAILED", {
    message,
    errors: [{ pointer: "/token", code: "INVALID_VALUE", message }],
  });
}
