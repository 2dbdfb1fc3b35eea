// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";

/** Who did something. */
export type Actor = Schemas["Actor"];

/** The post to queue, and where. */
export type AddToQueueRequest = Schemas["AddToQueueRequest"];

/** AI credits, of which each text costs one. A company has so many in a calendar month in UTC. */
export type AiUsage = Schemas["AiUsage"];

/** IPv4 and IPv6 addresses and CIDR ranges that may use the key. Empty means any. */
export type AllowedIps = Schemas["AllowedIps"];

/** Origins of the browsers that may use the key, by exact scheme, host and port. Empty means no browser at all. */
export type AllowedOrigins = Schemas["AllowedOrigins"];

/** How long each part of the range is. Weeks begin on Monday; the first and the last may be cut short. */
export type AnalyticsInterval = Schemas["AnalyticsInterval"];

/** The name of a figure. */
export type AnalyticsMetric = Schemas["AnalyticsMetric"];

/** One figure in one part of a range. */
export type AnalyticsPoint = Schemas["AnalyticsPoint"];

/** The range that the figures are of; both of its days are part of it. */
export type AnalyticsRange = Schemas["AnalyticsRange"];

/** One figure over a range. */
export type AnalyticsSeries = Schemas["AnalyticsSeries"];

/** The sum of the figures of all posts over all days of a range. */
export type AnalyticsSummary = Schemas["AnalyticsSummary"];

/** Figures part by part of a range. */
export type AnalyticsTimeseries = Schemas["AnalyticsTimeseries"];

/** An API key as it is stored, without its secret. */
export type ApiKey = Schemas["ApiKey"];

/** An API key was made. */
export type ApiKeyCreatedEvent = Schemas["ApiKeyCreatedEvent"];

/** An API key is gone. */
export type ApiKeyDeletedEvent = Schemas["ApiKeyDeletedEvent"];

/** An API key will be deleted because nobody uses it. */
export type ApiKeyDeletionWarningEvent = Schemas["ApiKeyDeletionWarningEvent"];

/** An API key will soon stop working. */
export type ApiKeyExpiringEvent = Schemas["ApiKeyExpiringEvent"];

/** Public id of an API key, safe in logs and URLs. */
export type ApiKeyId = Schemas["ApiKeyId"];

/**
 * Whom the key acts for:
 *
 * - `company`: a company and all its workspaces; one for each company; the only kind that can be revealed again.
 * - `workspace`: one workspace.
 * - `location`: one location, which is a workspace of kind `location`.
 * - `agency`: an agency and each of its locations.
 */
export type ApiKeyKind = Schemas["ApiKeyKind"];

/** What people call the key. */
export type ApiKeyName = Schemas["ApiKeyName"];

/** A key that will soon end, and how soon. */
export type ApiKeyNotice = Schemas["ApiKeyNotice"];

/** The first ten characters of the token, by which people tell keys apart. */
export type ApiKeyPrefix = Schemas["ApiKeyPrefix"];

/** An API key was ended by hand. */
export type ApiKeyRevokedEvent = Schemas["ApiKeyRevokedEvent"];

/** An API key was replaced by a new one. */
export type ApiKeyRotatedEvent = Schemas["ApiKeyRotatedEvent"];

/**
 * Where the key is in its life:
 *
 * - `active`: it works.
 * - `rotating`: a newer key replaces it; it works until `expires_at`.
 * - `revoked`: it was ended by hand.
 * - `expired`: its time ran out.
 */
export type ApiKeyStatus = Schemas["ApiKeyStatus"];

/**
 * Which applications use a key, from where, and for what. Each list but the days is ordered by requests, most
 * first, and holds the greatest 100.
 */
export type ApiKeyUsage = Schemas["ApiKeyUsage"];

/** An API key with its secret, which is shown this once. */
export type ApiKeyWithSecret = Schemas["ApiKeyWithSecret"];

/** One version of this API. */
export type ApiVersion = Schemas["ApiVersion"];

/** What an approver has to say. */
export type ApprovePostRequest = Schemas["ApprovePostRequest"];

/**
 * Who may decide: ids of keys, or of members, for whom the keys that they have made decide. Empty: every key
 * with the scope `posts:approve`.
 */
export type ApproverIds = Schemas["ApproverIds"];

/** A public identity inside a workspace; connections belong to it. */
export type Brand = Schemas["Brand"];

/** Id of a brand. */
export type BrandId = Schemas["BrandId"];

/** Posts that are made one after the other. */
export type BulkCreatePostsJob = Schemas["BulkCreatePostsJob"];

/** The posts to make. */
export type BulkCreatePostsRequest = Schemas["BulkCreatePostsRequest"];

/** What was made, so far. */
export type BulkCreatePostsResult = Schemas["BulkCreatePostsResult"];

