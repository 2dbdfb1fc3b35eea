/** A connected account: how it is made, renewed, and runs out. */
import type { ServerSchemas } from "@postern/spec";
import { networkRules } from "@postern/spec/networks";
import { DAY_MS } from "../time/day.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { type Account, permissionDays } from "./simulated-account.ts";

type Connection = ServerSchemas["Connection"];

export type StoredConnection = Connection & {
  /** Grows with each change; the entity tag is made of it. */
  readonly version: number;
};

/** Each state of a connection; the value has no meaning, the names are what is asked for. */
const STATUSES = {
  active: true,
  expiring: true,
  expired: true,
  disconnected: true,
} as const satisfies Record<Connection["status"], true>;

export const CONNECTION_STATUSES = Object.keys(STATUSES) as Connection["status"][];

/** Days before the end of the permission on which a connection begins to expire. */
const NOTICE_DAYS = 7;

interface Birth {
  readonly id: string;
  readonly workspaceId: string;
  readonly brandId: string;
  readonly network: Connection["network"];
  readonly now: number;
}

export function newConnection(account: Account, birth: Birth): StoredConnection {
  const { id, workspaceId, brandId, network, now } = birth;
  return {
    id,
    workspace_id: workspaceId,
    brand_id: brandId,
    network,
    ...account,
    image_url: null,
    ...permission(network, now),
    disabled: false,
    default_options: {},
    created_at: toTimestamp(now),
    version: 1,
  };
}

/** The account's owner has said yes once more. */
export function renewConnection(
  connection: StoredConnection,
  account: Account,
  now: number,
): StoredConnection {
  const version = connection.version + 1;
  return { ...connection, ...account, ...permission(connection.network, now), version };
}

function permission(network: Connection["network"], now: number) {
  const days = permissionDays(network);
  return {
    status: "active" as const,
    expires_at: days === null ? null : toTimestamp(now + days * DAY_MS),
    health: { token_valid: true, scopes_missing: [], issues: [] },
  };
}

/** What time does to a connection: it begins to expire, and then has expired. */
export interface ConnectionStage {
  readonly status: "expiring" | "expired";
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The next thing that time will do to it; undefined: nothing. */
export function nextStage({ status, expires_at }: Connection): ConnectionStage | undefined {
  if (expires_at === null || status === "expired" || status === "disconnected") return undefined;
  const endsAt = Date.parse(expires_at);
  return status === "active"
    ? { status: "expiring", at: endsAt - NOTICE_DAYS * DAY_MS }
    : { status: "expired", at: endsAt };
}

export function enterStage(
  connection: StoredConnection,
  status: ConnectionStage["status"],
): StoredConnection {
  const version = connection.version + 1;
  if (status === "expiring") return { ...connection, status, version };
  const { label } = networkRules[connection.network];
  const issue = `${label} no longer accepts the permission: connect the account again.`;
  const health = { ...connection.health, token_valid: false, issues: [issue] };
  return { ...connection, status, health, version };
}

export const presentConnection = ({ version: _, ...connection }: StoredConnection): Connection =>
  connection;
