// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";

/** Get a job. */
export class Jobs {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Get a job.
   * Returns the progress of a job, what it has created, and what was refused. It needs the scope of the operation
   * that started the job.
   *
   * `GET /jobs/{job_id}` needs any key.
   *
   * @param jobId - Id of the job.
   * @param options - Options of this call alone.
   * @throws {InsufficientScopeError} `INSUFFICIENT_SCOPE`: The key lacks a scope.
   * @example
   * const job = await client.jobs.get("job_01jd7s5d7f9h1j3k5m7n");
   */
  get(jobId: string, options?: CallOptions): ApiPromise<Schemas["Job"]> {
    return this.#api.call(
      { id: "getJob", method: "GET", path: "/jobs/{job_id}", ids: [jobId] },
      options,
    );
  }
}
