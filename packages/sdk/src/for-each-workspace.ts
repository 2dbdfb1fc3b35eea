/** Runs a function in every workspace that a program's keys can reach, for example for a nightly report. */
import type { Schemas } from "@postern/spec";
import type { Client } from "./client.ts";
import { AbortError } from "./errors.ts";
import { inParallel } from "./in-parallel.ts";
import { chooseLimit } from "./limits.ts";

export interface ForEachWorkspaceOptions {
  /** Maximum number of concurrent workspaces. @default 4 */
  readonly maxConcurrency?: number | undefined;
  /** Stops starting further workspaces. Pass it to your own calls as well, to abort those in progress. */
  readonly signal?: AbortSignal | undefined;
}

/** The result for one workspace. */
export type WorkspaceResult<Value> =
  | { readonly ok: true; readonly workspace: Schemas["Workspace"]; readonly data: Value }
  | {
      readonly ok: false;
      /** Undefined if listing the workspaces of the key failed. */
      readonly workspace: Schemas["Workspace"] | undefined;
      /** The error that `work`, or listing the workspaces, threw. */
      readonly error: unknown;
    };

interface Reached {
  readonly client: Client;
  readonly workspace: Schemas["Workspace"];
}

/**
 * Runs `work` in every workspace of one or several keys, several at a time. A failure in one workspace, or with one
 * key, does not stop the others.
 *
 * @param clients A client for each key: a workspace key reaches its own workspace, a company or agency key (with the
 * scope `workspaces:read`) all of theirs.
 * @param work Receives a client that acts in the workspace.
 * @returns A result for each workspace, in the order of the clients.
 * @throws {UsageError} for a `maxConcurrency` below 1, or that is no whole number.
 * @example
 * const reports = await forEachWorkspace([acme, globex], async (client, workspace) => ({
 *   name: workspace.name,
 *   summary: await client.analytics.summary(),
 * }));
 * for (const report of reports.filter(({ ok }) => !ok)) {
 *   console.error(report);
 * }
 */
export async function forEachWorkspace<Value>(
  clients: Client | readonly Client[],
  work: (client: Client, workspace: Schemas["Workspace"]) => Promise<Value>,
  options: ForEachWorkspaceOptions = {},
): Promise<WorkspaceResult<Value>[]> {
  const { signal } = options;
  const maxConcurrency = chooseLimit("maxConcurrency", options, { maxConcurrency: 4 });
  const found = await inParallel([clients].flat(), maxConcurrency, async (client) => {
    try {
      throwIfAborted(signal);
      return await findWorkspaces(client, signal);
    } catch (error) {
      return [{ ok: false, workspace: undefined, error } as const];
    }
  });
  return inParallel(found.flat(), maxConcurrency, async (reached) => {
    if ("ok" in reached) {
      return reached;
    }
    const { client, workspace } = reached;
    try {
      throwIfAborted(signal);
      return { ok: true, workspace, data: await work(client, workspace) };
    } catch (error) {
      return { ok: false, workspace, error };
    }
  });
}

async function findWorkspaces(client: Client, signal: AbortSignal | undefined): Promise<Reached[]> {
  const { workspace: own } = await client.me.get({ signal });
  if (own !== null) {
    return [{ client, workspace: own }];
  }
  const reached: Reached[] = [];
  for await (const workspace of client.workspaces.list({ limit: 100 }, { signal })) {
    reached.push({ client: client.withWorkspace(workspace.id), workspace });
  }
  return reached;
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new AbortError("The work was aborted by its signal before this workspace began.", {
      code: "ABORTED",
      isRetryable: false,
      cause: signal.reason,
    });
  }
}
