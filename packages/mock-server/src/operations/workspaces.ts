/** The tenants of a company. */
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";

export const listWorkspaces: Run<"listWorkspaces"> = ({ query }, { caller, tables }) =>
  listPage(
    tables,
    {
      table: "workspaces",
      query,
      where: { company_id: caller.company.id },
      filter: ({ kind }) => query.kind === undefined || kind === query.kind,
    },
    (workspace) => workspace,
  );
