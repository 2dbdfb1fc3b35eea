/** Every table of the store: its row, its unique fields, its indexed fields. */
import type { Schemas } from "@postern/spec";

/** A row is the resource as the spec names it, plus what is kept beside it and never sent. */
export interface Tables {
  companies: CompanyRow;
  members: MemberRow;
  sessions: SessionRow;
  workspaces: WorkspaceRow;
  brands: BrandRow;
  connections: ConnectionRow;
  api_keys: ApiKeyRow;
  posts: PostRow;
  media: MediaRow;
  webhooks: WebhookRow;
  deliveries: DeliveryRow;
  jobs: JobRow;
  idempotency: IdempotencyRow;
  audit: AuditRow;
  settings: SettingRow;
}

interface Row {
  readonly id: string;
  /** RFC 3339, UTC, milliseconds: sorts as text. */
  readonly created_at: string;
}

export interface CompanyRow extends Row {
  readonly name: string;
  readonly type: "company" | "agency";
  readonly plan: string;
}

export interface MemberRow extends Row {
  readonly company_id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Schemas["Role"];
  readonly password_hash: string;
}

export interface SessionRow extends Row {
  readonly token_hash: string;
  readonly member_id: string;
  readonly expires_at: string;
}

export type WorkspaceRow = Row & Schemas["Workspace"];
export type BrandRow = Row & Schemas["Brand"] & { readonly workspace_id: string };
export type ConnectionRow = Row & Schemas["Connection"] & { readonly workspace_id: string };

export type ApiKeyRow = Row &
  Schemas["ApiKey"] & {
    readonly company_id: string;
    readonly secret_hash: string;
    /** The quota that a key shares with the keys that replaced it. */
    readonly bucket: string;
  };

export type PostRow = Row &
  Schemas["Post"] & {
    /** What the duplicate guard compares. */
    readonly content_hash: string;
    readonly callback_url: string | null;
  };

export type MediaRow = Row & Schemas["Media"] & { readonly workspace_id: string };

export type WebhookRow = Row &
  Schemas["Webhook"] & { readonly workspace_id: string; readonly signing_secret: string };

export interface DeliveryRow extends Row {
  readonly workspace_id: string;
  readonly webhook_id: string;
  readonly event_id: string;
  readonly event_type: string;
  /** The body, byte for byte, as it is signed and sent. */
  readonly body: string;
  readonly attempt: number;
  readonly status: "pending" | "delivered" | "failed";
  readonly response_status: number | null;
  readonly delivered_at: string | null;
}

/** One piece of work that time will do. Jobs run in the order of (due_at, id). */
export interface JobRow extends Row {
  readonly due_at: string;
  readonly kind: "publish_post" | "publish_target" | "deliver_webhook";
  /** The id of what the work is on. */
  readonly subject_id: string;
}

export interface IdempotencyRow extends Row {
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  /** Set when the answer held a secret, which is never kept: the id of what was made. */
  readonly secret_of: string | null;
}

export interface AuditRow extends Row {
  readonly company_id: string;
  readonly action: string;
  readonly actor_id: string;
  readonly subject_id: string;
  readonly address: string | null;
  readonly changes: Readonly<Record<string, unknown>>;
}

export interface SettingRow extends Row {
  readonly value: string;
}

export type TableName = keyof Tables;

interface TableShape {
  readonly unique: readonly string[];
  readonly indexed: readonly string[];
}

/** The fields by which rows are found; adapters make columns and indexes of them. */
export const TABLES = {
  companies: { unique: [], indexed: [] },
  members: { unique: ["email"], indexed: ["company_id"] },
  sessions: { unique: ["token_hash"], indexed: ["member_id"] },
  workspaces: { unique: [], indexed: ["company_id"] },
  brands: { unique: [], indexed: ["workspace_id"] },
  connections: { unique: [], indexed: ["workspace_id"] },
  api_keys: { unique: ["secret_hash"], indexed: ["company_id", "workspace_id"] },
  posts: { unique: [], indexed: ["workspace_id", "status", "content_hash"] },
  media: { unique: [], indexed: ["workspace_id"] },
  webhooks: { unique: [], indexed: ["workspace_id"] },
  deliveries: { unique: [], indexed: ["workspace_id", "webhook_id"] },
  jobs: { unique: [], indexed: ["subject_id"] },
  idempotency: { unique: [], indexed: [] },
  audit: { unique: [], indexed: ["company_id"] },
  settings: { unique: [], indexed: [] },
} as const satisfies Record<TableName, TableShape>;

export type UniqueField<Name extends TableName> = (typeof TABLES)[Name]["unique"][number];
export type IndexedField<Name extends TableName> = (typeof TABLES)[Name]["indexed"][number];
