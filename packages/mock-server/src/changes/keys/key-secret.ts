/** Makes the secrets of keys, in the forms in which they are kept. */
import { issueToken, type NewSecret, tokenBytes } from "../../domain/keys/key-token.ts";
import type { KindRules } from "../../domain/policy/policy.ts";
import type { ServerContext } from "../../server-context.ts";

/** What a secret is made for. */
export interface SecretPurpose {
  readonly keyId: string;
  readonly rules: KindRules;
}

/** Of the format of the key's kind. */
export function newSecret(purpose: SecretPurpose, server: ServerContext): Promise<NewSecret> {
  const { token: format } = purpose.rules;
  const token = issueToken(format, server.random.bytes(tokenBytes(format)));
  return keepSecret(token, purpose, server);
}

export async function keepSecret(
  token: string,
  { keyId, rules }: SecretPurpose,
  { hash, cipher }: ServerContext,
): Promise<NewSecret> {
  return {
    token,
    secretHash: await hash.sha256(token),
    sealedSecret: rules.storage === "encrypted" ? await cipher.seal(token, keyId) : null,
  };
}
