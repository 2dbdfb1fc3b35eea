/** A workspace with one of everything that actions and searches work on. */
import type { MockServer } from "@postern/mock-server";
import { type Client, createClient } from "@postern/sdk";
import type { LocalHost } from "./local-host.ts";

export type Prepared = Awaited<ReturnType<typeof prepare>>;

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** @param host Where feeds are read. */
export async function prepare(server: MockServer, { url }: Pick<LocalHost, "url">) {
  const { secret } = await server.issueKey({ limits: "none" });
  const client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
  const media = await client.media.upload(new Blob([pixel], { type: "image/png" }), {
    title: "Rocket skates",
  });
  const posts = await preparePosts(server, client);
  const contact = await client.contacts.upsert({ email: "wile@coyote.test", name: "Wile" });
  await server.clock.advance("3d");
  return { ...posts, mediaUrl: media.url, contactId: contact.id, feedUrl: `${url}/feed.xml` };
}

/** Posts in each state that an action is for. */
async function preparePosts(server: MockServer, client: Client) {
  let count = 0;
  const draft = async (connectionId = "conn_acmex") => {
    count += 1;
    const content = `Rocket skates, part ${count}.`;
    const { id } = await client.posts.create({ content, social_profile_ids: [connectionId] });
    return id;
  };
  const waiting = async () => (await client.posts.submitForApproval(await draft())).id;
  const publish = async (id: string) => (await client.posts.publish(id)).id;
  await client.schedule.setWindows({
    timezone: "Europe/Berlin",
    windows: [{ day_of_week: 0, time: "09:00" }],
    blackouts: [],
  });
  const flaky = await server.addConnection({ name: "Fails once: platform_error" });
  const labelled = await client.posts.create({
    content: "Rocket skates are back in stock.",
    link: { url: "https://acme.test/skates" },
    labels: ["launch"],
    social_profile_ids: ["conn_acmelinkedin"],
  });
  return {
    draftId: await draft(),
    unwantedId: await draft(),
    queuedId: await draft(),
    waitingId: await waiting(),
    doubtfulId: await waiting(),
    failedId: await publish(await draft(flaky)),
    publishedId: await publish(labelled.id),
  };
}