/** A day in UTC. */
export type CalendarDate = Schemas["CalendarDate"];

/** An IPv4 or IPv6 address; null where the carrier has none. */
export type CallerAddress = Schemas["CallerAddress"];

/** A key as it sees itself. */
export type CallerKey = Schemas["CallerKey"];

/** The paying account; it owns workspaces. */
export type Company = Schemas["Company"];

/** A company with what it has set. */
export type CompanyDetails = Schemas["CompanyDetails"];

/** Id of a company. */
export type CompanyId = Schemas["CompanyId"];

/** What a company has set for itself. */
export type CompanySettings = Schemas["CompanySettings"];

/**
 * What came of the attempt: the `code` of the network, or, on networks that give an application a password of
 * its own, `credentials`.
 */
export type CompleteConnectionRequest = Schemas["CompleteConnectionRequest"];

/** The parts that the file is made of. */
export type CompleteMediaUploadRequest = Schemas["CompleteMediaUploadRequest"];

/** An account on a social network, through which posts are published. */
export type Connection = Schemas["Connection"];

/** How an account does. */
export type ConnectionAnalytics = Schemas["ConnectionAnalytics"];

/** An account was connected, or connected anew. */
export type ConnectionConnectedEvent = Schemas["ConnectionConnectedEvent"];

/** What an application logs in with on Bluesky, Mastodon and Telegram. It is handed to the network and not kept. */
export type ConnectionCredentials = Schemas["ConnectionCredentials"];

/** Nothing more can be published through a connection. */
export type ConnectionDisconnectedEvent = Schemas["ConnectionDisconnectedEvent"];

/** The permission of a connection will soon run out. */
export type ConnectionExpiringEvent = Schemas["ConnectionExpiringEvent"];

/** What the network last said about the connection. */
export type ConnectionHealth = Schemas["ConnectionHealth"];

/** Id of a connection. */
export type ConnectionId = Schemas["ConnectionId"];

/** What holds for this one account; it may be more than its network grants to anybody. */
export type ConnectionLimits = Schemas["ConnectionLimits"];

/** How much the network takes through one connection in a span that ends at one time. */
export type ConnectionQuota = Schemas["ConnectionQuota"];

/** Where the account's owner gives the permission. */
export type ConnectionStart = Schemas["ConnectionStart"];

/**
 * Whether posts can be published through the connection:
 *
 * - `active`: they can.
 * - `expiring`: they can, for 7 days more at most: connect the account again before `expires_at`.
 * - `expired`: the network's permission has run out; connect the account again.
 * - `disconnected`: the connection was taken away.
 */
export type ConnectionStatus = Schemas["ConnectionStatus"];

/** A place inside an account that a post can go to, such as a board on Pinterest. */
export type ConnectionTarget = Schemas["ConnectionTarget"];

/** What a place inside an account is. */
export type ConnectionTargetKind = Schemas["ConnectionTargetKind"];

/** A person that a workspace knows. Nobody else in the workspace has the same e-mail address or phone number. */
export type Contact = Schemas["Contact"];

/** A workspace has come to know a person. */
export type ContactCreatedEvent = Schemas["ContactCreatedEvent"];

/** Id of a contact. */
export type ContactId = Schemas["ContactId"];

/** Words by which contacts are grouped. */
export type ContactTags = Schemas["ContactTags"];

/**
 * How a network counts the length of a text:
 *
 * - `weighted`: X's own weights, on text in Unicode form NFC: most of Latin 1, all else 2, an emoji sequence 2,
 * a link 23.
 * - `grapheme`: characters as a reader sees them.
 * - `codepoint`: Unicode code points.
 * - `utf16`: UTF-16 code units.
 * - `threads`: code points, and every emoji by the length of its UTF-8 bytes.
 */
export type Counting = Schemas["Counting"];

/** The key to make. */
export type CreateApiKeyRequest = Schemas["CreateApiKeyRequest"];

/** A new brand. Without a time zone it gets that of its workspace. */
export type CreateBrandRequest = Schemas["CreateBrandRequest"];

/** Which feed to follow, and what to make of it. */
export type CreateFeedRequest = Schemas["CreateFeedRequest"];

/** The file that is to come. */
export type CreateMediaUploadRequest = Schemas["CreateMediaUploadRequest"];

/**
 * The post to make. One of `targets` and `social_profile_ids` is needed unless it stays a draft; `content`,
 * `media` or `link` is needed always.
 */
export type CreatePostRequest = Schemas["CreatePostRequest"];

/** What a member logs in with. */
export type CreateSessionRequest = Schemas["CreateSessionRequest"];

/** A link to make. */
export type CreateTriggerLinkRequest = Schemas["CreateTriggerLinkRequest"];

/** Where to send which events. */
export type CreateWebhookRequest = Schemas["CreateWebhookRequest"];

