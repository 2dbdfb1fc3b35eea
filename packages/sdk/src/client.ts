/** Composes a client: options → transport → api → resources. */
import { createApi } from "./api.ts";
import { Resources } from "./generated/index.ts";
import { type ClientOptions, readOptions, type Settings } from "./options.ts";
import type { RateLimit } from "./transport/rate-limit.ts";
import { createTransport, type Transport } from "./transport/transport.ts";
import { MediaWithUpload } from "./upload.ts";
import { PostsWithValidation } from "./validate-offline.ts";
import { WebhooksWithReceiver } from "./webhook-receiver.ts";

/** A client of one server under one key. Make one and share it: its queue and its limits are its own. */
export class Client extends Resources {
  override readonly media: MediaWithUpload;
  override readonly posts: PostsWithValidation;
  override readonly webhooks: WebhooksWithReceiver;
  readonly #transport: Transport;

  constructor(transport: Transport, settings: Settings) {
    const api = createApi(transport, settings);
    super(api);
    this.media = new MediaWithUpload(api, transport.request, settings);
    this.posts = new PostsWithValidation(api, settings.clock);
    this.webhooks = new WebhooksWithReceiver(api);
    this.#transport = transport;
  }

  /** What the latest answer said of the key's limits; undefined before the first. */
  get rateLimit(): RateLimit | undefined {
    return this.#transport.rateLimit;
  }
}

/**
 * Makes a client. Nothing is sent yet.
 *
 * @throws {UsageError} for a malformed key, a missing or unsafe base URL, a bad option, and in a browser page.
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
