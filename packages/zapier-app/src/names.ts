/** Names of what a user has picked by its id. A step that has done its work never fails for want of one. */
import { type Client, type Connection, type Post, PosternError } from "@postern/sdk";

/** An account as a line item. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly network: string;
}

/** No workspace has as many connections. */
const longestList = 500;

/** What the server gives; null where it does not, such as to a key that lacks the scope. */
export async function ifGiven<Given>(asking: PromiseLike<Given>): Promise<Given | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof PosternError) return null;
    throw error;
  }
}

/** The accounts behind connections, in their order. */
export async function accountsOf(client: Client, ids: readonly string[]): Promise<Account[]> {
  const listing = client.connections.list({ limit: 100 }).toArray({ limit: longestList });
  const connections: readonly Connection[] = (await ifGiven(listing)) ?? [];
  return ids.flatMap((wanted) => {
    const found = connections.find(({ id }) => id === wanted);
    return found === undefined ? [] : [{ id: found.id, name: found.name, network: found.network }];
  });
}

/** What the account that a user has chosen is called; null where none is, or nobody may know. */
export async function connectionName(
  client: Client,
  id: string | undefined,
): Promise<string | null> {
  if (id === undefined) return null;
  return (await ifGiven(client.connections.get(id)))?.name ?? null;
}

/** The same of a brand. */
export async function brandNameOf(
  client: Client,
  id: string | null | undefined,
): Promise<string | null> {
  if (id === undefined || id === null) return null;
  return (await ifGiven(client.brands.get(id)))?.name ?? null;
}

/** The fields that every such line item has. */
export const accountFields = [
  { key: "id", label: "ID", type: "string" as const },
  { key: "name", label: "Name", type: "string" as const },
  { key: "network", label: "Network", type: "string" as const },
];

export const accountSample: Account = {
  id: "conn_acmelinkedin",
  name: "Acme on linkedin",
  network: "linkedin",
};

/** The post with the name of its brand, which is asked for where it has one. */
export async function withBrandName(client: Client, post: Post) {
  return { ...post, brand_name: await brandNameOf(client, post.brand_id) };
}

/** What that adds to a post. */
export const brandName = {
  sample: { brand_name: "Acme" },
  outputFields: [{ key: "brand_name", label: "Brand Name", type: "string" as const }],
};