/** The workspace to make. */
export type CreateWorkspaceRequest = Schemas["CreateWorkspaceRequest"];

/** Name of a custom field. */
export type CustomFieldName = Schemas["CustomFieldName"];

/** What else is known of a contact, by names of the workspace's own. */
export type CustomFields = Schemas["CustomFields"];

/** Custom fields to set, by name; null removes one, and those that are not named stay as they are. */
export type CustomFieldsChange = Schemas["CustomFieldsChange"];

/** A day of the week: 0 is Monday, 6 is Sunday. */
export type DayOfWeek = Schemas["DayOfWeek"];

/**
 * Settings of the network, such as `reply_settings` on X, that a target of this connection gets where it does
 * not name them itself.
 */
export type DefaultOptions = Schemas["DefaultOptions"];

/** Id of a delivery. */
export type DeliveryId = Schemas["DeliveryId"];

/** How large a picture may be; what is not limited is left out. */
export type DimensionRules = Schemas["DimensionRules"];

/** What a network accepts as a document. */
export type DocumentRules = Schemas["DocumentRules"];

/** How the contact goes through the workflow. */
export type EnrollContactRequest = Schemas["EnrollContactRequest"];

/** A contact's way through a workflow. */
export type Enrollment = Schemas["Enrollment"];

/** The reason for a failure. Codes may be added; none is renamed. */
export type ErrorCode = Schemas["ErrorCode"];

/** Requests that were answered with a status of 400 or more. */
export type ErrorCount = Schemas["ErrorCount"];

/** Something that happened, told apart by `type`. */
export type Event = Schemas["Event"];

/** Id of an event; the same in every attempt to send it, and the same as the header `webhook-id`. */
export type EventId = Schemas["EventId"];

/**
 * What happened:
 *
 * - `post.created`: a post was made.
 * - `post.updated`: a post was changed.
 * - `post.deleted`: a post was deleted; it is shown as it was.
 * - `post.scheduled`: a post was given a time.
 * - `post.approval_requested`: a post waits for approval.
 * - `post.approved`: a post was approved.
 * - `post.rejected`: a post was turned down.
 * - `post.target.published`: one target of a post is live.
 * - `post.target.failed`: one target of a post could not be published.
 * - `post.published`: every target of a post is live.
 * - `post.partial`: some targets of a post are live, the others could not be published.
 * - `post.failed`: no target of a post could be published.
 * - `api_key.created`: a key was made.
 * - `api_key.rotated`: a key was replaced by a new one.
 * - `api_key.revoked`: a key was ended by hand.
 * - `api_key.expiring`: a key will soon stop working.
 * - `api_key.deletion_warning`: nobody uses a key, and it will be deleted.
 * - `api_key.deleted`: a key is gone.
 * - `usage.threshold_reached`: a key has made 80 %, or all, of the requests that it may make on one day.
 * - `connection.connected`: an account was connected, or connected anew.
 * - `connection.expiring`: the permission of a connection will soon run out.
 * - `connection.disconnected`: nothing more can be published through a connection.
 * - `media.ready`: a media item can be published.
 * - `media.failed`: a media item could not be fetched.
 * - `feed.item_found`: a feed has a new item, which passes its filter.
 * - `feed.failing`: a feed could not be read three times in a row.
 * - `contact.created`: a workspace has come to know a person.
 * - `workflow.enrolled`: a contact was added to a workflow.
 * - `trigger_link.clicked`: somebody followed a trigger link.
 * - `form.submitted`: somebody sent in a form.
 * - `webhook.test`: somebody asked for a test.
 */
export type EventType = Schemas["EventType"];

/** One place of a request that does not fit. */
export type Fault = Schemas["Fault"];

/** A feed that is looked at every 15 minutes, of whose new items posts are made. */
export type Feed = Schemas["Feed"];

/** Whether a machine writes the texts. */
export type FeedAi = Schemas["FeedAi"];

/** Whether a machine writes the texts, and how they sound. */
export type FeedAiRequest = Schemas["FeedAiRequest"];

/**
 * What becomes of the items that are in the feed when it is added, or when its address changes; `none` leaves
 * them alone, `latest` posts the newest one.
 */
export type FeedBackfill = Schemas["FeedBackfill"];

/** A feed cannot be read. */
export type FeedFailingEvent = Schemas["FeedFailingEvent"];

/** Which items are posted, by words of their titles and summaries, without regard to case. */
export type FeedFilter = Schemas["FeedFilter"];

/** Which items to post, by words of their titles and summaries, without regard to case. */
export type FeedFilterRequest = Schemas["FeedFilterRequest"];

/** Id of a feed. */
export type FeedId = Schemas["FeedId"];

