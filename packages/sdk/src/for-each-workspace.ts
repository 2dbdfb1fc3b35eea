/** Does the same for every workspace that a program's keys reach: the nightly report. */
import type { Schemas } from "@postern/spec";
import type { Client } from "./client.ts";
import { AbortError } from "./errors.ts";
import { inParallel } from "./in-parallel.ts";
import { chooseLimit } from "./limits.ts";

export interface ForEachWorkspaceOptions {
  /** Workspaces at once. @default 4 */
  readonly maxConcurrency?: number | undefined;
  /** Begins no further workspace. Give it to your own calls, too, to end those under way. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of one workspace. */
export type WorkspaceResult<Value> =
  | { readonly ok: true; readonly workspace: Schemas["Workspace"]; readonly data: Value }
  | {
      readonly ok: false;
      /** Undefined where already the key failed that was to tell its workspaces. */
      readonly workspace: Schemas["Workspace"] | undefined;
      /** What `work` or the key's own calls threw. */
      readonly error: unknown;
    };

interface Reached {
  readonly client: Client;
  readonly workspace: Schemas["Workspace"];
}

/**
 * Works through every workspace of one key or of many, some at once. What fails in one workspace, or with one key, does
 * not stop the others.
 *
 * @param clients A client for each key: of a workspace, which reaches its own, or of a company or an agency (scope
 * `workspaces:read`), which reaches all of theirs.
 * @param work Gets a client that acts in the workspace.
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
