/** A workspace with one of everything that a path or an example may name, and the calls that name it. */
import type { Operation, Schemas } from "@postern/spec";
import { startBlog } from "./feeds.ts";
import { onCarrier, type Sent } from "./harness.ts";
import { jpeg, png } from "./pictures.ts";
import { startWorkspace, type Workspace } from "./workspace.ts";

export async function prepare() {
  const workspace = await startWorkspace();
  const { server, call, createPost, upload } = workspace;
  const media = (await upload(png())).body.data;
  const targets = [{ connection_id: "conn_acmelinkedin" }];
  const post = (await createPost({ content: "Prepared", targets })).body.data;
  const item_id = await queueOne(workspace);
  const webhook = await subscribe(workspace);
  const contact = { json: { email: "prepared@acme.test" } };
  const { id: contactId } = (await call<{ id: string }>("PUT", "/contacts", contact)).body.data;
  await call("PUT", `/workflows/workflow_welcome/contacts/${contactId}`);
  const link = { json: { name: "Prepared", redirect_to: "https://acme.test/" } };
  const { id: linkId } = (await call<{ id: string }>("POST", "/trigger-links", link)).body.data;
  const { url: feedUrl } = await startBlog([{ title: "Prepared" }]);
  const feed = { json: { url: feedUrl, connection_ids: ["conn_acmelinkedin"] } };
  const { id: feedId } = (await call<{ id: string }>("POST", "/feeds", feed)).body.data;
  const { keyId } = await server.issueKey({ name: "Prepared" });
  const { logIn } = onCarrier(server, server.fetch);
  const sessionToken = await logIn();
  const agency = await server.addCompany({ type: "agency" });
  const ids: Readonly<Record<string, string>> = {
    media_id: media.id,
    upload_id: await sendInParts(workspace),
    post_id: post.id,
    target_id: post.targets[0]?.id ?? "",
    item_id,
    ...webhook,
    feed_id: feedId,
    feed_url: feedUrl,
    contact_id: contactId,
    workflow_id: "workflow_welcome",
    link_id: linkId,
    form_id: "form_newsletter",
    video_id: "video_rocketskates",
    widget_id: "widget_homepage",
    key_id: keyId,
    connection_id: "conn_acmelinkedin",
    brand_id: "brand_acmelabs",
    workspace_id: "ws_acme",
    member_id: "member_member",
    notification_id: await notify(workspace),
  };
  return { ...workspace, ids, sessionToken, agencyToken: await logIn(agency.email) };
}

/** The place in the queue of a post that waits for a Sunday. */
async function queueOne({ call, createPost }: Workspace): Promise<string> {
  const windows = [{ day_of_week: 6, time: "03:00" }];
  await call("PUT", "/schedule/windows", { json: { timezone: "Europe/Berlin", windows } });
  const schedule = { mode: "queue" };
  const social_profile_ids = ["conn_acmex"];
  const { body } = await createPost({ content: "In the queue", social_profile_ids, schedule });
  return body.data.schedule.queue_item_id ?? "";
}

/** An upload that has arrived, and is the one that the document completes. */
async function sendInParts({ call, server }: Workspace): Promise<string> {
  const picture = jpeg();
  const json = { filename: "skates.jpg", mime_type: "image/jpeg", size: picture.size };
  const { body } = await call<Schemas["MediaUploadWithUrls"]>("POST", "/media/uploads", { json });
  for (const { url } of body.data.parts) {
    await server.fetch(url, { method: "PUT", body: picture });
  }
  return body.data.upload_id;
}

/** A webhook of which nobody takes anything, and what is on its way to it. */
async function subscribe({ call }: Workspace) {
  const json = { url: "http://127.0.0.1:9/", events: ["webhook.test"] };
  const { id: webhook_id } = (await call<{ id: string }>("POST", "/webhooks", { json })).body.data;
  const test = await call<{ delivery_id: string }>("POST", `/webhooks/${webhook_id}/test`);
  return { webhook_id, delivery_id: test.body.data.delivery_id };
}

/** The id of what people are told when a key replaces itself. */
async function notify({ server, call }: Workspace): Promise<string> {
  const { keyId, secret: token } = await server.issueKey({ scopes: ["keys:rotate"] });
  await call("POST", `/api-keys/${keyId}/rotate`, { token });
  const { body } = await call<readonly { id: string }[]>("GET", "/notifications");
  return body.data[0]?.id ?? "";
}

export type Prepared = Awaited<ReturnType<typeof prepare>>;

/** The example, naming what was prepared in place of what the document made up. */
export function withIds(example: unknown, ids: Prepared["ids"]): unknown {
  const text = JSON.stringify(example)
    .replaceAll(/"(media|target|post|webhook|key)_01[a-z0-9]+"/gu, (made, noun: string) =>
      JSON.stringify(ids[`${noun}_id`] ?? made),
    )
    .replaceAll('"https://acme.test/blog/feed.xml"', JSON.stringify(ids["feed_url"]))
    .replaceAll(/"(state|code)":"[0-9a-f]{32}"/gu, (made, name: string) =>
      name in ids ? `"${name}":"${ids[name]}"` : made,
    );
  return JSON.parse(text);
}

export function pathOf({ path }: Operation, ids: Prepared["ids"]): string {
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => ids[name] ?? name);
}

/** A form's file is described in the document, and is a picture here. */
export function bodyOf({ requestBody }: Operation, example: unknown): Sent {
  if (requestBody !== "multipart") return { json: example };
  const form = new FormData();
  for (const [name, value] of Object.entries(example as object)) form.set(name, String(value));
  form.set("file", png());
  return { body: form };
}

/** What the operation asks for of whoever calls it. */
export function credential(
  { security, workspaceScoped }: Operation,
  { token, sessionToken }: Prepared,
): Sent {
  if (security.length === 0) return {};
  const isForSessions = security.some(({ scheme }) => scheme === "session");
  if (!isForSessions) return { token };
  // A session acts for all workspaces of its company.
  const headers = workspaceScoped ? { "x-workspace-id": "ws_acme" } : {};
  return { token: sessionToken, headers };
}