/** Something that was found in a feed. An item that comes again, by its guid or else by its link, is the same. */
export type FeedItem = Schemas["FeedItem"];

/** A feed has a new item. */
export type FeedItemFoundEvent = Schemas["FeedItemFoundEvent"];

/** Id of an item of a feed. */
export type FeedItemId = Schemas["FeedItemId"];

/**
 * How far an item has got; `new` waits for its post, such as for the next day where the feed has `max_per_day`;
 * `skipped` was there before, or did not pass the filter; `failed` was refused.
 */
export type FeedItemStatus = Schemas["FeedItemStatus"];

/**
 * What becomes of an item; `draft` makes a draft of it, `queue` puts its post at the end of the queue, `now`
 * publishes it at once.
 */
export type FeedMode = Schemas["FeedMode"];

/** Something that is in a feed. */
export type FeedSampleItem = Schemas["FeedSampleItem"];

/** What a feed has to offer. */
export type FeedValidation = Schemas["FeedValidation"];

/**
 * One thing that a network will refuse, or will take in a lesser form. `limit` and `actual` are null where
 * nothing is counted.
 */
export type Finding = Schemas["Finding"];

/** A form that anybody can send in. It is built in the dashboard. */
export type Form = Schemas["Form"];

/** One question of a form. */
export type FormField = Schemas["FormField"];

/** Names the answer in a submission. */
export type FormFieldKey = Schemas["FormFieldKey"];

/** Id of a form. */
export type FormId = Schemas["FormId"];

/** A form that somebody has sent in. */
export type FormSubmission = Schemas["FormSubmission"];

/** Somebody sent in a form. */
export type FormSubmittedEvent = Schemas["FormSubmittedEvent"];

/** Whether it asks for a person or for opinions. */
export type FormType = Schemas["FormType"];

/**
 * What to write about, for which networks, and how. It needs `prompt`, `source_url` or `media_ids`; several of
 * them go together.
 */
export type GeneratePostRequest = Schemas["GeneratePostRequest"];

/** Texts for posts, and what they cost. */
export type GeneratedPost = Schemas["GeneratedPost"];

/** A text that its network takes. */
export type GeneratedVariant = Schemas["GeneratedVariant"];

/** How many hashtags a network accepts. */
export type HashtagRules = Schemas["HashtagRules"];

/** Whether the service can answer. */
export type Health = Schemas["Health"];

/** What a network accepts as an image. */
export type ImageRules = Schemas["ImageRules"];

/** Where a file is, and what to say about it. */
export type ImportMediaFromUrlRequest = Schemas["ImportMediaFromUrlRequest"];

/** A file that is fetched. */
export type ImportMediaJob = Schemas["ImportMediaJob"];

/** Work that goes on after its request has been answered, told apart by `type`. */
export type Job = Schemas["Job"];

/** One item that could not be done. */
export type JobFailure = Schemas["JobFailure"];

/** Id of a job. */
export type JobId = Schemas["JobId"];

/** How far it has got. */
export type JobProgress = Schemas["JobProgress"];

/** Where to ask how the work goes. */
export type JobStarted = Schemas["JobStarted"];

/**
 * - `queued`: it has not begun.
 * - `working`: it has.
 * - `complete`: it has ended, and nothing was refused.
 * - `partial`: it has ended; some of it was done, and `failures` names the rest.
 * - `failed`: it has ended, and nothing was done.
 */
export type JobStatus = Schemas["JobStatus"];

/** A word that posts of the workspace carry. It comes into being with the first post that has it. */
export type Label = Schemas["Label"];

/** How the last attempt to send an event went. */
export type LastDelivery = Schemas["LastDelivery"];

/**
 * A time as a clock on the wall shows it. Where daylight saving skips it, the next valid minute counts and the
 * answer carries a warning; where daylight saving repeats it, the first occurrence counts.
 */
export type LocalTime = Schemas["LocalTime"];

/** One thing that happened. */
export type LogEntry = Schemas["LogEntry"];

/**
 * What an entry is about:
 *
 * - `request`: a request to this API.
 * - `publishing`: an attempt to publish on a network.
 * - `connection`: a change of a connection.
 * - `webhook`: an attempt to send an event.
 * - `audit`: what somebody did to a key, a member, a workspace or the company; for sessions of admins alone.
 */
export type LogType = Schemas["LogType"];

/** The key that asks, and whom it acts for. */
export type Me = Schemas["Me"];

/** An image, video or document in the library of a workspace. */
export type Media = Schemas["Media"];

/** A media item could not be fetched. */
export type MediaFailedEvent = Schemas["MediaFailedEvent"];

/** A media item that could not be fetched, and why. */
export type MediaFailure = Schemas["MediaFailure"];

/** Whether one network takes a media item. */
export type MediaFitness = Schemas["MediaFitness"];

