/** What a scenario may hold, and in which form. */
import { networkRules } from "@postern/spec/networks";
import { FaultSpecError, readFault } from "../../domain/faults/read-fault.ts";
import { ALL_SCOPES } from "../../domain/keys/scope.ts";
import { CONNECTION_STATUSES } from "../../domain/networks/connection.ts";
import { KEY_ACTIONS } from "../../domain/policy/policy-offer.ts";
import { parseClockSetting } from "../../domain/time/clock-setting.ts";
import { parseTimestamp } from "../../domain/time/timestamp.ts";
import { parseDuration } from "../duration.ts";
import {
  anything,
  either,
  fitting,
  flag,
  listOf,
  listOfUnique,
  objectWith,
  oneOf,
  type Shape,
  text,
  wholeNumber,
} from "./shape.ts";

const words = text("a text of 1 to 200 characters", /^[\s\S]{1,200}$/);
const id = (noun: string): Shape =>
  text(`an id such as ${noun}_globex`, new RegExp(`^${noun}_[a-z0-9]{1,40}$`));
const status = oneOf([401, 403]);
const nothing = oneOf(["none"]);
const nil: Shape = (value, path) => (value === null ? [] : [{ path, message: "must be null" }]);
const time = fitting(
  "an RFC 3339 time with its zone, such as 2026-01-31T09:00:00Z",
  (value) => typeof value === "string" && parseTimestamp(value) !== undefined,
);
const clock = fitting(
  "real, manual or a time with its zone, such as manual:2026-01-31T09:00:00Z",
  (value) => typeof value === "string" && parseClockSetting(value) !== undefined,
);
const days = wholeNumber(1, 3_650);

const policy = either(
  objectWith({
    required: { extends: words },
    optional: {
      name: words,
      revokedStatus: status,
      unknownStatus: status,
      hasPlanGate: flag,
      managers: listOf(oneOf(["member", "admin", "account_admin"])),
      actions: listOf(oneOf(KEY_ACTIONS)),
      restrictions: objectWith({ required: { origins: flag, addresses: flag } }),
      expiry: either(
        objectWith({
          required: { minimumDays: days, maximumDays: days, noticeDays: listOf(days) },
        }),
        nil,
      ),
      idleDeletion: either(objectWith({ required: { days, noticeDays: listOf(days) } }), nil),
      windows: listOf(
        objectWith({
          required: {
            name: words,
            quota: either(wholeNumber(1, 1e9), oneOf(["plan"])),
            seconds: wholeNumber(1, 86_400),
            kind: oneOf(["rolling", "calendar"]),
          },
          optional: { setting: oneOf(["per_minute", "per_day"]) },
        }),
      ),
    },
  }),
  words,
);

const company = objectWith({
  required: { id: id("company") },
  optional: {
    name: words,
    type: oneOf(["company", "agency"]),
    plan: words,
    workspace_id: id("ws"),
    location_id: id("ws"),
    owner_email: text("an e-mail address", /^[^\s@]+@[^\s@]+$/),
  },
});

const limit = wholeNumber(1, 1_000_000_000);

const key = objectWith({
  required: { name: words, token: words },
  optional: {
    kind: oneOf(["company", "workspace", "location", "agency"]),
    company_id: id("company"),
    workspace_id: id("ws"),
    description: words,
    scopes: listOf(oneOf([...ALL_SCOPES, "keys:rotate"])),
    limits: either(objectWith({ optional: { per_minute: limit, per_day: limit } }), nothing),
    allowed_ips: listOf(words),
    allowed_origins: listOf(words),
    expires_in_days: either(days, nil),
    revoked: flag,
  },
});

const connection = objectWith({
  optional: {
    id: id("conn"),
    network: oneOf(Object.keys(networkRules)),
    name: words,
    status: oneOf(CONNECTION_STATUSES),
    workspace_id: id("ws"),
    expires_at: time,
  },
});

/** The rest is the body of `createPost`, and is held against the spec when the post is made. */
const post = objectWith({ optional: { as: words, workspace_id: id("ws") }, others: anything });

const fault: Shape = (value, path) => {
  try {
    readFault(value);
    return [];
  } catch (error) {
    if (!(error instanceof FaultSpecError)) throw error;
    return [{ path, message: `is no fault. ${error.message}` }];
  }
};

const duration: Shape = (value, path) =>
  typeof value === "string" && parseDuration(value) !== undefined
    ? []
    : [{ path, message: 'must be a duration such as "90d", "12h", "5m" or "30s"' }];

export const scenarioShape: Shape = objectWith({
  optional: {
    policy,
    clock,
    demo: flag,
    companies: listOfUnique(company, "id"),
    keys: listOfUnique(key, "name"),
    connections: listOfUnique(connection, "id"),
    posts: listOf(post),
    faults: listOf(fault),
    advance: duration,
  },
});
