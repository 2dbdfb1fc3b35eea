/** What a person who makes a Zap can do about a failure. The catalogue of the API says it for those who write programs. */
import type { PosternError } from "@postern/sdk";
import { programAdvice } from "../generated/operations.ts";
import { adviceByForm } from "./advice-by-form.ts";
import {
  type Advice,
  type Advise,
  numberOf,
  sentence,
  stringsOf,
  textOf,
} from "./error-details.ts";
import { type Form, noForm } from "./form.ts";

/** Where Zapier's users look after their accounts. */
const zapierConnections = "https://zapier.com/app/assets/connections";

/** A step that broke off may have had its effect. */
const mayBeDone =
  "It may have been done all the same: look in Postern before you replay the step. With a Deduplication Key, a replay does nothing twice.";

/** Advice that is always the same. */
const say =
  (text: string): Advise =>
  () => ({ text });

const otherServer = `Check the Server URL of the connected account, and whether its server is of this app's version (${zapierConnections}).`;

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
  IDEMPOTENCY_IN_FLIGHT: say("The same step is running. Zapier tries again by itself."),
  IDEMPOTENCY_KEY_REUSED: say(
    "The Deduplication Key was used for something else in the last 24 hours. Choose a value that belongs to one thing alone, such as an order number.",
  ),
  CONNECTION_EXPIRED: (error) => ({
    text: `${sentence("It is the connection", textOf(error, "connection_id"))}Have its owner connect the account in Postern again.`,
  }),
  QUOTA_EXCEEDED: (error) => ({
    text: `${sentence("The network takes posts again at", textOf(error, "available_at"))}Schedule the post for then.`,
  }),
  POST_NOT_EDITABLE: say("It is on its way, or live. Create a new post instead."),
  NOT_PENDING_APPROVAL: say("Somebody has decided already, or the post was never submitted."),
  NOT_RETRYABLE: say("No account is left that has failed and may succeed."),
  NO_SCHEDULE_WINDOWS: say("Set schedule windows in Postern, or choose a time."),
  SCHEDULED_IN_PAST: say("Choose a time to come, and check its time zone."),
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
  // Each place that is at fault says by itself what it takes.
  VALIDATION_FAILED: say(""),
  INVALID_PARAMETER: say(""),
  MISSING_PARAMETER: say(""),
  INVALID_DATE: ({ errors = [] }) => ({
    text:
      errors.length > 0 ? "" : "Write days as 2026-12-01, and times as 2026-12-01T09:00:00+01:00.",
  }),
  INVALID_DATE_RANGE: (error) => ({
    text: `Let Start Date come before End Date${within(numberOf(error, "max_days"))}.`,
  }),
  INVALID_USAGE: say("Check what is filled in, and the API key of the connected account."),
  CONFLICT: say("Look in Postern at the state that it is in by now."),
  PRECONDITION_FAILED: say("Somebody has changed it at the same time. Replay the step."),
  UPLOAD_INCOMPLETE: say("Not all of the file has arrived. Replay the step."),
  WEBHOOK_LIMIT: (error) => ({
    text: `${sentence("There may be", numberOf(error, "limit"))}Each Zap that starts with a trigger has one: switch off a Zap that nobody needs, or have an admin of Postern delete a webhook.`,
  }),
  UNKNOWN_ENDPOINT: say(otherServer),
  METHOD_NOT_ALLOWED: say(otherServer),
  NOT_ACCEPTABLE: say(otherServer),
  ...adviceByForm,
  UNEXPECTED_RESPONSE: say(
    "Check the Server URL of the connected account: what answers there is not Postern.",
  ),
};

/** Codes of what no step does are for whoever runs the server. */
const unforeseen: Advice = { text: "Ask whoever looks after your Postern, and name the request." };

export function adviceOf(error: PosternError, form: Form = noForm): Advice | undefined {
  const { code } = error;
  if (Object.hasOwn(catalogue, code)) return catalogue[code]?.(error, form);
  return Object.hasOwn(programAdvice, code) ? unforeseen : undefined;
}

/** A call that changes something has a key for repeats. */
function mayHaveHappened({ idempotencyKey }: PosternError): Advice {
  return { text: idempotencyKey === undefined ? "Try again later." : mayBeDone };
}

function missingScopes({ details }: PosternError): string {
  const granted = stringsOf(details?.["granted"]);
  const required = stringsOf(details?.["required"]);
  const missing = required.filter((scope) => !granted.includes(scope));
  return missing.join(" and ");
}

const within = (days: number | undefined): string =>
  days === undefined ? "" : `, and at most ${days} days between them`;
