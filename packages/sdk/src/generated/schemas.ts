// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";

/** Who did something. */
export type Actor = Schemas["Actor"];

/** The post to queue, and its position. */
export type AddToQueueRequest = Schemas["AddToQueueRequest"];

/** AI credits. Each text costs one. A company has a fixed number for each calendar month in UTC. */
export type AiUsage = Schemas["AiUsage"];

/** IPv4 and IPv6 addresses and CIDR ranges that may use the key. If the list is empty, any address may use it. */
export type AllowedIps = Schemas["AllowedIps"];

/**
 * Browser origins that may use the key, by exact scheme, host and port. If the list is empty, no browser may use
 * it.
 */
export type AllowedOrigins = Schemas["AllowedOrigins"];

/** The length of each period. Weeks begin on Monday; the first and the last may be shorter. */
export type AnalyticsInterval = Schemas["AnalyticsInterval"];

/** The name of a figure. */
export type AnalyticsMetric = Schemas["AnalyticsMetric"];

/** One figure for one period of a range. */
export type AnalyticsPoint = Schemas["AnalyticsPoint"];

/** The range of the figures, including both days. */
export type AnalyticsRange = Schemas["AnalyticsRange"];

/** One figure over a range. */
export type AnalyticsSeries = Schemas["AnalyticsSeries"];

/** The totals of all posts for a range. */
export type AnalyticsSummary = Schemas["AnalyticsSummary"];

/** Figures for each period of a range. */
export type AnalyticsTimeseries = Schemas["AnalyticsTimeseries"];

/** An API key as it is stored, without its secret. */
export type ApiKey = Schemas["ApiKey"];

/** An API key was created. */
export type ApiKeyCreatedEvent = Schemas["ApiKeyCreatedEvent"];

/** An API key was deleted. */
export type ApiKeyDeletedEvent = Schemas["ApiKeyDeletedEvent"];

/** An API key will be deleted because it is not used. */
export type ApiKeyDeletionWarningEvent = Schemas["ApiKeyDeletionWarningEvent"];

/** An API key will soon stop working. */
export type ApiKeyExpiringEvent = Schemas["ApiKeyExpiringEvent"];

/** Public id of an API key, safe in logs and URLs. */
export type ApiKeyId = Schemas["ApiKeyId"];

/**
 * What the key acts for:
 *
 * - `company`: a company and all its workspaces; one for each company; the only kind that can be revealed again.
 * - `workspace`: one workspace.
 * - `location`: one location, which is a workspace of kind `location`.
 * - `agency`: an agency and each of its locations.
 */
export type ApiKeyKind = Schemas["ApiKeyKind"];

/** Display name of the key. */
export type ApiKeyName = Schemas["ApiKeyName"];

/** A key that will soon end, and the time left. */
export type ApiKeyNotice = Schemas["ApiKeyNotice"];

/** The first ten characters of the token, so that people can tell keys apart. */
export type ApiKeyPrefix = Schemas["ApiKeyPrefix"];

/** An API key was revoked. */
export type ApiKeyRevokedEvent = Schemas["ApiKeyRevokedEvent"];

/** An API key was replaced by a new one. */
export type ApiKeyRotatedEvent = Schemas["ApiKeyRotatedEvent"];

/**
 * The status of the key:
 *
 * - `active`: it works.
 * - `rotating`: a newer key replaces it; it works until `expires_at`.
 * - `revoked`: it was revoked.
 * - `expired`: it has expired.
 */
export type ApiKeyStatus = Schemas["ApiKeyStatus"];

/**
 * Which applications use a key, from where, and for what. Except for the days, each list is ordered by requests,
 * highest first, and has at most 100 entries.
 */
export type ApiKeyUsage = Schemas["ApiKeyUsage"];

/** An API key with its secret, which is shown only this once. */
export type ApiKeyWithSecret = Schemas["ApiKeyWithSecret"];

/** One version of this API. */
export type ApiVersion = Schemas["ApiVersion"];

/** An approver's decision. */
export type ApprovePostRequest = Schemas["ApprovePostRequest"];

/**
 * Who may decide: ids of keys, or of members, for whom the keys that they created can decide. If the list is
 * empty, every key with the scope `posts:approve` can decide.
 */
export type ApproverIds = Schemas["ApproverIds"];

/** A public identity inside a workspace; connections belong to it. */
export type Brand = Schemas["Brand"];

/** Id of a brand. */
export type BrandId = Schemas["BrandId"];

/** Bulk creation of posts. */
export type BulkCreatePostsJob = Schemas["BulkCreatePostsJob"];

/** The posts to create. */
export type BulkCreatePostsRequest = Schemas["BulkCreatePostsRequest"];

/** What was created so far. */
export type BulkCreatePostsResult = Schemas["BulkCreatePostsResult"];

/** A day in UTC. */
export type CalendarDate = Schemas["CalendarDate"];

/** An IPv4 or IPv6 address; null if the transport has none. */
export type CallerAddress = Schemas["CallerAddress"];

