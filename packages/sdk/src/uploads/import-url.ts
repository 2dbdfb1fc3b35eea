/** Has the server fetch a file from a URL, and waits until it is there. */
import type { Schemas } from "@postern/spec";
import type { CallOptions } from "../api.ts";
import { AbortError, problem, TimeoutError } from "../errors.ts";
import type { Jobs } from "../generated/jobs.ts";
import type { Media } from "../generated/media.ts";
import { type Clock, sleep } from "../transport/clock.ts";
import type { UploadOptions } from "./upload-options.ts";

export interface ImportPorts {
  readonly media: Pick<Media, "importFromUrl" | "get" | "update">;
  readonly jobs: Pick<Jobs, "get">;
  readonly clock: Clock;
}

const firstPollMs = 250;
const longestPollMs = 4_000;
const usualDeadlineMs = 120_000;

/** @throws {PosternError} with the code of the job's failure, `MEDIA_FETCH_FAILED` for example. */
export async function importUrl(
  url: URL,
  options: UploadOptions,
  { media, jobs, clock }: ImportPorts,
): Promise<Schemas["Media"]> {
  const { altText, title, idempotencyKey, deadlineMs = usualDeadlineMs } = options;
  const { headers, maxRetries, timeoutMs, signal } = options;
  const call: CallOptions = { headers, maxRetries, timeoutMs, signal, deadlineMs };
  const deadlineAt = clock.now() + deadlineMs;
  const { job_id, media_id } = await media.importFromUrl(
    { url: url.href, ...(altText !== undefined && { alt_text: altText }) },
    { ...call, idempotencyKey },
  );
  for (let pollMs = firstPollMs; ; pollMs = Math.min(longestPollMs, pollMs * 2)) {
    const { status, failures } = await jobs.get(job_id, call);
    if (status === "failed") {
      throw importFailure(failures[0], { job_id, media_id });
    }
    if (status === "complete") {
      return title === undefined
        ? media.get(media_id, call)
        : media.update(media_id, { title }, call);
    }
    if (clock.now() + pollMs > deadlineAt) {
      throw tooLate(deadlineMs, { job_id, media_id });
    }
    await wait(clock, pollMs, signal);
  }
}

type Place = Readonly<Record<"job_id" | "media_id", string>>;

function importFailure(failure: Schemas["JobFailure"] | undefined, details: Place) {
  const { code, message } = failure ?? { code: "MEDIA_FETCH_FAILED", message: "No reason given." };
  const operationId = "importMediaFromUrl";
  return problem(message, { code, operationId, isRetryable: false, details });
}

function tooLate(deadlineMs: number, details: Place): TimeoutError {
  return new TimeoutError(`The server is still fetching after ${deadlineMs} ms (deadlineMs).`, {
    code: "TIMED_OUT",
    isRetryable: true,
    details,
  });
}

async function wait(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(clock, delayMs, signal);
  } catch (cause) {
    const facts = { code: "ABORTED", isRetryable: false, cause };
    throw new AbortError("The wait for an import was aborted by its signal.", facts);
  }
}
