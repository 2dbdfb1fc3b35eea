/** The list behind every drop-down of connections. */
import { connectionChoice } from "../../fields/connection-choice.ts";
import { listTrigger } from "./list-trigger.ts";

export const connectionList = listTrigger({
  key: "connection_list",
  noun: "Connection",
  plural: "Connections",
  list: (client, query) => client.connections.list(query),
  choice: (connection) => ({ id: connection.id, label: connectionChoice(connection).label }),
});
