/** What has to happen at a server so that each trigger by webhook runs. */
import type { MockServer } from "@postern/mock-server";
import { type Client, createClient } from "@postern/sdk";

/** A server on a clock of its own, and somebody who works there. */
export interface Stage {
  readonly server: MockServer;
  readonly client: Client;
  /** A feed that has one article more each time it is read. */
  readonly feedUrl: string;
}

interface Scene {
  /** Makes what the Zap's fields name, and fills them in. */
  readonly prepare?: (stage: Stage) => Promise<Readonly<Record<string, string>>>;
  readonly happen: (stage: Stage, input: Readonly<Record<string, string>>) => Promise<unknown>;
}

type PostBody = Parameters<Client["posts"]["create"]>[0];

const create = (body: PostBody) => (stage: Stage) =>
  stage.client.posts.create({ content: "Rocket skates are back in stock.", ...body });

const publish = (...social_profile_ids: string[]) =>
  create({ social_profile_ids, schedule: { mode: "now" } });

const submit = async (stage: Stage) => {
  const { id } = await create({ social_profile_ids: ["conn_acmex"] })(stage);
  return stage.client.posts.submitForApproval(id);
};

/** Nobody decides on what they have submitted themselves. */
const asApprover = async ({ server }: Stage) => {
  const { secret } = await server.issueKey();
  return createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });
};

/** By the key of the trigger. */
export const scenes: Readonly<Record<string, Scene>> = {
  post_published: { happen: publish("conn_acmex") },
  post_failed: { happen: publish("conn_alwaysfails") },
  post_partially_published: { happen: publish("conn_acmex", "conn_alwaysfails") },
  post_scheduled: {
    happen: (stage) =>
      create({
        social_profile_ids: ["conn_acmex"],
        schedule: { mode: "at", scheduled_at: later(stage.server, 86_400_000) },
      })(stage),
  },
  new_draft: { happen: create({}) },
  post_needs_approval: { happen: submit },
  post_approved: {
    happen: async (stage) => {
      const { id } = await submit(stage);
      return (await asApprover(stage)).posts.approve(id);
    },
  },
  post_rejected: {
    happen: async (stage) => {
      const { id } = await submit(stage);
      return (await asApprover(stage)).posts.reject(id, { note: "Mind the numbers." });
    },
  },
  new_feed_item: {
    prepare: async ({ client, feedUrl }) => {
      const { id } = await client.feeds.create({ url: feedUrl, connection_ids: ["conn_acmex"] });
      return { feed_id: id };
    },
    happen: ({ server }) => server.clock.advance("2h"),
  },
  connection_disconnected: {
    prepare: async ({ server }) => {
      await server.addConnection({ network: "threads", expiresAt: later(server, 3_600_000) });
      return { network: "threads" };
    },
    happen: ({ server }) => server.clock.advance("2h"),
  },
  api_key_will_be_deleted: { happen: ({ server }) => server.clock.advance("76d") },
  form_submitted: {
    prepare: async () => ({ form_id: "form_newsletter" }),
    happen: async ({ client, server }, { form_id }) => {
      const forms = await client.forms.list().toArray({ limit: 100 });
      const url = forms.find(({ id }) => id === form_id)?.url ?? "";
      const body = new URLSearchParams({ email: "wile@coyote.test", name: "Wile E. Coyote" });
      return server.fetch(url, { method: "POST", body });
    },
  },
  trigger_link_clicked: {
    prepare: async ({ client }) => {
      const skates = { name: "Skates", redirect_to: "https://acme.test/skates" };
      const { id } = await client.triggerLinks.create(skates);
      return { link_id: id };
    },
    happen: async ({ client, server }, { link_id = "" }) => {
      const { url } = await client.triggerLinks.get(link_id);
      return server.fetch(url, { redirect: "manual" });
    },
  },
};

function later({ clock }: MockServer, byMs: number): string {
  return new Date(clock.now().getTime() + byMs).toISOString();
}
