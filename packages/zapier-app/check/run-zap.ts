/** One Zap from end to end over real ports: an action makes a post, and a trigger's webhook brings it once it is live. */
import { isDeepStrictEqual } from "node:util";
import type { MockServer } from "@postern/mock-server";
import zapier from "zapier-platform-core";
import app from "../src/index.ts";
import type { LocalHost } from "../src/testing/local-host.ts";
import { postPublished } from "../src/triggers/post-published.ts";
import type { AuthData, ZapierPlatform } from "./zapier-platform.ts";

interface Setting {
  readonly platform: ZapierPlatform;
  readonly server: MockServer;
  readonly host: LocalHost;
  readonly authData: AuthData;
}

/** @throws Error where the post does not come, or not as it was made. */
export async function runZap({ platform, server, host, authData }: Setting): Promise<void> {
  const appTester = zapier.createAppTester(app);
  const { perform, performList, performSubscribe } = postPublished.operation;
  await appTester(performSubscribe, { authData, targetUrl: `${host.url}/zap`, inputData: {} });
  const content = "Save {{percent}} on rocket skates 👋 مرحبا";
  const input = { social_profile_ids: ["conn_acmex"], content, schedule_mode: "now" };
  const made = await platform.create("create_post", input);
  await server.clock.advance("5m");
  const [delivered] = host.received;
  const bundle = { authData, inputData: {}, cleanedRequest: delivered?.event };
  const [post] = await appTester(perform, bundle);
  const isThePost = post?.id === made["id"] && post?.content === content;
  if (host.received.length !== 1 || !isThePost || post?.status !== "published") {
    throw new Error(`The Zap got ${JSON.stringify(host.received)} for ${JSON.stringify(made)}.`);
  }
  const [listed] = await appTester(performList, { authData, inputData: {} });
  if (!isDeepStrictEqual(Object.keys(listed ?? {}), Object.keys(post))) {
    throw new Error("The list and the webhook give posts of different shapes.");
  }
}