/** A key as it sees itself. */
export type CallerKey = Schemas["CallerKey"];

/** The paying account; it owns workspaces. */
export type Company = Schemas["Company"];

/** A company with its settings. */
export type CompanyDetails = Schemas["CompanyDetails"];

/** Id of a company. */
export type CompanyId = Schemas["CompanyId"];

/** The settings of a company. */
export type CompanySettings = Schemas["CompanySettings"];

/** The result of the attempt: the network's `code`, or `credentials` on networks that use app passwords. */
export type CompleteConnectionRequest = Schemas["CompleteConnectionRequest"];

/** The parts of the file. */
export type CompleteMediaUploadRequest = Schemas["CompleteMediaUploadRequest"];

/** An account on a social network, through which posts are published. */
export type Connection = Schemas["Connection"];

/** The figures of an account. */
export type ConnectionAnalytics = Schemas["ConnectionAnalytics"];

/** An account was connected or reconnected. */
export type ConnectionConnectedEvent = Schemas["ConnectionConnectedEvent"];

/**
 * The credentials of an application on Bluesky, Mastodon and Telegram. They are passed to the network and not
 * stored.
 */
export type ConnectionCredentials = Schemas["ConnectionCredentials"];

/** A connection can no longer be used for publishing. */
export type ConnectionDisconnectedEvent = Schemas["ConnectionDisconnectedEvent"];

/** The permission of a connection will soon expire. */
export type ConnectionExpiringEvent = Schemas["ConnectionExpiringEvent"];

/** What the network last said about the connection. */
export type ConnectionHealth = Schemas["ConnectionHealth"];

/** Id of a connection. */
export type ConnectionId = Schemas["ConnectionId"];

/** The limits of this account; they may be higher than the network's standard limits. */
export type ConnectionLimits = Schemas["ConnectionLimits"];

/** How many posts the network accepts through one connection in a period that ends at a given time. */
export type ConnectionQuota = Schemas["ConnectionQuota"];

/** Where the account's owner grants permission. */
export type ConnectionStart = Schemas["ConnectionStart"];

/**
 * Whether posts can be published through the connection:
 *
 * - `active`: yes.
 * - `expiring`: yes, for at most 7 more days. Reconnect the account before `expires_at`.
 * - `expired`: the network's permission has expired. Reconnect the account.
 * - `disconnected`: no, the connection was removed.
 */
export type ConnectionStatus = Schemas["ConnectionStatus"];

/** A place inside an account that a post can go to, such as a board on Pinterest. */
export type ConnectionTarget = Schemas["ConnectionTarget"];

/** The kind of a place inside an account. */
export type ConnectionTargetKind = Schemas["ConnectionTargetKind"];

/** A person known to a workspace. The e-mail address and the phone number are unique in the workspace. */
export type Contact = Schemas["Contact"];

/** A contact was created. */
export type ContactCreatedEvent = Schemas["ContactCreatedEvent"];

/** Id of a contact. */
export type ContactId = Schemas["ContactId"];

/** Tags that group contacts. */
export type ContactTags = Schemas["ContactTags"];

/**
 * How a network counts the length of a text:
 *
 * - `weighted`: X's own weights, on text in Unicode form NFC: most Latin characters 1, all others 2, an emoji
 * sequence 2, a link 23.
 * - `grapheme`: characters as a reader sees them (grapheme clusters).
 * - `codepoint`: Unicode code points.
 * - `utf16`: UTF-16 code units.
 * - `threads`: code points, except that each emoji counts its number of UTF-8 bytes.
 */
export type Counting = Schemas["Counting"];

/** The key to create. */
export type CreateApiKeyRequest = Schemas["CreateApiKeyRequest"];

/** A new brand. The time zone defaults to that of its workspace. */
export type CreateBrandRequest = Schemas["CreateBrandRequest"];

/** The feed to follow, and how to post its items. */
export type CreateFeedRequest = Schemas["CreateFeedRequest"];

/** The file to upload. */
export type CreateMediaUploadRequest = Schemas["CreateMediaUploadRequest"];

/**
 * The post to create. `targets` or `social_profile_ids` is required unless it stays a draft; `content`, `media`
 * or `link` is always required.
 */
export type CreatePostRequest = Schemas["CreatePostRequest"];

/** The login details of a member. */
export type CreateSessionRequest = Schemas["CreateSessionRequest"];

/** The link to create. */
export type CreateTriggerLinkRequest = Schemas["CreateTriggerLinkRequest"];

/** The URL and the events to send. */
export type CreateWebhookRequest = Schemas["CreateWebhookRequest"];

/** The workspace to create. */
export type CreateWorkspaceRequest = Schemas["CreateWorkspaceRequest"];

/** Name of a custom field. */
export type CustomFieldName = Schemas["CustomFieldName"];

/** Custom fields of a contact, by name. */
export type CustomFields = Schemas["CustomFields"];

/** Custom fields to set, by name. Null removes a field; fields that you leave out stay unchanged. */
export type CustomFieldsChange = Schemas["CustomFieldsChange"];

