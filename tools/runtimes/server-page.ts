/** A page that has the reference server in it: behind MSW's service worker, and behind no worker at all. */
import { createMockServer } from "@postern/mock-server/browser";
import { createClient } from "@postern/sdk";
import { setupWorker } from "msw/browser";

export interface PageReport {
  /** What became of a post that was made with the page's own fetch. */
  readonly published: string;
  /** The code of the answer to a key that is not let in from this page. */
  readonly refused: string;
  /** What became of a post that was scheduled a day ahead, when the clock was moved. */
  readonly advanced: string;
  /** The size of a picture that was uploaded, and inspected in the page. */
  readonly picture: readonly (number | null)[];
}

async function tellServerStory(): Promise<PageReport> {
  const server = await createMockServer({ clock: "manual" });
  const worker = setupWorker(...server.handlers);
  await worker.start({ onUnhandledFrame: "error" });
  const { secret } = await server.issueKey({ allowed_origins: [location.origin], limits: "none" });
  const client = createClient({
    apiKey: secret,
    baseUrl: server.baseUrl,
    dangerouslyAllowBrowser: true,
  });
  const targets = [{ connection_id: "conn_acmebluesky" }];
  const post = await client.posts.create({
    content: "From a page.",
    targets,
    schedule: { mode: "now" },
  });
  await server.clock.advance("1m");
  const { status: published } = await client.posts.get(post.id);
  const later = await client.posts.create({
    content: "From a page, tomorrow.",
    targets,
    schedule: {
      mode: "at",
      scheduled_at: new Date(server.clock.now().getTime() + 86_400_000).toISOString(),
    },
  });
  await server.clock.advance("2d");
  const { status: advanced } = await client.posts.get(later.id);
  const media = await client.media.upload(await picture());
  const elsewhere = await server.issueKey({ allowed_origins: ["https://elsewhere.test"] });
  const answer = await fetch(`${server.baseUrl}/me`, {
    headers: { authorization: `Bearer ${elsewhere.secret}` },
  });
  const { error } = (await answer.json()) as { error: { code: string } };
  await worker.stop();
  await server.close();
  return {
    published,
    advanced,
    refused: error.code,
    picture: [media.width, media.height],
  };
}

async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(640, 360);
  canvas.getContext("2d")?.fillRect(0, 0, 640, 360);
  return canvas.convertToBlob({ type: "image/png" });
}

Object.assign(globalThis, { tellServerStory });
