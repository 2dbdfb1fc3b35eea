/** Texts that a machine writes, paid for with credits; nothing of it is published. */
import type { OperationInput, ServerSchemas } from "@postern/spec";
import { networkRules } from "@postern/spec/networks";
import { type Account, chargeCredits, requireCredits } from "../changes/ai-credits.ts";
import { askForTexts } from "../changes/text-asking.ts";
import { fitText, limitBeside } from "../domain/ai/generated-text.ts";
import { ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import { type Brief, findMaterial, writeBrief } from "./ai/ai-brief.ts";
import type { PreparationContext, PreparedRun } from "./operation.ts";

type Request = OperationInput<"generatePost">["body"];
type Context = PreparationContext<"generatePost">;

export const generatePost: PreparedRun<"generatePost"> = {
  async prepare({ body }, context) {
    const { store } = context.server;
    const material = await store.read(async (tables) => {
      const found = await findMaterial(body, { ...context, tables });
      // Nobody is asked to write what cannot be paid for.
      await requireCredits(costOf(body, found.networks), accountOf(context), tables);
      return found;
    });
    const brief = await writeBrief(body, material, context);
    const variants = await writeAll(body, brief, context);
    return async ({ tables }) => {
      const cost = costOf(body, brief.networks);
      const usage = await chargeCredits(cost, accountOf(context), tables);
      return ok({ variants, usage });
    };
  },
};

/** Network by network in their order, each text cut to what its network takes. */
async function writeAll(
  body: Request,
  { subject, networks, mediaTypes }: Brief,
  { server }: Context,
): Promise<ServerSchemas["GeneratedVariant"][]> {
  const written = networks.map(async (network) => {
    const rules = networkRules[network];
    const limit = limitBeside(mediaTypes, rules);
    const request = {
      subject,
      network,
      limit,
      tone: body.tone,
      language: body.language,
      variations: body.variations,
      wantsHashtags: body.hashtags,
      mayHaveEmojis: body.emojis,
    };
    const result = await askForTexts(request, server);
    if (result.status === "refused") {
      throw problem("CONTENT_POLICY", {
        message: `${result.reason} Change the request so that it follows the policy.`,
      });
    }
    return result.texts.map((text) => fitText(text, rules, limit));
  });
  return (await Promise.all(written)).flat();
}

/** Each text costs one credit. */
const costOf = ({ variations }: Request, networks: readonly unknown[]): number =>
  networks.length * variations;

const accountOf = ({ caller, server, now }: Context): Account => ({
  company: caller.company,
  policy: server.policy,
  now,
});
