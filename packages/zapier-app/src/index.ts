/** The Zapier app of Postern: what Zapier loads. */
import { defineApp, version as platformVersion } from "zapier-platform-core";
import packageJson from "../package.json" with { type: "json" };
import { authentication } from "./authentication.ts";
import createPostAction from "./creates/create-post.ts";
import findConnection from "./searches/find-connection.ts";
import connectionList from "./triggers/connection-list.ts";
import postPublished from "./triggers/post-published.ts";

/** The actions as functions, to be run by Zapier's app tester. */
export { perform as createPost } from "./creates/create-post.ts";

export default defineApp({
  version: packageJson.version,
  platformVersion,
  authentication,
  // The platform's cleaning drops entries of lists, and with them their order.
  flags: { cleanInputData: false },
  triggers: { [postPublished.key]: postPublished, [connectionList.key]: connectionList },
  creates: { [createPostAction.key]: createPostAction },
  searches: { [findConnection.key]: findConnection },
});
