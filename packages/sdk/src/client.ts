/** Composes a client: options → transport → api → resources. */
import { type Api, type ApiPromise, type Call, createApi } from "./api.ts";
import { UsageError } from "./errors.ts";
import { Resources } from "./generated/index.ts";
import {
  type ClientOptions,
  type DerivedOptions,
  deriveSettings,
  readOptions,
  type Settings,
} from "./options.ts";
import { describeRequest, type RawRequestOptions } from "./raw-request.ts";
import type { RateLimit } from "./transport/rate-limits/rate-limit.ts";
import { createTransport, type Transport } from "./transport/transport.ts";
import { MediaWithUpload } from "./upload.ts";
import { PostsWithValidation } from "./validate-offline.ts";
import { JobsWithWait } from "./wait.ts";
import { WebhooksWithReceiver } from "./webhook-receiver.ts";

/** A client for one server and one key. Create one and reuse it: each client has its own queue and limits. */
export class Client extends Resources {
  override readonly jobs: JobsWithWait;
  override readonly media: MediaWithUpload;
  override readonly posts: PostsWithValidation;
  override readonly webhooks: WebhooksWithReceiver;
  readonly #api: Api;
  readonly #transport: Transport;
  readonly #settings: Settings;

  constructor(transport: Transport, settings: Settings) {
    const api = createApi(transport, settings);
    super(api);
    this.jobs = new JobsWithWait(api, settings);
    this.media = new MediaWithUpload(api, transport.request, settings);
    this.posts = new PostsWithValidation(api, settings);
    this.webhooks = new WebhooksWithReceiver(api);
    this.#api = api;
    this.#transport = transport;
    this.#settings = settings;
  }

  /**
   * Returns a client that acts in one workspace, for company and agency keys, which must name one. It shares the queue,
   * the limits and the retry budget of this client.
   *
   * @throws {UsageError} for an empty id.
   * @example
   * const berlin = client.withWorkspace("ws_acmeberlin");
   * await berlin.posts.create({ content: "Doors open at nine." });
   */
  withWorkspace(workspaceId: string): Client {
    if (typeof workspaceId !== "string" || workspaceId === "") {
      throw new UsageError(`workspaceId must be an id, not ${JSON.stringify(workspaceId)}.`);
    }
    return this.withOptions({ headers: { "x-workspace-id": workspaceId } });
  }

  /**
   * The same client with other defaults for its calls. It shares key, queue, limits and retry budget with the client it
   * comes from.
   *
   * @param options Of `createClient`, those that a single call takes: what is left out stays as it is.
   * @throws {UsageError} for an option that cannot be used, or that only a client of its own can have.
   * @example
   * const patient = client.withOptions({ maxRetries: 5, deadlineMs: 600_000 });
   * await patient.posts.list().toArray({ limit: 1_000 });
   */
  withOptions(options: DerivedOptions): Client {
    return new Client(this.#transport, deriveSettings(this.#settings, options));
  }

  /**
   * Calls an operation that this client has no method for, such as one of a newer server: with key, retries, limits and
   * errors as all calls have them. Its data is `unknown`, for nobody has said what it is.
   *
   * @param path Below `baseUrl`, encoded, with a slash at its beginning: `/posts/post_1/insights`.
   * @param options `query` and `body`, beside the options of any call.
   * @throws {UsageError} for a path that would lead elsewhere.
   * @example
   * const insights = await client.request("GET", "/posts/post_1/insights", { query: { days: 7 } });
   */
  request(
    method: Call["method"],
    path: string,
    options: RawRequestOptions = {},
  ): ApiPromise<unknown> {
    return this.#api.call(describeRequest(method, path, options), options);
  }

  /** The rate limits of the key, from the latest response; undefined before the first. */
  get rateLimit(): RateLimit | undefined {
    return this.#transport.rateLimit;
  }
}

/**
 * Creates a client. This sends no request.
 *
 * @throws {UsageError} for a malformed key, a missing or unsafe base URL, an invalid option, and in a web page.
 * @example
 * const client = createClient({
 *   apiKey: process.env.POSTERN_API_KEY,
 *   baseUrl: "http://127.0.0.1:4010/api/v1",
 * });
 * const { items } = await client.connections.list();
 * const post = await client.posts.create({
 *   content: "Doors open at nine.",
 *   targets: items.map(({ id }) => ({ connection_id: id })),
 *   schedule: { mode: "now" },
 * });
 * console.log((await client.posts.waitUntilPublished(post.id)).status);
 */
export function createClient(options: ClientOptions = {}): Client {
  const settings = readOptions(options);
  return new Client(createTransport(settings), settings);
}
