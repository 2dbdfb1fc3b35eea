/** Every table of the store: its row, its unique fields, its indexed fields. */
import type { ServerSchemas } from "@postern/spec";
import type { Company, Member, Workspace } from "./domain/access/caller.ts";
import type { StoredContact } from "./domain/contacts/contact.ts";
import type { StoredFeed, StoredFeedItem } from "./domain/feeds/feed.ts";
import type { ApiKey } from "./domain/keys/api-key.ts";
import type { RateBucketState } from "./domain/limits/rate-limit.ts";
import type { StoredImport } from "./domain/media/media-import.ts";
import type { StoredMedia } from "./domain/media/media-record.ts";
import type { StoredUpload } from "./domain/media/media-upload.ts";
import type { StoredConnection } from "./domain/networks/connection.ts";
import type { BatchRow } from "./domain/posts/batch.ts";
import type { ApprovalRules } from "./domain/posts/post-approval.ts";
import type { StoredPost } from "./domain/posts/post-record.ts";
import type { StoredSchedule } from "./domain/schedule/schedule-windows.ts";
import type { KeyUsage } from "./domain/usage/key-usage.ts";
import type { StoredWebhook } from "./domain/webhooks/webhook.ts";
import type { Outcome } from "./domain/wire/outcome.ts";
import type { FieldError, Problem } from "./domain/wire/problem.ts";

/** A row is the resource as the spec defines it, plus private fields that are never sent. */
export interface Tables {
  companies: CompanyRow;
  members: MemberRow;
  sessions: SessionRow;
  workspaces: WorkspaceRow;
  brands: BrandRow;
  connections: ConnectionRow;
  authorizations: AuthorizationRow;
  api_keys: ApiKeyRow;
  retired_tokens: RetiredTokenRow;
  posts: PostRow;
  post_contents: PostContentRow;
  post_history: PostHistoryRow;
  publications: PublicationRow;
  schedules: ScheduleRow;
  queues: QueueRow;
  queue_items: QueueItemRow;
  labels: LabelRow;
  batches: BatchRow;
  media: MediaRow;
  media_imports: StoredImport;
  media_uploads: StoredUpload;
  feeds: FeedRow;
  feed_items: FeedItemRow;
  contacts: ContactRow;
  workflows: WorkflowRow;
  enrollments: EnrollmentRow;
  trigger_links: TriggerLinkRow;
  clicks: ClickRow;
  forms: FormRow;
  submissions: SubmissionRow;
  shop_videos: ShopVideoRow;
  shop_widgets: ShopWidgetRow;
  ai_usage: AiUsageRow;
  webhooks: WebhookRow;
  deliveries: DeliveryRow;
  jobs: JobRow;
  idempotency: IdempotencyRow;
  audit: AuditRow;
  notifications: NotificationRow;
  key_usage: KeyUsageRow;
  logs: LogRow;
  rate_counts: RateCountRow;
  settings: SettingRow;
}

interface Row {
  readonly id: string;
  /** RFC 3339, UTC, milliseconds: sorts as text. */
  readonly created_at: string;
}

interface Versioned {
  /** Grows with each change; the entity tag is made of it. */
  readonly version: number;
}

export type CompanyRow = Row & Company & Versioned;
/** The e-mail is kept in lower case, by which it is found. */
export type MemberRow = Row & Member & { readonly password_hash: string };

export interface SessionRow extends Row {
  readonly token_hash: string;
  readonly member_id: string;
  readonly expires_at: string;
}

export interface WorkspaceRow extends Workspace, Versioned {
  /** What it wants to be agreed to before it goes out; absent: nothing. */
  readonly approval?: ApprovalRules;
}
export type BrandRow = ServerSchemas["Brand"] & Versioned;
export type ConnectionRow = StoredConnection;

/** An attempt to connect an account, until it has come to something; its id is the state. */
export interface AuthorizationRow extends Row {
  readonly workspace_id: string;
  readonly network: ConnectionRow["network"];
  readonly brand_id: string;
  readonly redirect_url: string;
  /** The connection to renew; null: whichever account its owner chooses. */
  readonly connection_id: string | null;
  readonly expires_at: string;
  /** What the network gave once the owner of the account had agreed; null before. */
  readonly code: string | null;
  /** The name of the account that its owner has chosen; null before. */
  readonly account: string | null;
}
export type ApiKeyRow = ApiKey;

/** A token that was replaced when its key was regenerated, told apart from one that never was; its id is its SHA-256. */
export interface RetiredTokenRow extends Row {
  readonly key_id: string;
}