/** A day of the week: 0 is Monday, 6 is Sunday. */
export type DayOfWeek = Schemas["DayOfWeek"];

/** Default network options, such as `reply_settings` on X, for targets of this connection that do not set them. */
export type DefaultOptions = Schemas["DefaultOptions"];

/** Id of a delivery. */
export type DeliveryId = Schemas["DeliveryId"];

/** How large a picture may be; what is not limited is left out. */
export type DimensionRules = Schemas["DimensionRules"];

/** What a network accepts as a document. */
export type DocumentRules = Schemas["DocumentRules"];

/** The settings of the enrollment. */
export type EnrollContactRequest = Schemas["EnrollContactRequest"];

/** The enrollment of a contact in a workflow. */
export type Enrollment = Schemas["Enrollment"];

/** The error code. New codes may be added; existing ones are never renamed. */
export type ErrorCode = Schemas["ErrorCode"];

/** Requests with a response status of 400 or higher. */
export type ErrorCount = Schemas["ErrorCount"];

/** An event; its `type` says what happened. */
export type Event = Schemas["Event"];

/** Id of an event. It is the same in every delivery attempt, and the same as the `webhook-id` header. */
export type EventId = Schemas["EventId"];

/**
 * The type of an event:
 *
 * - `post.created`: a post was created.
 * - `post.updated`: a post was changed.
 * - `post.deleted`: a post was deleted; the event contains its last state.
 * - `post.scheduled`: a post was scheduled.
 * - `post.approval_requested`: a post waits for approval.
 * - `post.approved`: a post was approved.
 * - `post.rejected`: a post was rejected.
 * - `post.target.published`: one target of a post is live.
 * - `post.target.failed`: one target of a post could not be published.
 * - `post.published`: every target of a post is live.
 * - `post.partial`: some targets of a post are live, the others could not be published.
 * - `post.failed`: no target of a post could be published.
 * - `api_key.created`: a key was created.
 * - `api_key.rotated`: a key was replaced by a new one.
 * - `api_key.revoked`: a key was revoked.
 * - `api_key.expiring`: a key will soon stop working.
 * - `api_key.deletion_warning`: a key will be deleted because it is not used.
 * - `api_key.deleted`: a key was deleted.
 * - `usage.threshold_reached`: a key has used 80 % or 100 % of its daily requests.
 * - `connection.connected`: an account was connected or reconnected.
 * - `connection.expiring`: the permission of a connection will soon expire.
 * - `connection.disconnected`: a connection can no longer be used for publishing.
 * - `media.ready`: a media item can be published.
 * - `media.failed`: a media item could not be fetched.
 * - `feed.item_found`: a feed has a new item, which passes its filter.
 * - `feed.failing`: a feed could not be read three times in a row.
 * - `contact.created`: a contact was created.
 * - `workflow.enrolled`: a contact was added to a workflow.
 * - `trigger_link.clicked`: a trigger link was clicked.
 * - `form.submitted`: a form was submitted.
 * - `webhook.test`: a test event was requested.
 */
export type EventType = Schemas["EventType"];

/** One invalid part of a request. */
export type Fault = Schemas["Fault"];

/** A feed that is checked every 15 minutes. Its new items become posts. */
export type Feed = Schemas["Feed"];

/** Whether AI writes the texts. */
export type FeedAi = Schemas["FeedAi"];

/** Whether AI writes the texts, and their tone. */
export type FeedAiRequest = Schemas["FeedAiRequest"];

/**
 * What to do with the items that are already in the feed when it is added or its address changes: `none` ignores
 * them, `latest` posts the newest one.
 */
export type FeedBackfill = Schemas["FeedBackfill"];

/** A feed cannot be read. */
export type FeedFailingEvent = Schemas["FeedFailingEvent"];

/** Selects the items to post by words in their titles and summaries. Case is ignored. */
export type FeedFilter = Schemas["FeedFilter"];

/** Selects the items to post by words in their titles and summaries. Case is ignored. */
export type FeedFilterRequest = Schemas["FeedFilterRequest"];

/** Id of a feed. */
export type FeedId = Schemas["FeedId"];

/** An item that was found in a feed. Items with the same guid, or else the same link, are the same item. */
export type FeedItem = Schemas["FeedItem"];

/** A feed has a new item. */
export type FeedItemFoundEvent = Schemas["FeedItemFoundEvent"];

/** Id of an item of a feed. */
export type FeedItemId = Schemas["FeedItemId"];

/**
 * The status of an item: `new` waits for its post, for example until the next day if the feed has `max_per_day`;
 * `skipped` was in the feed before, or did not pass the filter; `failed` was refused.
 */
export type FeedItemStatus = Schemas["FeedItemStatus"];

/**
 * What to do with a new item: `draft` creates a draft, `queue` adds its post to the end of the queue, `now`
 * publishes it immediately.
 */
export type FeedMode = Schemas["FeedMode"];

/** An item of a feed. */
export type FeedSampleItem = Schemas["FeedSampleItem"];

