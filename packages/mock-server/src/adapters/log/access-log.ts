/** Writes one line of log for each request. */
import { redactUrl } from "../../domain/wire/redact-url.ts";
import type { Log } from "../../ports/telling.ts";
import type { Watcher } from "../http/watch-requests.ts";

/** Whoever asks for these all day is not worth a line each. */
const SILENT: ReadonlySet<string> = new Set(["/health/live", "/health/ready"]);

export const accessLog =
  (log: Log): Watcher =>
  (request) => {
    if (SILENT.has(request.path) && request.status < 400) return;
    log("info", "request", {
      request_id: request.requestId,
      method: request.method,
      // The path says what an operation's name does not: which page, and what was asked for in vain.
      ...(request.operation === undefined
        ? // Redacted before it is cut: of a token that was cut off nobody would see that it is one.
          { path: redactUrl(request.path).slice(0, 200) }
        : { operation: request.operation }),
      status: request.status,
      code: request.code,
      key_id: request.keyId,
      address: request.address,
      duration_ms: Math.round(request.durationMs * 100) / 100,
    });
  };
