/** An event as the spec shows it, for whoever wants to see one before it happens. */
import document from "@postern/spec/openapi.json" with { type: "json" };

type EventType = keyof typeof document.webhooks;

/** The `data` of the spec's own example of an event. */
export function eventExample(type: EventType): unknown {
  const { examples } = document.webhooks[type].post.requestBody.content["application/json"];
  const [first] = Object.values<{ readonly value: { readonly data: unknown } }>(examples);
  return first?.value.data;
}
