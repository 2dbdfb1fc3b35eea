/** Every operation of the spec and the function that runs it: one that is missing does not compile. */
import type { OperationId } from "@postern/spec";
import type { Outcome } from "../domain/wire/outcome.ts";
import * as ai from "./ai.ts";
import * as analyticsPosts from "./analytics/analytics-posts.ts";
import * as analyticsShop from "./analytics/analytics-shop.ts";
import * as analytics from "./analytics.ts";
import * as apiKeys from "./api-keys.ts";
import * as brands from "./brands.ts";
import * as companies from "./companies.ts";
import * as connectionLimits from "./connections/connection-limits.ts";
import * as connectionStart from "./connections/connection-start.ts";
import * as connections from "./connections.ts";
import * as contacts from "./contacts.ts";
import * as feedItems from "./feeds/feed-items.ts";
import * as feeds from "./feeds.ts";
import * as forms from "./forms.ts";
import * as jobs from "./jobs.ts";
import * as keySecrets from "./keys/key-secrets.ts";
import * as labels from "./labels.ts";
import * as logs from "./logs.ts";
import * as mediaImport from "./media/media-import.ts";
import * as mediaUploads from "./media/media-uploads.ts";
import * as media from "./media.ts";
import * as networks from "./networks.ts";
import * as notifications from "./notifications.ts";
import type { OperationContext, PreparationContext, PreparedRun, Run } from "./operation.ts";
import * as platform from "./platform.ts";
import * as postApproval from "./posts/post-approval.ts";
import * as postBulk from "./posts/post-bulk.ts";
import * as postDeletion from "./posts/post-deletion.ts";
import * as postHistory from "./posts/post-history.ts";
import * as postPublishing from "./posts/post-publishing.ts";
import * as postTiming from "./posts/post-timing.ts";
import * as posts from "./posts.ts";
import * as queue from "./queue.ts";
import * as schedule from "./schedule.ts";
import * as sessions from "./sessions.ts";
import * as triggerLinks from "./trigger-links.ts";
import * as usage from "./usage.ts";
import * as webhookDeliveries from "./webhooks/webhook-deliveries.ts";
import * as webhooks from "./webhooks.ts";
import * as workflows from "./workflows.ts";
import * as workspaces from "./workspaces.ts";

export const registry = {
  ...ai,
  ...analytics,
  ...analyticsPosts,
  ...analyticsShop,
  ...apiKeys,
  ...brands,
  ...companies,
  ...connectionLimits,
  ...connectionStart,
  ...connections,
  ...contacts,
  ...feedItems,
  ...feeds,
  ...forms,
  ...jobs,
  ...keySecrets,
  ...labels,
  ...logs,
  ...media,
  ...mediaImport,
  ...mediaUploads,
  ...networks,
  ...notifications,
  ...platform,
  ...postApproval,
  ...postBulk,
  ...postDeletion,
  ...postHistory,
  ...postPublishing,
  ...postTiming,
  ...posts,
  ...queue,
  ...schedule,
  ...sessions,
  ...usage,
  ...triggerLinks,
  ...webhookDeliveries,
  ...webhooks,
  ...workflows,
  ...workspaces,
} satisfies { [Id in OperationId]: Run<Id> | PreparedRun<Id> };

/** An operation whose input has been validated by the row of the spec that it is found by. */
export type AnyOperation = AnyRun | AnyPreparedRun;

type AnyRun = (input: unknown, context: OperationContext) => Promise<Outcome<unknown>>;

interface AnyPreparedRun {
  prepare(
    input: unknown,
    context: PreparationContext,
  ): Promise<(context: OperationContext) => Promise<Outcome<unknown>>>;
}
