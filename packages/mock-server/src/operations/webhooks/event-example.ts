/** An event as the spec shows it, for whoever wants to see one before it happens. */
import type { ServerSchemas } from "@postern/spec";

/**
 * The `data` of the spec's own example of an event. The document is loaded with the first: a server that shows none
 * starts without it.
 */
export async function eventExample(type: ServerSchemas["EventType"]): Promise<unknown> {
  const { document } = await import("@postern/spec/document");
  const { examples } = document.webhooks[type].post.requestBody.content["application/json"];
  const [first] = Object.values<{ readonly value: { readonly data: unknown } }>(examples);
  return first?.value.data;
}