/** The content of a feed. */
export type FeedValidation = Schemas["FeedValidation"];

/** Something that a network will refuse or change. `limit` and `actual` are null if nothing is counted. */
export type Finding = Schemas["Finding"];

/** A form that anyone can submit. It is created in the dashboard. */
export type Form = Schemas["Form"];

/** One field of a form. */
export type FormField = Schemas["FormField"];

/** The name of the field in a submission. */
export type FormFieldKey = Schemas["FormFieldKey"];

/** Id of a form. */
export type FormId = Schemas["FormId"];

/** A submission of a form. */
export type FormSubmission = Schemas["FormSubmission"];

/** A form was submitted. */
export type FormSubmittedEvent = Schemas["FormSubmittedEvent"];

/** Whether it collects contact details or opinions. */
export type FormType = Schemas["FormType"];

/**
 * What to write about, for which networks, and how. At least one of `prompt`, `source_url` and `media_ids` is
 * required; you can combine them.
 */
export type GeneratePostRequest = Schemas["GeneratePostRequest"];

/** Texts for posts, and what they cost. */
export type GeneratedPost = Schemas["GeneratedPost"];

/** A text within the limits of its network. */
export type GeneratedVariant = Schemas["GeneratedVariant"];

/** How many hashtags a network accepts. */
export type HashtagRules = Schemas["HashtagRules"];

/** Whether the service can answer. */
export type Health = Schemas["Health"];

/** What a network accepts as an image. */
export type ImageRules = Schemas["ImageRules"];

/** The URL of a file, and its details. */
export type ImportMediaFromUrlRequest = Schemas["ImportMediaFromUrlRequest"];

/** An import of a file. */
export type ImportMediaJob = Schemas["ImportMediaJob"];

/** Work that continues after the response; its `type` says what it is. */
export type Job = Schemas["Job"];

/** One item that failed. */
export type JobFailure = Schemas["JobFailure"];

/** Id of a job. */
export type JobId = Schemas["JobId"];

/** Its progress. */
export type JobProgress = Schemas["JobProgress"];

/** The job to poll for progress. */
export type JobStarted = Schemas["JobStarted"];

/**
 * - `queued`: it has not started.
 * - `working`: it is running.
 * - `complete`: it has ended, and everything succeeded.
 * - `partial`: it has ended. Some items succeeded, and `failures` lists the others.
 * - `failed`: it has ended, and nothing succeeded.
 */
export type JobStatus = Schemas["JobStatus"];

/** A label of posts in the workspace. It is created with the first post that has it. */
export type Label = Schemas["Label"];

/** The result of the last delivery attempt. */
export type LastDelivery = Schemas["LastDelivery"];

/**
 * A local time. If daylight saving skips it, the next valid minute is used and the response has a warning. If
 * daylight saving repeats it, the first occurrence counts.
 */
export type LocalTime = Schemas["LocalTime"];

/** One log entry. */
export type LogEntry = Schemas["LogEntry"];

/**
 * The type of an entry:
 *
 * - `request`: a request to this API.
 * - `publishing`: an attempt to publish on a network.
 * - `connection`: a change of a connection.
 * - `webhook`: an attempt to send an event.
 * - `audit`: what somebody did to a key, a member, a workspace or the company; only for sessions of admins.
 */
export type LogType = Schemas["LogType"];

/** The current key, and what it acts for. */
export type Me = Schemas["Me"];

/** An image, video or document in the library of a workspace. */
export type Media = Schemas["Media"];

/** A media item could not be fetched. */
export type MediaFailedEvent = Schemas["MediaFailedEvent"];

/** A media item that could not be fetched, and why. */
export type MediaFailure = Schemas["MediaFailure"];

/** Whether a network accepts a media item. */
export type MediaFitness = Schemas["MediaFitness"];

/** Id of a media item. */
export type MediaId = Schemas["MediaId"];

/** Where to ask how the import goes. */
export type MediaImportStarted = Schemas["MediaImportStarted"];

/** A media item can be published. */
export type MediaReadyEvent = Schemas["MediaReadyEvent"];

/** What a network accepts as media. */
export type MediaRules = Schemas["MediaRules"];

/** The progress of a multipart upload. */
export type MediaUpload = Schemas["MediaUpload"];

/** A multipart upload and the URLs of its parts. */
export type MediaUploadWithUrls = Schemas["MediaUploadWithUrls"];

/** The rules for media that differ where an option of the target has a value. */
export type MediaVariant = Schemas["MediaVariant"];

/** Rules for the media of one kind in a post of another form; what is left out is as ever. */
export type MediaVariantRules = Schemas["MediaVariantRules"];

/** A person in a company. */
export type Member = Schemas["Member"];

/** Id of a member. */
export type MemberId = Schemas["MemberId"];

/** The new position. */
export type MoveQueueItemRequest = Schemas["MoveQueueItemRequest"];

/** The name of a social network. */
export type Network = Schemas["Network"];