export type PostRow = StoredPost;

/** What a target of a post says through its connection; the id names both. */
export interface PostContentRow extends Row {
  readonly post_id: string;
  /** SHA-256 of `contentHashInput`. */
  readonly content_hash: string;
}

/** Something that happened to a post; `created_at` is when. */
export type PostHistoryRow = Row &
  Omit<ServerSchemas["PostHistoryEntry"], "at"> & { readonly post_id: string };

/** A target that went live at `created_at`, by which the quota of its connection is counted. */
export interface PublicationRow extends Row {
  readonly connection_id: string;
  /** The connection and the kind of post that its network counts apart; null for other posts. */
  readonly kind_key?: string | null;
}

/** The posting windows of a workspace, of which it has the id. */
export type ScheduleRow = StoredSchedule;

/** The state of a workspace's queue, of which it has the id. */
export type QueueRow = Row & ServerSchemas["QueueState"];

/** A post that waits for a slot. */
export interface QueueItemRow extends Row, Versioned {
  readonly workspace_id: string;
  readonly post_id: string;
  readonly connection_ids: string[];
  /** The lower, the sooner. */
  readonly rank: number;
  /** Null while it is held. */
  readonly scheduled_at: string | null;
}

export type LabelRow = Row &
  ServerSchemas["Label"] & {
    readonly workspace_id: string;
    /** The workspace and the name, by which it is found. */
    readonly key: string;
  };

export type MediaRow = StoredMedia;

export type FeedRow = StoredFeed;
export type FeedItemRow = StoredFeedItem;
export type ContactRow = StoredContact;
export type WorkflowRow = ServerSchemas["Workflow"];
export type EnrollmentRow = Row & Omit<ServerSchemas["Enrollment"], "enrolled_at">;
export type TriggerLinkRow = Omit<ServerSchemas["TriggerLink"], "url"> & Versioned;
export type ClickRow = Row &
  Omit<ServerSchemas["TriggerLinkClick"], "clicked_at"> & { readonly workspace_id: string };
export type FormRow = Omit<ServerSchemas["Form"], "url">;
export type SubmissionRow = ServerSchemas["FormSubmission"] & { readonly workspace_id: string };

/** The shop makes its videos and widgets itself: there is no operation that does. */
export type ShopVideoRow = Omit<ServerSchemas["VideoAnalytics"], "metrics"> & InWorkspace;
export type ShopWidgetRow = Omit<ServerSchemas["WidgetAnalytics"], "metrics"> & InWorkspace;

interface InWorkspace {
  readonly workspace_id: string;
}

/** What a company has used in a month; the id names both. */
export interface AiUsageRow extends Row {
  readonly credits: number;
}

export type WebhookRow = StoredWebhook;

export interface DeliveryRow extends Row {
  readonly workspace_id: string;
  /** Null for the callback of a single post, which is not signed: nobody holds a secret for it. */
  readonly webhook_id: string | null;
  readonly url: string;
  readonly event_id: string;
  readonly event_type: ServerSchemas["EventType"];
  /** The body, byte for byte, as it is signed and sent. */
  readonly body: string;
  readonly attempt: number;
  readonly status: "pending" | "delivered" | "failed";
  readonly response_code: number | null;
  readonly duration_ms: number | null;
  readonly attempted_at: string | null;
  readonly next_attempt_at: string | null;
}

/** One piece of work that time will do. Jobs run in the order of (due_at, id). */
export interface JobRow extends Row {
  readonly due_at: string;
  readonly kind:
    | "publish_post"
    | "publish_target"
    | "run_batch"
    | "deliver_webhook"
    | "expire_upload"
    | "import_media"
    | "poll_feed"
    | "watch_key"
    | "watch_connection"
    | "sweep";
  /** The post, the delivery, the feed, the key or the connection that the work is on; `store`: all of it. */
  readonly subject_id: string;
  /** The target of the post, for `publish_target`. */
  readonly target_id?: string;
  /** How often in a row it has failed, and was put off. */
  readonly failures?: number;
}

/** What a call under an idempotency key came to. */
export interface IdempotencyRow extends Row {
  readonly fingerprint: string;
  readonly kept: KeptAnswer;
}

export type KeptAnswer =
  | { readonly type: "outcome"; readonly outcome: Outcome<unknown> }
  /** The answer held a secret, which is never kept: only the id of what was made. */
  | { readonly type: "secret"; readonly id: string }
  | { readonly type: "problem"; readonly problem: KeptProblem };