/** Id of a media item. */
export type MediaId = Schemas["MediaId"];

/** Where to ask how the import goes. */
export type MediaImportStarted = Schemas["MediaImportStarted"];

/** A media item can be published. */
export type MediaReadyEvent = Schemas["MediaReadyEvent"];

/** What a network accepts as media. */
export type MediaRules = Schemas["MediaRules"];

/** How far an upload in parts has got. */
export type MediaUpload = Schemas["MediaUpload"];

/** An upload in parts, and where to send them. */
export type MediaUploadWithUrls = Schemas["MediaUploadWithUrls"];

/** The rules for media that differ where an option of the target has a value. */
export type MediaVariant = Schemas["MediaVariant"];

/** Rules for the media of one kind in a post of another form; what is left out is as ever. */
export type MediaVariantRules = Schemas["MediaVariantRules"];

/** A person in a company. */
export type Member = Schemas["Member"];

/** Id of a member. */
export type MemberId = Schemas["MemberId"];

/** Where to. */
export type MoveQueueItemRequest = Schemas["MoveQueueItemRequest"];

/** The name of a social network. */
export type Network = Schemas["Network"];

/**
 * Settings of the target's own network, such as `privacy` on YouTube or `reply_settings` on X. A setting that
 * the network does not have, or that does not go with the post's media, is reported and never dropped in
 * silence.
 */
export type NetworkOptions = Schemas["NetworkOptions"];

/** How many posts a network takes from one connection in a span of time. */
export type NetworkQuota = Schemas["NetworkQuota"];

/**
 * What a network accepts, as data. Sources disagree and networks change, so each entry says where it is from and
 * when it was last checked.
 */
export type NetworkRules = Schemas["NetworkRules"];

/** Something that the people of a company should know. */
export type Notification = Schemas["Notification"];

/** Id of a notification. */
export type NotificationId = Schemas["NotificationId"];

/**
 * What it is about:
 *
 * - `api_key.deletion_warning`: nobody uses a key, and it will be deleted.
 * - `api_key.deleted`: a key was deleted because nobody used it.
 * - `api_key.expiring`: a key will soon stop working.
 * - `api_key.rotated`: a key has replaced itself by a new one.
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

/** The `ETag` that the part was answered with. It is the SHA-256 of its bytes in hex, in quotes. */
export type PartETag = Schemas["PartETag"];

/** Which part it is, from 1. */
export type PartNumber = Schemas["PartNumber"];

/** Bytes of the part. */
export type PartSize = Schemas["PartSize"];

/** What a company pays for, as far as the API is concerned. */
export type Plan = Schemas["Plan"];

/** The name of a plan, which the server's policy gives; `plans.list` tells what each includes. */
export type PlanId = Schemas["PlanId"];

/** Content, and the connections it is published through. */
export type Post = Schemas["Post"];

/** How a post does, from the day on which it went live until today. */
export type PostAnalytics = Schemas["PostAnalytics"];

/** What to sort by; rows that are alike keep the order of their ids. */
export type PostAnalyticsSort = Schemas["PostAnalyticsSort"];

/** Whether somebody has to agree to a post before it goes out, and whether anybody has. */
export type PostApproval = Schemas["PostApproval"];

/**
 * Whether somebody is to agree first. A post that is to go out waits for it then, as `pending_approval`; a draft
 * is submitted later. `required: false` does not lift what the workspace demands.
 */
export type PostApprovalRequest = Schemas["PostApprovalRequest"];

/** A post waits for approval. */
export type PostApprovalRequestedEvent = Schemas["PostApprovalRequestedEvent"];

/** A post was approved. */
export type PostApprovedEvent = Schemas["PostApprovedEvent"];

/** A post was made. */
export type PostCreatedEvent = Schemas["PostCreatedEvent"];

/** A post was deleted; it is shown as it was. */
export type PostDeletedEvent = Schemas["PostDeletedEvent"];

/** No target of a post could be published. */
export type PostFailedEvent = Schemas["PostFailedEvent"];

/**
 * What people saw, what they bought, and what they did on the networks. A figure that none of the networks gives
 * is null.
 */
export type PostFigures = Schemas["PostFigures"];

/** A comment of the account's own below its post. */
export type PostFirstComment = Schemas["PostFirstComment"];

/** A comment of the account's own below its post. */
export type PostFirstCommentRequest = Schemas["PostFirstCommentRequest"];

/** One thing that happened to a post. */
export type PostHistoryEntry = Schemas["PostHistoryEntry"];

/** Id of a post. */
export type PostId = Schemas["PostId"];

/** A page that a post points to. */
export type PostLink = Schemas["PostLink"];

/** A page to point to. */
export type PostLinkRequest = Schemas["PostLinkRequest"];

/** A media item as a post shows it. */
export type PostMedia = Schemas["PostMedia"];