/**
 * Settings of the target's own network, such as `privacy` on YouTube or `reply_settings` on X. A setting that
 * the network does not have, or that does not go with the post's media, is reported and never dropped in
 * silence.
 */
export type NetworkOptions = Schemas["NetworkOptions"];

/** How many posts a network accepts from one connection in a period. */
export type NetworkQuota = Schemas["NetworkQuota"];

/**
 * What a network accepts, as data. Sources disagree and networks change, so each entry has its source and the
 * date of its last check.
 */
export type NetworkRules = Schemas["NetworkRules"];

/** Something that the members of a company should know. */
export type Notification = Schemas["Notification"];

/** Id of a notification. */
export type NotificationId = Schemas["NotificationId"];

/**
 * The type of the notification:
 *
 * - `api_key.deletion_warning`: a key will be deleted because it is not used.
 * - `api_key.deleted`: a key was deleted because it was not used.
 * - `api_key.expiring`: a key will soon stop working.
 * - `api_key.rotated`: a key has rotated itself.
 */
export type NotificationType = Schemas["NotificationType"];

/** The `operationId` of this document. */
export type OperationName = Schemas["OperationName"];

/** What the value of an option has to be; what does not apply is left out. */
export type OptionRules = Schemas["OptionRules"];

/**
 * What the value of an option has to be:
 *
 * - `text`, `url`, `boolean`, `integer` and `number` are what they say; an address begins with `http://` or
 * `https://`.
 * - `choice`: one of `choices`.
 * - `list`: texts, none of them empty.
 * - `time`: a date-time of RFC 3339.
 * - `media`: the id of a media item.
 * - `object`: an object with `fields`, and `objects`: a list of those.
 */
export type OptionType = Schemas["OptionType"];

/** The `ETag` that the upload of the part returned. It is the SHA-256 of its bytes in hex, in quotes. */
export type PartETag = Schemas["PartETag"];

/** Number of the part, from 1. */
export type PartNumber = Schemas["PartNumber"];

/** Bytes of the part. */
export type PartSize = Schemas["PartSize"];

/** The plan of a company, as far as it concerns the API. */
export type Plan = Schemas["Plan"];

/** The name of a plan, as defined by the server's policy. `plans.list` shows what each plan includes. */
export type PlanId = Schemas["PlanId"];

/** Content and the connections that it is published through. */
export type Post = Schemas["Post"];

/** The figures of a post from the day it went live until today. */
export type PostAnalytics = Schemas["PostAnalytics"];

/** The figure to sort by. Rows with equal values are sorted by id. */
export type PostAnalyticsSort = Schemas["PostAnalyticsSort"];

/** Whether a post needs approval, and its approval status. */
export type PostApproval = Schemas["PostApproval"];

/**
 * Whether the post needs approval. A post that is due to be published then waits as `pending_approval`; a draft
 * is submitted later. `required: false` does not override the workspace's requirement.
 */
export type PostApprovalRequest = Schemas["PostApprovalRequest"];

/** A post waits for approval. */
export type PostApprovalRequestedEvent = Schemas["PostApprovalRequestedEvent"];

/** A post was approved. */
export type PostApprovedEvent = Schemas["PostApprovedEvent"];

/** A post was created. */
export type PostCreatedEvent = Schemas["PostCreatedEvent"];

/** A post was deleted; it is shown as it was. */
export type PostDeletedEvent = Schemas["PostDeletedEvent"];

/** No target of a post could be published. */
export type PostFailedEvent = Schemas["PostFailedEvent"];

/** Views, purchases and engagement on the networks. A figure is null if no network reports it. */
export type PostFigures = Schemas["PostFigures"];

/** A comment by the account below its own post. */
export type PostFirstComment = Schemas["PostFirstComment"];

/** A comment by the account below its own post. */
export type PostFirstCommentRequest = Schemas["PostFirstCommentRequest"];

/** One entry in the history of a post. */
export type PostHistoryEntry = Schemas["PostHistoryEntry"];

/** Id of a post. */
export type PostId = Schemas["PostId"];

/** A kind of post, by the option of its target that chooses it, such as a reel. */
export type PostKind = Schemas["PostKind"];

/** A page that a post links to. */
export type PostLink = Schemas["PostLink"];

/** A page to link to. */
export type PostLinkRequest = Schemas["PostLinkRequest"];

/** A media item in a post. */
export type PostMedia = Schemas["PostMedia"];

/** A media item to attach, by `media_id` or by `url`. */
export type PostMediaRequest = Schemas["PostMediaRequest"];

/** Information about the request rather than the post. */
export type PostMeta = Schemas["PostMeta"];

/** Some targets of a post are live; the others could not be published. */
export type PostPartialEvent = Schemas["PostPartialEvent"];

/** Every target of a post is live. */
export type PostPublishedEvent = Schemas["PostPublishedEvent"];

/**
 * How a post is repeated. Once a scheduled post has been published or has failed, the next one is created with
 * its own id: the same content at the next time, in the schedule's time zone. It is exempt from the duplicate
 * check. Times that pass in the meantime are skipped.
 */
