/** Announces a product: uploads a picture, publishes to two networks, waits until it is live, prints the links. */
import { createClient } from "@postern/sdk";

// Reads POSTERN_API_KEY and POSTERN_BASE_URL.
const client = createClient();

const media = await client.media.upload(new URL("./product.png", import.meta.url), {
  altText: "A red button on a sand-coloured ground.",
});

const accounts = await client.connections.list({ status: "active" }).toArray({ limit: 100 });
const targets = accounts
  .filter(({ network }) => network === "linkedin" || network === "bluesky")
  .map(({ id }) => ({ connection_id: id }));

const post = await client.posts.create({
  content: `The red button is back in stock, as of ${new Date().toISOString()}. Press it.`,
  media: [{ media_id: media.id }],
  targets,
  schedule: { mode: "now" },
});

const { status, targets: results } = await client.posts.waitUntilPublished(post.id);
console.log(`The post is ${status}.`);
for (const { network, external_url, error } of results) {
  console.log(`${network}: ${external_url ?? error?.message}`);
}
