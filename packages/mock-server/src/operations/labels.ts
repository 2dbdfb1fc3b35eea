/** Words by which people find posts again. */
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";

export const listLabels: Run<"listLabels"> = ({ query }, { workspaceId, tables }) =>
  listPage(
    tables,
    {
      table: "labels",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ name }) =>
        query.q === undefined || name.toLowerCase().includes(query.q.toLowerCase()),
    },
    ({ id, name, color }) => ({ id, name, color }),
  );
