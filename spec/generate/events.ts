/** Emits the events that the document describes as webhooks, by type. */
import { type GeneratedFile, generatedNotice, type Model } from "./model.ts";

export function emitEvents({ document }: Pick<Model, "document">): GeneratedFile {
  const types = Object.keys(document.webhooks ?? {});
  const rows = types.map((type) => `  ${JSON.stringify(type)}: true,`);
  const text = `${generatedNotice}
/** Every type of event, as its own name. */
export const eventTypes = {
${rows.join("\n")}
} as const;
`;
  return { path: "spec/generated/events.ts", text };
}
