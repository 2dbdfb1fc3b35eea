/** What an upload is made over, and what its steps hand on. */
import type { Api } from "../api.ts";
import type { Media } from "../generated/media.ts";
import { chooseLimit, type Limits } from "../limits.ts";
import type { Clock } from "../transport/clock.ts";
import type { Send } from "../transport/exchange.ts";
import type { Random } from "../transport/random.ts";
import { carryByXhr } from "./carry-by-xhr.ts";
import type { UploadCourse } from "./upload-course.ts";
import type { UploadOptions } from "./upload-options.ts";

export interface FilePorts extends Pick<Limits, "maxRetries" | "timeoutMs"> {
  readonly api: Api;
  readonly media: Pick<Media, "createUpload" | "getUpload" | "completeUpload" | "update">;
  /** The layers of the transport; a request that needs no key gets none. */
  readonly send: Send;
  readonly clock: Clock;
  readonly random: Random;
  /** Whether the engine tells how the sending of a body gets on. */
  readonly canStreamRequests: boolean;
  /** Whether every request must use the `fetch` option. */
  readonly hasOwnFetch: boolean;
}

export interface Run {
  readonly options: UploadOptions;
  readonly ports: FilePorts;
  readonly course: UploadCourse;
}

/** The least pace of an upload, in bytes a millisecond, where the engine does not tell whether it moves at all. */
const leastPace = 32;

/** How a part is sent, where `fetch` cannot tell how it gets on and something else can. */
export function partCarrier(ports: Pick<FilePorts, "canStreamRequests" | "hasOwnFetch">) {
  const canTell = ports.canStreamRequests || ports.hasOwnFetch;
  return canTell || typeof XMLHttpRequest === "undefined" ? undefined : carryByXhr;
}

/**
 * How long an attempt may be without news: where there is none until its end, as long as a slow line takes.
 *
 * @param isTold Whether there is news while the body is sent.
 */
export function patience(
  bytes: number,
  isTold: boolean,
  { options, ports }: Pick<Run, "options" | "ports">,
): number {
  const timeoutMs = chooseLimit("timeoutMs", options, ports);
  return isTold ? timeoutMs : Math.max(timeoutMs, bytes / leastPace);
}