/** A media item to show. */
export type PostMediaRequest = Schemas["PostMediaRequest"];

/** What there is to say about the request rather than the post. */
export type PostMeta = Schemas["PostMeta"];

/** Some targets of a post are live; the others could not be published. */
export type PostPartialEvent = Schemas["PostPartialEvent"];

/** Every target of a post is live. */
export type PostPublishedEvent = Schemas["PostPublishedEvent"];

/**
 * How a post is repeated. Once a post that had a time has been published, or has failed, the next one is made,
 * with an id of its own: the same content at the next time, as the clocks of the schedule's time zone show it.
 * It is exempt from the guard against duplicates. Times that pass meanwhile are left out.
 */
export type PostRecurrence = Schemas["PostRecurrence"];

/**
 * How to repeat a post. It takes effect once the post is published at a time that was set. Give `until` or
 * `count`, or neither.
 */
export type PostRecurrenceRequest = Schemas["PostRecurrenceRequest"];

/** A post was turned down. */
export type PostRejectedEvent = Schemas["PostRejectedEvent"];

/** When a post is published. */
export type PostSchedule = Schemas["PostSchedule"];

/** When to publish. A post is a draft unless told otherwise. */
export type PostScheduleRequest = Schemas["PostScheduleRequest"];

/** A post was given a time. */
export type PostScheduledEvent = Schemas["PostScheduledEvent"];

/** What made a post. */
export type PostSource = Schemas["PostSource"];

/**
 * Where a post is in its life. `published`, `partial` and `failed` are ends: `partial` exactly when some of its
 * targets are live and others are not.
 */
export type PostStatus = Schemas["PostStatus"];

/** One connection that a post is published through, and how that went. */
export type PostTarget = Schemas["PostTarget"];

/** How a post does on one network. */
export type PostTargetAnalytics = Schemas["PostTargetAnalytics"];

/** One target of a post could not be published. */
export type PostTargetFailedEvent = Schemas["PostTargetFailedEvent"];

/** Id of a target. */
export type PostTargetId = Schemas["PostTargetId"];

/** How publishing one target of a post went. */
export type PostTargetOutcome = Schemas["PostTargetOutcome"];

/** One target of a post is live. */
export type PostTargetPublishedEvent = Schemas["PostTargetPublishedEvent"];

/** A connection to publish through, and what is different there. */
export type PostTargetRequest = Schemas["PostTargetRequest"];

/** Where one target of a post is in its life. */
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

/** The sum of the figures of an earlier range of the same length. */
export type PreviousFigures = Schemas["PreviousFigures"];

/** Why a network did not publish a target. It is data, never an HTTP error. */
export type PublishError = Schemas["PublishError"];

/** What to publish, and whom to tell. */
export type PublishPostRequest = Schemas["PublishPostRequest"];

/**
 * A post that waits for a slot. The items get the next free slots in their order: a post never goes out through
 * a connection before one that is ahead of it. A slot fits where its windows are for every connection of the
 * post.
 */
export type QueueItem = Schemas["QueueItem"];

/** Id of a place in the queue. */
export type QueueItemId = Schemas["QueueItemId"];

/**
 * What the item waits for:
 *
 * - `waiting`: its slot.
 * - `held`: the queue, which is paused as a whole or for one of the item's connections, or windows that it fits.
 */
export type QueueItemStatus = Schemas["QueueItemStatus"];

/** A place in the queue, by number from 1; one beyond the end is the end. */
export type QueuePosition = Schemas["QueuePosition"];

/** Whether the queue goes on. */
export type QueueState = Schemas["QueueState"];

/** How many requests a key may make. Null means without limit. */
export type RateLimits = Schemas["RateLimits"];

/** The limits to give a key. The plan's own limits hold beside them. */
export type RateLimitsRequest = Schemas["RateLimitsRequest"];

/** The confirmation that the current secret may die. */
export type RegenerateApiKeyRequest = Schemas["RegenerateApiKeyRequest"];

/** Why the post is turned down. */
export type RejectPostRequest = Schemas["RejectPostRequest"];

/** Requests that were counted, errors among them. */
export type RequestCount = Schemas["RequestCount"];

/** Names one request; give it when you ask for help. */
export type RequestId = Schemas["RequestId"];

/** What to try again. */
export type RetryPostRequest = Schemas["RetryPostRequest"];

/** Why the key is revoked. */
export type RevokeApiKeyRequest = Schemas["RevokeApiKeyRequest"];

/** What a member may do in a company. Keys are managed by `admin` and `account_admin`. */
export type Role = Schemas["Role"];

/** How a key is replaced by a new one. */
export type RotateApiKeyRequest = Schemas["RotateApiKeyRequest"];

/** How long both secrets sign. */
export type RotateWebhookSecretRequest = Schemas["RotateWebhookSecretRequest"];