export type PostRecurrence = Schemas["PostRecurrence"];

/**
 * How to repeat a post. It takes effect once the post has been published at a scheduled time. Set `until` or
 * `count`, or neither.
 */
export type PostRecurrenceRequest = Schemas["PostRecurrenceRequest"];

/** A post was rejected. */
export type PostRejectedEvent = Schemas["PostRejectedEvent"];

/** When a post is published. */
export type PostSchedule = Schemas["PostSchedule"];

/** When to publish. A post is a draft by default. */
export type PostScheduleRequest = Schemas["PostScheduleRequest"];

/** A post was scheduled. */
export type PostScheduledEvent = Schemas["PostScheduledEvent"];

/** The source of a post. */
export type PostSource = Schemas["PostSource"];

/**
 * The status of a post. `published`, `partial` and `failed` are final. A post is `partial` if some of its
 * targets are live and others are not.
 */
export type PostStatus = Schemas["PostStatus"];

/** One connection that a post is published through, and the result. */
export type PostTarget = Schemas["PostTarget"];

/** The figures of a post on one network. */
export type PostTargetAnalytics = Schemas["PostTargetAnalytics"];

/** One target of a post could not be published. */
export type PostTargetFailedEvent = Schemas["PostTargetFailedEvent"];

/** Id of a target. */
export type PostTargetId = Schemas["PostTargetId"];

/** The result of publishing one target of a post. */
export type PostTargetOutcome = Schemas["PostTargetOutcome"];

/** One target of a post is live. */
export type PostTargetPublishedEvent = Schemas["PostTargetPublishedEvent"];

/** A connection to publish through, and its differences from the post. */
export type PostTargetRequest = Schemas["PostTargetRequest"];

/** The status of one target of a post. */
export type PostTargetStatus = Schemas["PostTargetStatus"];

/** One part of a thread, after the post itself. */
export type PostThreadPart = Schemas["PostThreadPart"];

/** One part of a thread, after the post itself. */
export type PostThreadPartRequest = Schemas["PostThreadPartRequest"];

/** A post was changed. */
export type PostUpdatedEvent = Schemas["PostUpdatedEvent"];

/** Whether a post could be published as it is. */
export type PostValidation = Schemas["PostValidation"];

/** Whether a post could be published through one connection. */
export type PostValidationResult = Schemas["PostValidationResult"];

/** The totals of an earlier range of the same length. */
export type PreviousFigures = Schemas["PreviousFigures"];

/** Why a network did not publish a target. This is data, never an HTTP error. */
export type PublishError = Schemas["PublishError"];

/** What to publish, and where to send the result. */
export type PublishPostRequest = Schemas["PublishPostRequest"];

/**
 * A post that waits for a slot. Items get the next free slots in their order: a post is never published through
 * a connection before a post that is ahead of it. A slot fits if its windows apply to every connection of the
 * post.
 */
export type QueueItem = Schemas["QueueItem"];

/** Id of a queue item. */
export type QueueItemId = Schemas["QueueItemId"];

/**
 * What the item waits for:
 *
 * - `waiting`: its slot.
 * - `held`: the queue, which is paused completely or for one of its connections, or windows that fit it.
 */
export type QueueItemStatus = Schemas["QueueItemStatus"];

/** A position in the queue, from 1. A number beyond the end means the end. */
export type QueuePosition = Schemas["QueuePosition"];

/** Whether the queue is paused. */
export type QueueState = Schemas["QueueState"];

/** How many requests a key may make. Null means no limit. */
export type RateLimits = Schemas["RateLimits"];

/** The limits of a key. The limits of the plan apply as well. */
export type RateLimitsRequest = Schemas["RateLimitsRequest"];

/** Confirms that the current secret may stop working. */
export type RegenerateApiKeyRequest = Schemas["RegenerateApiKeyRequest"];

/** Why the post is rejected. */
export type RejectPostRequest = Schemas["RejectPostRequest"];

/** Counted requests, including errors. */
export type RequestCount = Schemas["RequestCount"];

/** Id of the request. Include it when you ask for support. */
export type RequestId = Schemas["RequestId"];

/** What to retry. */
export type RetryPostRequest = Schemas["RetryPostRequest"];

/** Why the key is revoked. */
export type RevokeApiKeyRequest = Schemas["RevokeApiKeyRequest"];

/** What a member may do in a company. Keys are managed by `admin` and `account_admin`. */
export type Role = Schemas["Role"];

/** How to replace a key with a new one. */
export type RotateApiKeyRequest = Schemas["RotateApiKeyRequest"];

/** How long both secrets are used. */
export type RotateWebhookSecretRequest = Schemas["RotateWebhookSecretRequest"];

/** The new key of a rotation with its secret, which is shown only this once, and the key that it replaces. */
export type RotatedApiKey = Schemas["RotatedApiKey"];

/** Days without slots, including the first and the last, in the schedule's time zone. */
export type ScheduleBlackout = Schemas["ScheduleBlackout"];

