/** Who makes a post, where, and by what. */
import { callerActor, type KeyCaller } from "../../domain/access/caller.ts";
import type { PostOrigin } from "../../domain/posts/post.ts";

/** By which the platform names itself; the app sends nothing else. */
const ZAPIER_USER_AGENT = "Zapier";

interface Asking {
  readonly workspaceId: string;
  readonly caller: KeyCaller;
  readonly userAgent: string | undefined;
}

export const postOrigin = ({ workspaceId, caller, userAgent }: Asking): PostOrigin => ({
  workspaceId,
  createdBy: callerActor(caller),
  source: userAgent === ZAPIER_USER_AGENT ? "zapier" : "api",
});