export interface KeptProblem extends Pick<Problem, "code" | "message" | "status"> {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldError[];
}

export interface AuditRow extends Row {
  readonly company_id: string;
  /** The workspace that it concerns; null: the company. */
  readonly workspace_id: string | null;
  readonly action: string;
  /** Null where the clock did it. */
  readonly actor: ServerSchemas["Actor"] | null;
  readonly subject_id: string;
  /** The prefix of the key that it was done to; null where it was done to something else. */
  readonly key_prefix: string | null;
  readonly request_id: string | null;
  readonly address: string | null;
  /** Names of the fields that changed. */
  readonly changed: readonly string[];
  readonly reason: string | null;
}

/** What one key did on one UTC day, of which `created_at` is the start. */
export interface KeyUsageRow extends Row {
  readonly key_id: string;
  readonly usage: KeyUsage;
}

/** A line of the log: a request of a key, an attempt to publish or to send an event, a change of a connection. */
export interface LogRow extends Row {
  readonly company_id: string;
  /** Null for a request that is about no workspace. */
  readonly workspace_id: string | null;
  readonly type: "request" | "publishing" | "connection" | "webhook";
  /** The operation that was asked for, or what happened: `post.target.published`. */
  readonly operation: string;
  readonly actor: ServerSchemas["Actor"] | null;
  readonly key_prefix: string | null;
  readonly subject_id: string | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly request_id: string | null;
  readonly ip: string | null;
}

export type NotificationRow = ServerSchemas["Notification"] & { readonly company_id: string };

/** What a rate bucket remembers; its id is the bucket's name. */
export interface RateCountRow extends Row {
  readonly state: RateBucketState;
}

/** What the server itself remembers, such as how far its clock is ahead. */
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
  authorizations: { unique: [], indexed: ["workspace_id"] },
  api_keys: { unique: ["secret_hash"], indexed: ["company_id", "workspace_id"] },
  retired_tokens: { unique: [], indexed: ["key_id"] },
  posts: { unique: [], indexed: ["workspace_id", "status", "external_ref"] },
  post_contents: { unique: [], indexed: ["content_hash"] },
  post_history: { unique: [], indexed: ["post_id"] },
  publications: { unique: [], indexed: ["connection_id", "kind_key"] },
  schedules: { unique: [], indexed: [] },
  queues: { unique: [], indexed: [] },
  queue_items: { unique: ["post_id"], indexed: ["workspace_id"] },
  labels: { unique: ["key"], indexed: ["workspace_id"] },
  batches: { unique: [], indexed: ["workspace_id"] },
  media: { unique: [], indexed: ["workspace_id"] },
  media_imports: { unique: [], indexed: ["workspace_id"] },
  media_uploads: { unique: [], indexed: ["workspace_id"] },
  feeds: { unique: [], indexed: ["workspace_id"] },
  feed_items: { unique: ["key"], indexed: ["workspace_id", "feed_id", "status"] },
  contacts: { unique: [], indexed: ["workspace_id", "email", "phone"] },
  workflows: { unique: [], indexed: ["workspace_id"] },
  enrollments: { unique: [], indexed: ["workflow_id", "contact_id"] },
  trigger_links: { unique: ["field_key"], indexed: ["workspace_id"] },
  clicks: { unique: [], indexed: ["link_id"] },
  forms: { unique: [], indexed: ["workspace_id"] },
  submissions: { unique: [], indexed: ["form_id", "contact_id"] },
  shop_videos: { unique: [], indexed: ["workspace_id"] },
  shop_widgets: { unique: [], indexed: ["workspace_id"] },
  ai_usage: { unique: [], indexed: [] },
  webhooks: { unique: [], indexed: ["workspace_id"] },
  deliveries: { unique: [], indexed: ["workspace_id", "webhook_id"] },
  jobs: { unique: [], indexed: ["subject_id"] },
  idempotency: { unique: [], indexed: [] },
  audit: { unique: [], indexed: ["company_id"] },
  notifications: { unique: [], indexed: ["company_id", "workspace_id", "key_id"] },
  key_usage: { unique: [], indexed: ["key_id"] },
  logs: { unique: [], indexed: ["company_id", "workspace_id"] },
  rate_counts: { unique: [], indexed: [] },
  settings: { unique: [], indexed: [] },
} as const satisfies Record<TableName, TableShape>;

export type UniqueField<Name extends TableName> = (typeof TABLES)[Name]["unique"][number];
export type IndexedField<Name extends TableName> = (typeof TABLES)[Name]["indexed"][number];
