/** The Zapier app of Postern: what Zapier loads. */
import { defineApp, version as platformVersion } from "zapier-platform-core";
import packageJson from "../package.json" with { type: "json" };
import { authentication } from "./authentication.ts";
import { createPost as createPostAction } from "./creates/create-post.ts";
import { creates } from "./creates/index.ts";
import { searches, searchOrCreates } from "./searches/index.ts";
import { triggers } from "./triggers/index.ts";

/** The action Create Post as a function, to be run by Zapier's app tester. */
export const createPost = createPostAction.operation.perform;

export default defineApp({
  version: packageJson.version,
  platformVersion,
  authentication,
  // The platform's cleaning drops entries of lists, and with them their order.
  flags: { cleanInputData: false },
  // What a key may do unless it was made with other limits: Zapier holds steps back before the server has to.
  throttle: { window: 60, limit: 60, key: "api_key", scope: ["auth"], retry: true },
  triggers: byKey(triggers),
  creates: byKey(creates),
  searches: byKey(searches),
  searchOrCreates: byKey(searchOrCreates),
});

function byKey<Step extends { readonly key: string }>(steps: Step[]): Record<string, Step> {
  return Object.fromEntries(steps.map((step) => [step.key, step]));
}