/** Days without slots, including the first and the last; 366 at most. */
export type ScheduleBlackoutRequest = Schemas["ScheduleBlackoutRequest"];

/** A day, in the time zone of the schedule. */
export type ScheduleDate = Schemas["ScheduleDate"];

/** When to publish. */
export type SchedulePostRequest = Schemas["SchedulePostRequest"];

/** A time at which a post can be published. */
export type ScheduleSlot = Schemas["ScheduleSlot"];

/**
 * A time of the week at which posts are published: one slot at `time`, or slots from `start` on,
 * `interval_minutes` apart, as long as they are before `end`.
 */
export type ScheduleWindow = Schemas["ScheduleWindow"];

/** Id of a posting window. */
export type ScheduleWindowId = Schemas["ScheduleWindowId"];

/** A window: either `time`, or `start` and `end`. You can send a window back exactly as you received it. */
export type ScheduleWindowRequest = Schemas["ScheduleWindowRequest"];

/** The posting windows of a workspace, and the days on which nothing is published. */
export type ScheduleWindows = Schemas["ScheduleWindows"];

/** A point in time within the next 365 days, as RFC 3339 with an offset, or as a local time in a named zone. */
export type ScheduledAt = Schemas["ScheduledAt"];

/** The name of a permission of a key. A write scope never implies the read scope. */
export type Scope = Schemas["Scope"];

/** A scope and what it allows. */
export type ScopeInfo = Schemas["ScopeInfo"];

/** The scopes of the key. */
export type Scopes = Schemas["Scopes"];

/** The scopes of the key. */
export type ScopesOutput = Schemas["ScopesOutput"];

/** Who is logged in, and what they can reach. */
export type Session = Schemas["Session"];

/** A new session. The token is shown only this once. */
export type SessionWithToken = Schemas["SessionWithToken"];

/** Whether to pause or resume the queue. */
export type SetQueueStateRequest = Schemas["SetQueueStateRequest"];

/** The whole set. Windows that you leave out are removed. */
export type SetScheduleWindowsRequest = Schemas["SetScheduleWindowsRequest"];

/**
 * The severity of a broken rule:
 *
 * - `error`: the network will refuse the post.
 * - `warning`: the network may refuse it, or sources disagree.
 * - `info`: for information.
 */
export type Severity = Schemas["Severity"];

/** Views and purchases. */
export type ShopFigures = Schemas["ShopFigures"];

/** The figure to sort by. Rows with equal values are sorted by id. */
export type ShopSort = Schemas["ShopSort"];

/** Whether the shop shows it. */
export type ShopStatus = Schemas["ShopStatus"];

/** Sort ascending (`asc`) or descending (`desc`). */
export type SortOrder = Schemas["SortOrder"];

/** The network to connect, and where to send the account's owner afterwards. */
export type StartConnectionRequest = Schemas["StartConnectionRequest"];

/** Whom to ask for approval, and a note for them. */
export type SubmitPostRequest = Schemas["SubmitPostRequest"];

/** True on every successful response. */
export type Success = Schemas["Success"];

/** Whether the network has reported figures yet. `pending` lasts for five minutes after a post goes live. */
export type SyncStatus = Schemas["SyncStatus"];

/** The event to send. */
export type TestWebhookRequest = Schemas["TestWebhookRequest"];

/** The length of a text as one network counts it. */
export type TextLength = Schemas["TextLength"];

/** What a network accepts as text. */
export type TextRules = Schemas["TextRules"];

/** The name of a time zone in the IANA database. */
export type TimeZone = Schemas["TimeZone"];

/** A point in time in UTC, RFC 3339 with milliseconds. */
export type Timestamp = Schemas["Timestamp"];

/** What a network accepts as a title. */
export type TitleRules = Schemas["TitleRules"];

/** The tone of a text. */
export type Tone = Schemas["Tone"];

/** A link that redirects to a URL and counts its clicks. */
export type TriggerLink = Schemas["TriggerLink"];

/** A trigger link was clicked. */
export type TriggerLinkClick = Schemas["TriggerLinkClick"];

/** A trigger link was clicked. */
export type TriggerLinkClickedEvent = Schemas["TriggerLinkClickedEvent"];

/** Id of a trigger link. */
export type TriggerLinkId = Schemas["TriggerLinkId"];

/** The fields to change. Fields that you leave out stay unchanged. */
export type UpdateApiKeyRequest = Schemas["UpdateApiKeyRequest"];

/** The fields of a brand to change. Fields that you leave out stay unchanged. */
export type UpdateBrandRequest = Schemas["UpdateBrandRequest"];

/** The fields to change. Fields that you leave out stay unchanged. */
export type UpdateCompanyRequest = Schemas["UpdateCompanyRequest"];

/** The fields of a connection to change. Fields that you leave out stay unchanged. */
export type UpdateConnectionRequest = Schemas["UpdateConnectionRequest"];

/**
 * The fields to change. Fields that you leave out stay unchanged. An e-mail address or a phone number must
 * remain.
 */
