/** The list behind every drop-down of workflows. */
import { listTrigger } from "./list-trigger.ts";

export const workflowList = listTrigger({
  key: "workflow_list",
  noun: "Workflow",
  plural: "Workflows",
  list: (client, query) => client.workflows.list(query),
  choice: ({ id, name }) => ({ id, label: name }),
});
