/** Has the server fetch a file from a URL, and waits until it is there. */
import type { Schemas } from "@postern/spec";
import type { CallOptions } from "../api.ts";
import { problem } from "../errors.ts";
import type { Media } from "../generated/media.ts";
import { chooseLimit } from "../limits.ts";
import type { WaitOptions } from "../poll.ts";
import type { Clock } from "../transport/clock.ts";
import type { Random } from "../transport/random.ts";
import type { UploadOptions } from "./upload-options.ts";
import { withKey } from "./with-key.ts";

export interface ImportPorts {
  readonly media: Pick<Media, "importFromUrl" | "get" | "update">;
  readonly jobs: { wait(jobId: string, options: WaitOptions): Promise<Schemas["Job"]> };
  readonly clock: Clock;
  readonly random: Random;
}

const pollMs = 500;
const usual = { deadlineMs: 120_000 };

/** The last call may take this long, though the wait before it has used up the time. */
const lastCallMs = 5_000;

/**
 * @throws {PosternError} with the code of the job's failure, `MEDIA_FETCH_FAILED` for example; whichever step failed,
 * the error has the key of the upload.
 */
export async function importUrl(
  url: URL,
  options: UploadOptions,
  ports: ImportPorts,
): Promise<Schemas["Media"]> {
  const idempotencyKey = options.idempotencyKey ?? ports.random.uniqueKey();
  try {
    return await importUnder(idempotencyKey, url, { options, ports });
  } catch (error) {
    throw withKey(error, idempotencyKey);
  }
}

interface Import {
  readonly options: UploadOptions;
  readonly ports: ImportPorts;
}

async function importUnder(idempotencyKey: string, url: URL, { options, ports }: Import) {
  const { media, jobs, clock } = ports;
  const { altText, title, headers, maxRetries, timeoutMs, signal } = options;
  const deadlineAt = clock.now() + chooseLimit("deadlineMs", options, usual);
  /** Each step has what the steps before it have left. */
  const call = (): CallOptions => {
    const deadlineMs = Math.max(1, deadlineAt - clock.now());
    return { headers, maxRetries, timeoutMs, signal, deadlineMs };
  };
  const started = await media.importFromUrl(
    { url: url.href, ...(altText !== undefined && { alt_text: altText }) },
    { ...call(), idempotencyKey },
  );
  const { status, failures } = await jobs.wait(started.job_id, { ...call(), pollMs });
  if (status === "failed") {
    throw importFailure(failures[0], started);
  }
  // It is there: the last look may have found it when the time was over.
  const end = { ...call(), deadlineMs: Math.max(lastCallMs, deadlineAt - clock.now()) };
  return title === undefined
    ? media.get(started.media_id, end)
    : media.update(started.media_id, { title }, end);
}

function importFailure(
  failure: Schemas["JobFailure"] | undefined,
  { job_id, media_id }: Schemas["MediaImportStarted"],
) {
  const { code, message } = failure ?? { code: "MEDIA_FETCH_FAILED", message: "No reason given." };
  const operationId = "importMediaFromUrl";
  return problem(message, { code, operationId, isRetryable: false, details: { job_id, media_id } });
}