export type UpdateContactRequest = Schemas["UpdateContactRequest"];

/** The fields to change. Fields that you leave out stay unchanged. */
export type UpdateFeedRequest = Schemas["UpdateFeedRequest"];

/** The fields of a media item to change. Fields that you leave out stay unchanged. */
export type UpdateMediaRequest = Schemas["UpdateMediaRequest"];

/** The new role of a member. */
export type UpdateMemberRoleRequest = Schemas["UpdateMemberRoleRequest"];

/**
 * The fields to change. Fields that you leave out stay unchanged. `targets` and `social_profile_ids` replace all
 * targets.
 */
export type UpdatePostRequest = Schemas["UpdatePostRequest"];

/** The fields to change. Fields that you leave out stay unchanged. */
export type UpdateTriggerLinkRequest = Schemas["UpdateTriggerLinkRequest"];

/** The fields of a webhook to change. Fields that you leave out stay unchanged. */
export type UpdateWebhookRequest = Schemas["UpdateWebhookRequest"];

/** The fields to change. Fields that you leave out stay unchanged. */
export type UpdateWorkspaceRequest = Schemas["UpdateWorkspaceRequest"];

/** Id of a multipart upload. */
export type UploadId = Schemas["UploadId"];

/** One file and its details. */
export type UploadMediaRequest = Schemas["UploadMediaRequest"];

/**
 * The contact to create or update. `email`, `phone` or both are required. Fields that you leave out stay
 * unchanged.
 */
export type UpsertContactRequest = Schemas["UpsertContactRequest"];

/** A contact, and whether it was created. */
export type UpsertedContact = Schemas["UpsertedContact"];

/** The usage of a key, and what it has left. */
export type Usage = Schemas["Usage"];

/** The length of each period. Weeks begin on Monday. */
export type UsageInterval = Schemas["UsageInterval"];

/** The usage of one period. */
export type UsagePeriod = Schemas["UsagePeriod"];

/** How much of its daily limit a key has used. */
export type UsageThreshold = Schemas["UsageThreshold"];

/** A key has used 80 % or 100 % of its daily requests. */
export type UsageThresholdReachedEvent = Schemas["UsageThresholdReachedEvent"];

/** The current state of a rate limit window. */
export type UsageWindow = Schemas["UsageWindow"];

/** The feed to read. */
export type ValidateFeedRequest = Schemas["ValidateFeedRequest"];

/** What a value has to be; what does not apply is left out. */
export type ValueRules = Schemas["ValueRules"];

/** A video in the shop and its figures. */
export type VideoAnalytics = Schemas["VideoAnalytics"];

/** Id of a video in the shop. */
export type VideoId = Schemas["VideoId"];

/** What a network accepts as a video. */
export type VideoRules = Schemas["VideoRules"];

/** A subscription to events, without its signing secret. */
export type Webhook = Schemas["Webhook"];

/** The delivery of one event to one webhook, with the result of the last attempt. */
export type WebhookDelivery = Schemas["WebhookDelivery"];

/** Id of a webhook. */
export type WebhookId = Schemas["WebhookId"];

/** A test that has been started. */
export type WebhookTest = Schemas["WebhookTest"];

/** The data of a test event. */
export type WebhookTestData = Schemas["WebhookTestData"];

/** A test event was requested. */
export type WebhookTestEvent = Schemas["WebhookTestEvent"];

/** A webhook with its signing secret, which is shown only this once. */
export type WebhookWithSecret = Schemas["WebhookWithSecret"];

/** A day of the week, as in RFC 5545. */
export type Weekday = Schemas["Weekday"];

/** A widget in the shop and its figures. */
export type WidgetAnalytics = Schemas["WidgetAnalytics"];

/** Id of a widget in the shop. */
export type WidgetId = Schemas["WidgetId"];

/** How a widget shows its videos. */
export type WidgetType = Schemas["WidgetType"];

/** The connections that the window applies to; empty means all of them. */
export type WindowConnectionIds = Schemas["WindowConnectionIds"];

/** An automation for contacts. It is created in the dashboard. */
export type Workflow = Schemas["Workflow"];

/** A contact was added to a workflow. */
export type WorkflowEnrolledEvent = Schemas["WorkflowEnrolledEvent"];

/** Id of a workflow. */
export type WorkflowId = Schemas["WorkflowId"];

/** `published` workflows accept contacts, `draft` ones do not. */
export type WorkflowStatus = Schemas["WorkflowStatus"];

/** The tenant that keys, posts and connections belong to. */
export type Workspace = Schemas["Workspace"];

/** A workspace with its settings. */
export type WorkspaceDetails = Schemas["WorkspaceDetails"];

/** Id of a workspace. */
export type WorkspaceId = Schemas["WorkspaceId"];

/** `location` if the workspace is a location of an agency. */
export type WorkspaceKind = Schemas["WorkspaceKind"];

/** The settings of a workspace. */
export type WorkspaceSettings = Schemas["WorkspaceSettings"];
