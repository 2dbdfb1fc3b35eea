/** Makes posts of what was found in a feed: each item once, and no more on a day than the feed may have. */
import type { ServerSchemas } from "@postern/spec";
import { networkRules } from "@postern/spec/networks";
import { fitText } from "../../domain/ai/generated-text.ts";
import { countPost, hasRoom } from "../../domain/feeds/feed.ts";
import { endingOf, fitTemplate, renderTemplate, subjectOf } from "../../domain/feeds/feed-text.ts";
import type { CreatePostRequest } from "../../domain/posts/post-content.ts";
import { Problem, problem } from "../../domain/wire/problem.ts";
import type { TableReader, TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { FeedItemRow, FeedRow } from "../../tables.ts";
import { type Account, chargeCredits, requireCredits } from "../ai-credits.ts";
import { makePost } from "../posts/post-making.ts";
import { findApprovalRules } from "../posts/post-surroundings.ts";
import { askForTexts } from "../text-asking.ts";

type Network = ServerSchemas["Network"];

/** What a post is made of. */
interface Task {
  readonly feed: FeedRow;
  readonly item: FeedItemRow;
  /** The networks of the feed's connections, by their ids. */
  readonly networks: ReadonlyMap<string, Network>;
  readonly account: Account;
}

/** The oldest first, until none is left or the day is full. */
export async function postNewItems(feedId: string, server: ServerContext): Promise<void> {
  const items = await server.store.read((tables) =>
    tables.list("feed_items", { where: { feed_id: feedId, status: "new" } }),
  );
  for (const item of items.reverse()) {
    const task = await server.store.read((tables) => findTask(item, tables, server));
    if (task === undefined) return;
    await postItem(task, server);
  }
}

/** Undefined where nothing is to be posted now. */
async function findTask(
  item: FeedItemRow,
  tables: TableReader,
  server: ServerContext,
): Promise<Task | undefined> {
  const now = server.clock.now();
  const feed = await tables.get("feeds", item.feed_id);
  if (!feed?.active || !hasRoom(feed, now)) return;
  const workspace = await tables.get("workspaces", feed.workspace_id);
  const company = workspace && (await tables.get("companies", workspace.company_id));
  if (company === undefined) return;
  const networks = new Map<string, Network>();
  for (const id of feed.connection_ids) {
    const connection = await tables.get("connections", id);
    if (connection !== undefined) networks.set(id, connection.network);
  }
  return { feed, item, networks, account: { company, policy: server.policy, now } };
}

/** What refuses the post is kept with the item. */
async function postItem(task: Task, server: ServerContext): Promise<void> {
  try {
    const texts = await writeTexts(task, server);
    await server.store.write((tables) => keepItemPost(task, texts, { tables, server }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await server.store.write(async (tables) => {
      const item = await tables.get("feed_items", task.item.id);
      if (item?.status !== "new") return;
      const reason = error.message.slice(0, LONGEST_REASON);
      await tables.put("feed_items", { ...item, status: "failed", reason });
    });
  }
}

const LONGEST_REASON = 1000;

async function keepItemPost(
  { feed: { id: feedId, ...settings }, item, networks, account }: Task,
  texts: ReadonlyMap<Network, string>,
  { tables, server }: { readonly tables: TableWriter; readonly server: ServerContext },
): Promise<void> {
  const feed = await tables.get("feeds", feedId);
  const waiting = await tables.get("feed_items", item.id);
  if (feed === undefined || waiting?.status !== "new") return;
  const { now } = account;
  const workspaceId = settings.workspace_id;
  if (settings.ai.enabled) await chargeCredits(texts.size, account, tables);
  const rules = await findApprovalRules(workspaceId, tables);
  const required = settings.require_approval || rules.approval_required;
  const request: CreatePostRequest = {
    content: renderedOr(texts, settings.template, item),
    targets: settings.connection_ids.map((connection_id) => {
      const network = networks.get(connection_id);
      const content = network && texts.get(network);
      return { connection_id, ...(content && { content }) };
    }),
    schedule: { mode: settings.mode },
    ...(required && { approval: { required } }),
    allow_duplicate: false,
  };
  const origin = { workspaceId, createdBy: null, source: "feed" } as const;
  const { post } = await makePost(request, origin, { tables, server, now });
  await tables.put("feed_items", { ...waiting, status: "posted", post_id: post.id });
  await tables.put("feeds", countPost(feed, now));
}

/** The text of the post itself, beside those of its targets. */
const renderedOr = (
  texts: ReadonlyMap<Network, string>,
  template: string,
  item: FeedItemRow,
): string => [...texts.values()][0] ?? renderTemplate(template, item);

/** One text for each network. */
async function writeTexts(
  task: Task,
  server: ServerContext,
): Promise<ReadonlyMap<Network, string>> {
  const { feed, item, account } = task;
  const networks = [...new Set(task.networks.values())];
  const texts = new Map<Network, string>();
  // Nobody is asked to write what cannot be paid for.
  if (feed.ai.enabled) {
    await server.store.read((tables) => requireCredits(networks.length, account, tables));
  }
  for (const network of networks) {
    const text = feed.ai.enabled
      ? await generate(task, network, server)
      : fitTemplate(feed.template, item, networkRules[network]);
    texts.set(network, text);
  }
  return texts;
}

async function generate(
  { feed, item }: Task,
  network: Network,
  server: ServerContext,
): Promise<string> {
  const rules = networkRules[network];
  const ending = endingOf(feed.template, item);
  const limit = rules.text.limit - [...ending].length;
  const request = {
    subject: subjectOf(feed.template, item),
    network,
    limit,
    tone: feed.ai.tone,
    language: "en",
    variations: 1,
    wantsHashtags: true,
    mayHaveEmojis: false,
  };
  const result = await askForTexts(request, server);
  if (result.status === "refused") throw problem("CONTENT_POLICY", { message: result.reason });
  const [written] = result.texts;
  if (written === undefined) throw problem("INTERNAL", { message: "Nothing was written." });
  return fitText(written, rules, limit).content + ending;
}
