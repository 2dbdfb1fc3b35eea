/** What each social network accepts. */
import type { ServerSchemas } from "@postern/spec";
import { networkRules } from "@postern/spec/networks";
import { ok } from "../domain/wire/outcome.ts";
import type { Run } from "./operation.ts";

// The types of the spec know no `readonly`; nobody changes what is answered.
const rules = Object.values(networkRules) as ServerSchemas["NetworkRules"][];

export const listNetworks: Run<"listNetworks"> = async ({ query }) =>
  ok(rules.filter(({ network }) => query.network === undefined || network === query.network));
