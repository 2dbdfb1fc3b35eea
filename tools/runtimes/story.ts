/** What the client must do in every engine: publish, turn pages, upload, refuse, validate, verify a webhook. */
import type * as sdk from "@postern/sdk";
import type * as validation from "@postern/sdk/validate";
import type * as webhooks from "@postern/sdk/webhooks";

/** Where the server is, and the key for it. */
export interface Task {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Names the engine, so that no two post the same. */
  readonly engine: string;
}

/** The package as the engine has loaded it. */
export interface Package {
  readonly sdk: typeof sdk;
  readonly validation: typeof validation;
  readonly webhooks: typeof webhooks;
}

/** What happened, so that whoever proves can look at it. */
export interface Report {
  readonly published: string;
  readonly connections: number;
  readonly pages: number;
  /** Bytes that the server has of each file. */
  readonly uploaded: readonly (number | null)[];
  /** How often the large upload told of its progress, and how far it said it was in the end. */
  readonly progress: { readonly count: number; readonly sentBytes: number };
  readonly missing: string;
  readonly refused: string;
  readonly verified: string;
  readonly forged: string;
}

const largeBytes = 9 * 1024 * 1024;

export async function tell(
  { sdk, validation, webhooks }: Package,
  { baseUrl, apiKey, engine }: Task,
): Promise<Report> {
  const client = sdk.createClient({ apiKey, baseUrl, dangerouslyAllowBrowser: true });
  const { id } = await client.posts.create({
    content: `Rocket skates run in ${engine}.`,
    targets: [{ connection_id: "conn_acmebluesky" }],
    schedule: { mode: "now" },
  });
  const { status: published } = await client.posts.waitUntilPublished(id, { pollMs: 100 });
  const missing = await client.posts.get("post_none").result();
  const isNotFound = !missing.ok && missing.error instanceof sdk.NotFoundError;
  return {
    published,
    ...(await turnPages(client)),
    ...(await upload(client)),
    missing: isNotFound ? missing.error.code : "found",
    refused: refusal(validation),
    ...(await receive(webhooks)),
  };
}

async function turnPages(client: sdk.Client) {
  let [connections, pages] = [0, 0];
  for await (const _connection of client.connections.list({ limit: 4 })) connections += 1;
  for await (const _page of client.connections.list({ limit: 4 }).pages()) pages += 1;
  return { connections, pages };
}

/** The smallest picture there is, and the same with much behind it, which goes in parts. */
async function upload(client: sdk.Client) {
  const gif = atob("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
  const small = Uint8Array.from(gif, (letter) => letter.charCodeAt(0));
  const large = new Uint8Array(largeBytes);
  large.set(small);
  let progress = { count: 0, sentBytes: 0 };
  const files = [
    await client.media.upload(new File([small], "small.gif", { type: "image/gif" })),
    await client.media.upload(new Blob([large]).stream(), {
      size: largeBytes,
      onProgress: ({ sentBytes }) => {
        progress = { count: progress.count + 1, sentBytes };
      },
    }),
  ];
  return { uploaded: files.map(({ size }) => size), progress };
}

function refusal({ validatePost }: typeof validation): string {
  const post = { content: "a".repeat(281), social_profile_ids: ["conn_x"] };
  const { results } = validatePost(post, { connections: [{ id: "conn_x", network: "x" }] });
  return results[0]?.errors[0]?.code ?? "nothing";
}

async function receive({ signWebhook, verifyWebhook, WebhookError }: typeof webhooks) {
  const secrets = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const body = JSON.stringify({ id: "event_1", type: "webhook.test", data: { text: "Größe" } });
  const headers = await signWebhook(body, { secrets });
  const requestOf = (sent: string) =>
    new Request("https://example.com/hook", { method: "POST", headers, body: sent });
  const { type } = await verifyWebhook(requestOf(body), { secrets });
  const forged = await verifyWebhook(requestOf(`${body} `), { secrets }).then(
    () => "taken",
    (error: unknown) => (error instanceof WebhookError ? error.reason : String(error)),
  );
  return { verified: type, forged };
}
