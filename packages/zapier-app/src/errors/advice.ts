/** What a person who makes a Zap can do about a failure. The catalogue of the API says it for those who write programs. */
import type { PosternError } from "@postern/sdk";
import type { Advice } from "./describe-failure.ts";

/** Where Zapier's users look after their accounts. */
const zapierConnections = "https://zapier.com/app/assets/connections";

type Advise = (error: PosternError) => Advice;

/** A step that broke off may have had its effect. */
const mayBeDone =
  "It may have been done all the same: look in Postern before you replay the step. With a Deduplication Key, a replay does nothing twice.";

/** Advice that is always the same. */
const say =
  (text: string): Advise =>
  () => ({ text });

/** Where a key is changed is on the server; where the new one goes, at Zapier. */
const reconnect = `Ask an admin of Postern for a key that works, and connect it (${zapierConnections}).`;

const catalogue: Readonly<Record<string, Advise>> = {
  UNAUTHORIZED: say(reconnect),
  INVALID_API_KEY: say(reconnect),
  API_KEY_EXPIRED: say(reconnect),
  INSUFFICIENT_SCOPE: (error) => ({
    text: `The API key needs the scope ${missingScopes(error)}. Have an admin of Postern make a key with it, and connect that key (${zapierConnections}).`,
  }),
  PLAN_LIMIT: (error) => ({
    text: `${sentence("The plan is", textOf(error, "plan"))}An admin of Postern can change it.`,
    url: textOf(error, "upgrade_url"),
  }),
  AI_QUOTA_EXCEEDED: (error) => ({
    text: `${sentence("There are new credits at", textOf(error, "resets_at"))}An admin of Postern can upgrade the plan before.`,
    url: textOf(error, "upgrade_url"),
  }),
  IP_NOT_ALLOWED: say(
    "Zapier calls from addresses that change. Have an admin of Postern empty the list of allowed addresses of the API key.",
  ),
  ORIGIN_NOT_ALLOWED: say(
    "The API key is for web pages alone. Have an admin of Postern empty its list of allowed origins, or connect another key.",
  ),
  WORKSPACE_MISMATCH: say("Connect a key of the workspace that this belongs to."),
  WRONG_CREDENTIAL: say(`Connect an API key of Postern (${zapierConnections}).`),
  ROLE_REQUIRED: say("Ask an admin of Postern to do it."),
  SELF_APPROVAL_FORBIDDEN: say("Connect the key of another approver to this step."),
  NOT_FOUND: say(
    "Choose one from the drop-down, or map the ID that an earlier step gave. It may be gone, or belong to another workspace than the API key.",
  ),
  DUPLICATE_CONTENT: (error) => ({
    text: `${sentence("It is the post", textOf(error, "existing_post_id"))}To publish it all the same, set Allow Duplicate.`,
  }),
  IDEMPOTENCY_IN_FLIGHT: say("The same step is running. Zapier tries again by itself."),
  IDEMPOTENCY_KEY_REUSED: say(
    "The Deduplication Key was used for something else in the last 24 hours. Choose a value that belongs to one thing alone, such as an order number.",
  ),
  APPROVAL_REQUIRED: say("Choose Submit for Approval as When."),
  CONNECTION_EXPIRED: (error) => ({
    text: `${sentence("It is the connection", textOf(error, "connection_id"))}Have its owner connect the account in Postern again.`,
  }),
  QUOTA_EXCEEDED: (error) => ({
    text: `${sentence("The network takes posts again at", textOf(error, "available_at"))}Schedule the post for then.`,
  }),
  POST_NOT_EDITABLE: say("It is on its way, or live. Create a new post instead."),
  NOT_PENDING_APPROVAL: say("Somebody has decided already, or the post was never submitted."),
  NOT_RETRYABLE: say("No account is left that has failed and may succeed."),
  SLOT_TAKEN: say("Choose another time, or Publish at the Next Free Slot."),
  NO_SCHEDULE_WINDOWS: say("Set schedule windows in Postern, or choose a time."),
  SCHEDULED_IN_PAST: say("Choose a time to come, and check its time zone."),
  MEDIA_REQUIRED: say("Fill in Media, Media Links, or Media From the Library."),
  URL_BLOCKED: say("Give a public link that begins with https://."),
  MEDIA_FETCH_FAILED: say("Check that anybody can open the link, or give the file itself."),
  FEED_UNREADABLE: say("Give the link of an RSS, Atom or JSON feed that anybody can open."),
  CONTENT_POLICY: say("Change what it is to be about."),
  NETWORK_DELETE_UNSUPPORTED: say(
    "Choose In Postern Alone as Where, and delete it on the network by hand.",
  ),
  PAYLOAD_TOO_LARGE: say("Give a smaller file, or a link instead of a file."),
  UNSUPPORTED_MEDIA_TYPE: say("Give an image, a video or a document."),
  RATE_LIMIT_EXCEEDED: say("Zapier tries again by itself once the API key may call again."),
  AUTH_THROTTLED: say("Zapier tries again by itself."),
  MAINTENANCE: say("Zapier tries again by itself."),
  INTERNAL: mayHaveHappened,
  UPSTREAM_NETWORK: mayHaveHappened,
  TIMED_OUT: mayHaveHappened,
  STEP_TOO_LONG: say(
    `Large files take their time: bring them with Upload Media in a step of their own, and take them from the library. ${mayBeDone}`,
  ),
  CONNECTION_FAILED: (error) => ({
    text: `Check that the Server URL is right and that the server runs. ${mayHaveHappened(error).text}`,
  }),
  UNEXPECTED_RESPONSE: say(
    "Check the Server URL of the connected account: what answers there is not Postern.",
  ),
};

export function adviceOf(error: PosternError): Advice | undefined {
  return Object.hasOwn(catalogue, error.code) ? catalogue[error.code]?.(error) : undefined;
}

/** A call that changes something has a key for repeats. */
function mayHaveHappened({ idempotencyKey }: PosternError): Advice {
  return { text: idempotencyKey === undefined ? "Try again later." : mayBeDone };
}

function sentence(words: string, fact: string | undefined): string {
  return fact === undefined ? "" : `${words} ${fact}. `;
}

function textOf({ details }: PosternError, name: string): string | undefined {
  const value = details?.[name];
  return typeof value === "string" ? value : undefined;
}

function missingScopes({ details }: PosternError): string {
  const granted = stringsOf(details?.["granted"]);
  const required = stringsOf(details?.["required"]);
  const missing = required.filter((scope) => !granted.includes(scope));
  return missing.join(" and ");
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
