/** How a platform's API keys behave, as data: the server runs under one policy, chosen at start. */
import type { ServerSchemas } from "@postern/spec";
import type { RateWindow } from "../limits/rate-limit.ts";

export interface Policy {
  /** What `--policy` and messages call it. */
  readonly name: string;
  /**
   * The kinds of key that are issued; a kind without rules does not exist under this policy. The
   * first is that of the demo key, and of a key that a test issues without naming a kind.
   */
  readonly kinds: Readonly<Partial<Record<KeyKind, KindRules>>>;
  /** What a session may do to keys, beside listing and getting them. */
  readonly actions: readonly KeyAction[];
  /** The roles whose sessions manage keys. */
  readonly managers: readonly Role[];
  /** How many requests a key may make, unless told otherwise. Every window must have room. */
  readonly windows: readonly WindowRule[];
  /** Plans by id. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** Whether the company's plan decides about API access and caps the windows. */
  readonly hasPlanGate: boolean;
  /** When keys may be given an end; `null`: they never expire. */
  readonly expiry: ExpiryRules | null;
  /** When keys that nobody uses are deleted; `null`: never. */
  readonly idleDeletion: IdleDeletionRules | null;
  /**
   * Which restrictions a key can carry. For one that is off the field is refused and the request
   * header is not looked at.
   */
  readonly restrictions: { readonly origins: boolean; readonly addresses: boolean };
  /** The status of INVALID_API_KEY for a token that was revoked, or replaced by regenerate. */
  readonly revokedStatus: 401 | 403;
  /** The status of INVALID_API_KEY for a token that no key has. */
  readonly unknownStatus: 401 | 403;
  readonly texts: PolicyTexts;
}

export type Role = ServerSchemas["Role"];

/** Whom a key acts for. */
export type KeyKind = ServerSchemas["ApiKeyKind"];

export type KeyAction =
  | "create"
  | "reveal"
  | "update"
  | "regenerate"
  | "rotate"
  | "revoke"
  | "delete";

export interface KindRules {
  readonly token: TokenFormat;
  /**
   * - `hashed`: only the SHA-256 is kept, so the secret is shown once and never again.
   * - `encrypted`: the secret is also kept as AES-256-GCM ciphertext, and can be revealed.
   */
  readonly storage: "hashed" | "encrypted";
  /** Keys of this kind that one owner may have. */
  readonly maximum: number;
  /** What a key of this kind belongs to. A key of a workspace knows it; any other is told on each request. */
  readonly owner: "company" | "workspace";
  /** The types of company that may have keys of this kind. */
  readonly companyTypes: readonly CompanyType[];
  /** The kinds of workspace that a key of this kind reaches. */
  readonly reaches: readonly WorkspaceKind[];
  /** `chosen`: the request that creates a key names its scopes; `all`: every scope but `keys:rotate`. */
  readonly scopes: "chosen" | "all";
}

export type CompanyType = ServerSchemas["Company"]["type"];
export type WorkspaceKind = ServerSchemas["Workspace"]["kind"];

/** A token is the prefix and this many lower-case hex characters. */
export interface TokenFormat {
  /** The constant start, `rp_`, of letters, digits and `_`; may be empty, and is neither `sess_` nor an id's. */
  readonly prefix: string;
  /** Even, and at least 32: what is told of requests is searched for that much hex. */
  readonly hexLength: number;
}

/** A window as the policy sets it; a key's own setting and its plan may narrow the quota. */
export interface WindowRule extends Omit<RateWindow, "quota"> {
  /** Requests in the window for a key without a setting of its own; `plan`: as many as the plan gives. */
  readonly quota: number | "plan";
  /** The member of `rate_limit` that sets the quota of one key; absent: it cannot be set. */
  readonly setting?: RateSetting;
}

export type RateSetting = keyof ServerSchemas["RateLimits"];

export interface Plan {
  readonly isFree: boolean;
  readonly hasApiAccess: boolean;
  /** The most that a key on this plan may make, by the name of the window; absent: no cap. */
  readonly quotas: Readonly<Record<string, number>>;
  /** Texts that a company may have written in a calendar month in UTC. @default 1000 */
  readonly aiCredits?: number;
  /** The brands that a company on this plan may have. @default 100 */
  readonly maximumBrands?: number;
}

export interface ExpiryRules {
  readonly minimumDays: number;
  readonly maximumDays: number;
  /** Days before the end on which its owner is told. */
  readonly noticeDays: readonly number[];
}

export interface IdleDeletionRules {
  /** Days without a successful request after which a key is deleted. */
  readonly days: number;
  /** Days before the deletion on which its owner is told. */
  readonly noticeDays: readonly number[];
}

/** The platform's own words. */
export interface PolicyTexts {
  /** For any fault of the `Authorization` header. @default one text for each fault, in our words */
  readonly unauthorized?: string;
  readonly unknownKey: string;
  readonly revokedKey: string;
  readonly planLimit: string;
  readonly confirmRegenerate: string;
  readonly confirmDelete: string;
  readonly createBrandForbidden: string;
  /** Where a company changes its plan. */
  readonly upgradeUrl: string;
}
