/** Composes a client: options → transport → api → resources. */
import { createApi } from "./api.ts";
import { UsageError } from "./errors.ts";
import { Resources } from "./generated/index.ts";
import { type ClientOptions, readOptions, type Settings } from "./options.ts";
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
  readonly #transport: Transport;
  readonly #settings: Settings;

  constructor(transport: Transport, settings: Settings) {
    const api = createApi(transport, settings);
    super(api);
    this.jobs = new JobsWithWait(api, settings);
    this.media = new MediaWithUpload(api, transport.request, settings);
    this.posts = new PostsWithValidation(api, settings);
    this.webhooks = new WebhooksWithReceiver(api);
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
    const headers = { ...this.#settings.headers, "x-workspace-id": workspaceId };
    return new Client(this.#transport, { ...this.#settings, headers });
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
