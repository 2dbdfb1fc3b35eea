/** Everything that follows from the spec, as files. */
import { emitBundle } from "./bundle.ts";
import { emitClientErrors } from "./client/client-errors.ts";
import { emitClientReference } from "./client/client-reference.ts";
import { emitClientResources } from "./client/client-resources.ts";
import { emitErrors } from "./errors.ts";
import { emitEvents } from "./events.ts";
import type { GeneratedFile, Model } from "./model.ts";
import { emitNetworks } from "./networks.ts";
import { emitOperations } from "./operations.ts";
import { emitServerTypes, emitTypes } from "./types.ts";
import { emitValidators } from "./validators/validators.ts";
import { emitZapierFields } from "./zapier/zapier-fields.ts";
import { emitZapierOperations } from "./zapier/zapier-operations.ts";
import { emitZapierOptions } from "./zapier/zapier-options.ts";
import { emitZapierOutputs } from "./zapier/zapier-outputs.ts";
import { emitZapierSamples } from "./zapier/zapier-samples.ts";

export async function emitAll(model: Model): Promise<GeneratedFile[]> {
  return [
    emitBundle(model.document),
    emitErrors(model),
    emitEvents(model),
    emitOperations(model),
    await emitTypes(model),
    await emitServerTypes(model),
    ...(await emitValidators(model)),
    ...emitClientResources(model),
    emitClientReference(model, new URL("../../", import.meta.url)),
    ...emitClientErrors(model),
    emitZapierFields(model),
    emitZapierOperations(model),
    emitZapierOptions(),
    emitZapierOutputs(model),
    emitZapierSamples(model),
    { path: "spec/generated/networks.ts", text: emitNetworks() },
  ];
}