/** The new key of a rotation with its secret, which is shown this once, and the key that it replaces. */
export type RotatedApiKey = Schemas["RotatedApiKey"];

/** Days without any slot, the first and the last among them, as the schedule's time zone has them. */
export type ScheduleBlackout = Schemas["ScheduleBlackout"];

/** Days without any slot, the first and the last among them; 366 at most. */
export type ScheduleBlackoutRequest = Schemas["ScheduleBlackoutRequest"];

/** A day, in the time zone of the schedule. */
export type ScheduleDate = Schemas["ScheduleDate"];

/** When to publish. */
export type SchedulePostRequest = Schemas["SchedulePostRequest"];

/** A time at which a post can go out. */
export type ScheduleSlot = Schemas["ScheduleSlot"];

/**
 * A time of the week at which posts go out: one slot at `time`, or slots from `start` on, `interval_minutes`
 * apart, as long as they are before `end`.
 */
export type ScheduleWindow = Schemas["ScheduleWindow"];

/** Id of a posting window. */
export type ScheduleWindowId = Schemas["ScheduleWindowId"];

/** A window: either `time`, or `start` and `end`. A window as it was got is taken back as it is. */
export type ScheduleWindowRequest = Schemas["ScheduleWindowRequest"];

/** The posting windows of a workspace, and the days on which nothing goes out. */
export type ScheduleWindows = Schemas["ScheduleWindows"];

/** A point in time within the next 365 days, as RFC 3339 with an offset, or as a local time in a named zone. */
export type ScheduledAt = Schemas["ScheduledAt"];

/** The name of a thing that a key may do. Writing never implies reading. */
export type Scope = Schemas["Scope"];

/** A scope, and what it allows. */
export type ScopeInfo = Schemas["ScopeInfo"];

/** What the key may do. */
export type Scopes = Schemas["Scopes"];

/** What the key may do. */
export type ScopesOutput = Schemas["ScopesOutput"];

/** Who is logged in, and what they can reach. */
export type Session = Schemas["Session"];

/** A new session. The token is shown this once. */
export type SessionWithToken = Schemas["SessionWithToken"];

/** Whether the queue is to go on. */
export type SetQueueStateRequest = Schemas["SetQueueStateRequest"];

/** The whole set; what is left out is no longer part of it. */
export type SetScheduleWindowsRequest = Schemas["SetScheduleWindowsRequest"];

/**
 * What comes of a rule that is not kept:
 *
 * - `error`: the network will refuse the post.
 * - `warning`: it may, or sources disagree.
 * - `info`: good to know.
 */
export type Severity = Schemas["Severity"];

/** What people saw, and what they bought. */
export type ShopFigures = Schemas["ShopFigures"];

/** What to sort by; rows that are alike keep the order of their ids. */
export type ShopSort = Schemas["ShopSort"];

/** Whether the shop shows it. */
export type ShopStatus = Schemas["ShopStatus"];

/** Whether the smallest comes first (`asc`) or the greatest (`desc`). */
export type SortOrder = Schemas["SortOrder"];

/** Which kind of account to connect, and where its owner goes afterwards. */
export type StartConnectionRequest = Schemas["StartConnectionRequest"];

/** Whom to ask, and what to tell them. */
export type SubmitPostRequest = Schemas["SubmitPostRequest"];

/** True on every answer that is not a failure. */
export type Success = Schemas["Success"];

/** Whether the network has given figures yet. `pending` lasts for five minutes after a post went live. */
export type SyncStatus = Schemas["SyncStatus"];

/** Which event to send. */
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

/** How a text sounds. */
export type Tone = Schemas["Tone"];

/** A link that leads elsewhere and counts who follows it. */
export type TriggerLink = Schemas["TriggerLink"];

/** Somebody followed a trigger link. */
export type TriggerLinkClick = Schemas["TriggerLinkClick"];

/** Somebody followed a trigger link. */
export type TriggerLinkClickedEvent = Schemas["TriggerLinkClickedEvent"];

/** Id of a trigger link. */
export type TriggerLinkId = Schemas["TriggerLinkId"];

/** What to change; what is left out stays. */
export type UpdateApiKeyRequest = Schemas["UpdateApiKeyRequest"];

/** What to change about a brand; what is left out stays. */
export type UpdateBrandRequest = Schemas["UpdateBrandRequest"];

/** What to change; what is left out stays. */
export type UpdateCompanyRequest = Schemas["UpdateCompanyRequest"];

/** What to change about a connection; what is left out stays. */
export type UpdateConnectionRequest = Schemas["UpdateConnectionRequest"];

/** What to change. A field that is left out stays as it is. An e-mail address or a phone number must remain. */
export type UpdateContactRequest = Schemas["UpdateContactRequest"];

