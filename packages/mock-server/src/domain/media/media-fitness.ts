/** Which networks would take a media item, and what the others have against it. */
import type { ServerSchemas } from "@postern/spec";
import { checkTarget, type MediaFacts, networkRules } from "@postern/spec/networks";

/** The item alone: what depends on the rest of a post is told when the post is checked. */
export function mediaFitness(item: MediaFacts): ServerSchemas["Media"]["valid_for"] {
  return Object.fromEntries(
    Object.values(networkRules).map((rules) => {
      const target = { network: rules.network, content: "", media: [item] };
      const { errors } = checkTarget(target, rules);
      const problems = errors.filter(({ path }) => path === "media[0]");
      return [rules.network, { ok: problems.length === 0, problems }];
    }),
  );
}
