/** Makes the client for one step: the connected account's key and server, over the platform's own requests. */
import { type Client, createClient } from "@postern/sdk";
import type { Bundle, ZObject } from "zapier-platform-core";
import { readBaseUrl } from "./base-url.ts";
import { createZFetch } from "./z-fetch.ts";

/** A step has 30 seconds, and some of them must be left to tell how it went. */
const stepMs = 25_000;

/**
 * The platform repeats failed steps itself, so the client does not.
 *
 * @throws {UsageError} for a key that has the shape of none.
 */
export function connect(z: ZObject, bundle: Pick<Bundle, "authData">): Client {
  return createClient({
    // Many copy a key out of a header.
    apiKey: (bundle.authData["api_key"] ?? "").replace(/^\s*Bearer\s+/i, ""),
    baseUrl: readBaseUrl(z, bundle.authData["base_url"] ?? ""),
    fetch: createZFetch(z),
    maxRetries: 0,
    timeoutMs: stepMs,
    deadlineMs: stepMs,
  });
}
