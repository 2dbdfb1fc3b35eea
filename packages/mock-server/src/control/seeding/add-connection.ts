/** Connects an account for a test: its name may ask its network to behave in a certain way. */
import { keepConnection } from "../../changes/connections/connection-watch.ts";
import { parseTimestamp, toTimestamp } from "../../domain/time/timestamp.ts";
import type { ServerContext } from "../../server-context.ts";
import type { ConnectionRow } from "../../tables.ts";
import { DEMO_WORKSPACE_ID } from "../demo/demo-data.ts";

export interface AddConnectionOptions extends Partial<Pick<ConnectionRow, "network" | "status">> {
  /** @default one made by the server */
  readonly id?: string;
  /** As its network shows it: `Fails once: platform_error`. @default the network's own */
  readonly name?: string;
  /** When the network's permission runs out, RFC 3339. @default never */
  readonly expiresAt?: string;
  /** @default the demo workspace */
  readonly workspaceId?: string;
}

/**
 * @returns the connection's id.
 * @throws Error when the workspace is not there or has no brand, and for an `expiresAt` that is no time.
 */
export async function addConnection(
  { workspaceId = DEMO_WORKSPACE_ID, expiresAt, ...wanted }: AddConnectionOptions,
  server: ServerContext,
): Promise<string> {
  const { ids, clock, store } = server;
  const { network = "bluesky", name = `Account on ${network}`, status = "active" } = wanted;
  const now = clock.now();
  const id = wanted.id ?? ids.next("connection", now);
  await store.write(async (tables) => {
    const [brand] = await tables.list("brands", { where: { workspace_id: workspaceId } });
    if ((await tables.get("connections", id)) !== undefined) {
      throw new Error(`A connection ${id} already exists.`);
    }
    if (brand === undefined) throw new Error(`The workspace ${workspaceId} has no brand.`);
    const connection: ConnectionRow = {
      id,
      created_at: toTimestamp(now),
      workspace_id: workspaceId,
      brand_id: brand.id,
      network,
      type: "profile",
      external_id: id,
      name,
      username: null,
      image_url: null,
      status,
      expires_at: expiresAt === undefined ? null : inUtc(expiresAt),
      disabled: false,
      default_options: {},
      capabilities: ["text", "link", "image", "video"],
      health: { token_valid: status !== "expired", scopes_missing: [], issues: [] },
      version: 1,
    };
    await keepConnection(connection, { tables, server });
  });
  return id;
}

function inUtc(expiresAt: string): string {
  const time = parseTimestamp(expiresAt);
  if (time !== undefined) return toTimestamp(time);
  throw new Error(`expiresAt is an RFC 3339 time with its zone, which "${expiresAt}" is not.`);
}
