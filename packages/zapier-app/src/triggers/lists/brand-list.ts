/** The list behind every drop-down of brands. */
import { listTrigger } from "./list-trigger.ts";

export const brandList = listTrigger({
  key: "brand_list",
  noun: "Brand",
  plural: "Brands",
  list: (client, query) => client.brands.list(query),
  choice: ({ id, name }) => ({ id, label: name }),
});
