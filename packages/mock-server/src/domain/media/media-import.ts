/** A file that the server fetches behind the answer: how far it has got. */
import type { ServerSchemas } from "@postern/spec";
import type { Problem } from "../wire/problem.ts";

type Job = ServerSchemas["ImportMediaJob"];

export interface StoredImport {
  /** The id of the job. */
  readonly id: string;
  readonly workspace_id: string;
  readonly media_id: string;
  readonly url: string;
  readonly status: "queued" | "working" | "complete" | "failed";
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The scope that whoever asks for the job must have. */
export const IMPORT_SCOPE = "media:upload";

export const isOver = ({ status }: StoredImport): boolean =>
  status === "complete" || status === "failed";

/** @param why Why the file could not be had; absent: it was. */
export function endImport(started: StoredImport, updated_at: string, why?: Problem): StoredImport {
  if (why === undefined) return { ...started, status: "complete", updated_at };
  const { code, message } = why;
  return { ...started, status: "failed", failure: { code, message }, updated_at };
}

export function presentImport(started: StoredImport): Job {
  const { id, status, media_id, failure, created_at, updated_at } = started;
  return {
    id,
    type: "importMediaFromUrl",
    status,
    progress: { done: isOver(started) ? 1 : 0, total: 1 },
    result: { media_id },
    failures: failure === null ? [] : [{ index: 0, connection_id: null, ...failure }],
    created_at,
    updated_at,
  };
}
