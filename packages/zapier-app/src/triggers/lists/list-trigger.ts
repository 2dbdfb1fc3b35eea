/** Makes the list behind a drop-down: page by page, and no trigger that users see. */
import type { Client, PagePromise } from "@postern/sdk";
import type { Bundle, Trigger, ZObject } from "zapier-platform-core";
import { connect } from "../../connect.ts";
import { withZapierErrors } from "../../zapier-error.ts";

/** The most that the API gives at once. */
const pageSize = 100;

/** What a drop-down shows, and what it fills in. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** A list, told by what is its own. */
interface ListDefinition<Item> {
  readonly key: string;
  /** What one of them is: `Brand`. */
  readonly noun: string;
  /** What all of them are: `Brands`. */
  readonly plural: string;
  readonly list: (client: Client, query: PageQuery) => PagePromise<Item>;
  readonly choice: (item: Item) => Choice;
}

export function listTrigger<Item>({ list, choice, ...definition }: ListDefinition<Item>) {
  const perform = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
    const isFirst = (bundle.meta?.page ?? 0) === 0;
    // The platform counts pages; what the API needs for the next one, it keeps from one to the other.
    const cursor = isFirst ? "" : await z.cursor.get();
    if (!isFirst && !cursor) return [];
    const query = { limit: pageSize, ...(cursor && { cursor }) };
    const { items, nextCursor } = await list(connect(z, bundle), query);
    if (nextCursor !== undefined || !isFirst) await z.cursor.set(nextCursor ?? "");
    return items.map(choice);
  });
  return hiddenTrigger(definition, perform);
}

/** A trigger that only fills a drop-down. */
export function hiddenTrigger(
  { key, noun, plural }: Pick<ListDefinition<unknown>, "key" | "noun" | "plural">,
  perform: (z: ZObject, bundle: Bundle) => Promise<Choice[]>,
) {
  return {
    key,
    noun,
    display: {
      label: `List of ${plural}`,
      description: `Triggers when a list of ${plural.toLowerCase()} is needed for a drop-down.`,
      hidden: true,
    },
    operation: {
      type: "polling",
      canPaginate: true,
      perform,
      outputFields: [
        { key: "id", label: "ID", type: "string" },
        { key: "label", label: "Label", type: "string" },
      ],
    },
  } satisfies Trigger;
}
