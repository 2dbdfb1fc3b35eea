/** Subscribes to what becomes of posts, and receives it with node:http until it is stopped. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@postern/sdk";

const client = createClient();
const server = createServer();
server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;

// The reference server calls an address on this machine when it was started with --allow-private-urls.
const webhook = await client.webhooks.create({
  url: process.env["POSTERN_WEBHOOK_URL"] ?? `http://127.0.0.1:${port}/postern`,
  events: ["post.published", "post.failed", "webhook.test"],
  name: "Example receiver",
});

const receive = client.webhooks.route(
  {
    "post.published": ({ data }) =>
      console.log(
        `${data.id} is live: ${data.targets.map((target) => target.external_url).join(", ")}`,
      ),
    "post.failed": ({ data }) => console.log(`${data.id} failed.`),
    "webhook.test": () => console.log("The test has arrived."),
  },
  { secrets: webhook.signing_secret },
);
server.on("request", receive.listener);
await client.webhooks.test(webhook.id);
console.log(`Receiving for ${webhook.id}. Publish a post, or stop with Ctrl-C.`);

async function stop(): Promise<void> {
  await client.webhooks.delete(webhook.id);
  server.close();
  console.log("Unsubscribed.");
}
process.once("SIGINT", () => void stop());
process.once("SIGTERM", () => void stop());
