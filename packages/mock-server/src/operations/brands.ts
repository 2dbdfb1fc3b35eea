/** Public identities inside a workspace. */
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";

export const listBrands: Run<"listBrands"> = ({ query }, { workspaceId, tables }) => {
  const wanted = query.q?.toLowerCase();
  return listPage(
    tables,
    {
      table: "brands",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ name }) => wanted === undefined || name.toLowerCase().includes(wanted),
    },
    (brand) => brand,
  );
};