/** What to change. A field that is left out stays as it is. */
export type UpdateFeedRequest = Schemas["UpdateFeedRequest"];

/** What to change about a media item; what is left out stays. */
export type UpdateMediaRequest = Schemas["UpdateMediaRequest"];

/** The role to give a member. */
export type UpdateMemberRoleRequest = Schemas["UpdateMemberRoleRequest"];

/** What to change; what is left out stays. `targets` and `social_profile_ids` replace the targets as a whole. */
export type UpdatePostRequest = Schemas["UpdatePostRequest"];

/** What to change. A field that is left out stays as it is. */
export type UpdateTriggerLinkRequest = Schemas["UpdateTriggerLinkRequest"];

/** What to change about a webhook; what is left out stays. */
export type UpdateWebhookRequest = Schemas["UpdateWebhookRequest"];

/** What to change; what is left out stays. */
export type UpdateWorkspaceRequest = Schemas["UpdateWorkspaceRequest"];

/** Id of an upload in parts. */
export type UploadId = Schemas["UploadId"];

/** One file and what to say about it. */
export type UploadMediaRequest = Schemas["UploadMediaRequest"];

/** A contact as it should be. It needs `email`, `phone` or both. A field that is left out stays as it is. */
export type UpsertContactRequest = Schemas["UpsertContactRequest"];

/** A contact, and whether it is new. */
export type UpsertedContact = Schemas["UpsertedContact"];

/** What a key has used, and what it has left. */
export type Usage = Schemas["Usage"];

/** How long each period is. Weeks begin on Monday. */
export type UsageInterval = Schemas["UsageInterval"];

/** What was used in one period. */
export type UsagePeriod = Schemas["UsagePeriod"];

/** How much of its day a key has used up. */
export type UsageThreshold = Schemas["UsageThreshold"];

/** A key has made 80 %, or all, of the requests that it may make on one day. */
export type UsageThresholdReachedEvent = Schemas["UsageThresholdReachedEvent"];

/** A rate window, as it is now. */
export type UsageWindow = Schemas["UsageWindow"];

/** The feed to read. */
export type ValidateFeedRequest = Schemas["ValidateFeedRequest"];

/** What a value has to be; what does not apply is left out. */
export type ValueRules = Schemas["ValueRules"];

/** A video in the shop, and how it does. */
export type VideoAnalytics = Schemas["VideoAnalytics"];

/** Id of a video in the shop. */
export type VideoId = Schemas["VideoId"];

/** What a network accepts as a video. */
export type VideoRules = Schemas["VideoRules"];

/** A subscription to events, without its signing secret. */
export type Webhook = Schemas["Webhook"];

/** One event on its way to one webhook, with how the last attempt went. */
export type WebhookDelivery = Schemas["WebhookDelivery"];

/** Id of a webhook. */
export type WebhookId = Schemas["WebhookId"];

/** A test that is on its way. */
export type WebhookTest = Schemas["WebhookTest"];

/** What a test says. */
export type WebhookTestData = Schemas["WebhookTestData"];

/** Somebody asked for a test. */
export type WebhookTestEvent = Schemas["WebhookTestEvent"];

/** A webhook with its signing secret, which is shown this once. */
export type WebhookWithSecret = Schemas["WebhookWithSecret"];

/** A day of the week, as RFC 5545 writes it. */
export type Weekday = Schemas["Weekday"];

/** A widget in the shop, and how it does. */
export type WidgetAnalytics = Schemas["WidgetAnalytics"];

/** Id of a widget in the shop. */
export type WidgetId = Schemas["WidgetId"];

/** How a widget shows its videos. */
export type WidgetType = Schemas["WidgetType"];

/** The connections that the window is for; none named means all of them. */
export type WindowConnectionIds = Schemas["WindowConnectionIds"];

/** An automation that contacts go through. It is built in the dashboard. */
export type Workflow = Schemas["Workflow"];

/** A contact was added to a workflow. */
export type WorkflowEnrolledEvent = Schemas["WorkflowEnrolledEvent"];

/** Id of a workflow. */
export type WorkflowId = Schemas["WorkflowId"];

/** `published` workflows take contacts, `draft` ones do not. */
export type WorkflowStatus = Schemas["WorkflowStatus"];

/** The tenant that keys, posts and connections belong to. */
export type Workspace = Schemas["Workspace"];

/** A workspace with what is set for it. */
export type WorkspaceDetails = Schemas["WorkspaceDetails"];

/** Id of a workspace. */
export type WorkspaceId = Schemas["WorkspaceId"];

/** `location` where the workspace is one location of an agency. */
export type WorkspaceKind = Schemas["WorkspaceKind"];

/** What is set for a workspace. */
export type WorkspaceSettings = Schemas["WorkspaceSettings"];
