/** What a policy of the user's own may have wrong that its type cannot tell. */
import { SESSION_PREFIX } from "../keys/key-token.ts";
import { ID_PREFIXES } from "../wire/id.ts";
import { SECRET_HEX_LENGTH } from "../wire/redact.ts";
import type { KindRules, Policy, TokenFormat } from "./policy.ts";

/** As the spec has the tokens that it shows: what needs no escape in a header, a shell or a URL. */
const TOKEN_PREFIX = /^\w*$/;
const LONGEST_TOKEN = 128;
const WINDOW_NAME = /^[\w-]{1,64}$/;
const ID_STARTS: ReadonlySet<string> = new Set(
  Object.values(ID_PREFIXES).map((noun) => `${noun}_`),
);

/** In words for whoever wrote it; none for a policy that can work. */
export function policyFaults(policy: Policy): string[] {
  const kinds = Object.entries(policy.kinds);
  return [
    ...(kinds.length === 0 ? ["it issues no kind of key"] : []),
    ...(Object.keys(policy.plans).length === 0 ? ["it has no plan for a company to be on"] : []),
    ...kinds.flatMap(([kind, rules]) => kindFaults(rules).map((fault) => `${kind} keys ${fault}`)),
    ...policy.windows.flatMap(({ name }) => windowNameFaults(name)),
    ...repeatedWindows(policy).map((name) => `two of its windows are called ${name}`),
  ];
}

function kindFaults({ token, owner, reaches }: KindRules): string[] {
  const reachesNone = owner === "workspace" && reaches.length === 0;
  return [
    ...tokenFaults(token),
    ...(reachesNone ? ["belong to a workspace but reach no kind of workspace"] : []),
  ];
}

function tokenFaults({ prefix, hexLength }: TokenFormat): string[] {
  const isWholeBytes = Number.isInteger(hexLength / 2);
  return [
    ...(TOKEN_PREFIX.test(prefix) ? [] : ["have a prefix with more than letters, digits and _"]),
    ...(prefix.startsWith(SESSION_PREFIX)
      ? [`have the prefix of sessions, ${SESSION_PREFIX}`]
      : []),
    ...(ID_STARTS.has(prefix)
      ? [`have the prefix of an id, ${prefix}, and would be taken for one`]
      : []),
    ...(isWholeBytes ? [] : ["have an odd number of hex characters"]),
    ...(hexLength >= SECRET_HEX_LENGTH
      ? []
      : [`have fewer than ${SECRET_HEX_LENGTH} hex characters, by which logs know what to hide`]),
    ...(prefix.length + hexLength > LONGEST_TOKEN
      ? [`are longer than ${LONGEST_TOKEN} characters`]
      : []),
  ];
}

/** It stands in headers between quotes, as it is. */
function windowNameFaults(name: string): string[] {
  if (WINDOW_NAME.test(name)) return [];
  return [
    `one of its windows is called ${JSON.stringify(name)}, which is not 1 to 64 of a-z, 0-9, _ and -`,
  ];
}

/** A reading, a header and a plan's quota are told apart by the name of their window. */
function repeatedWindows({ windows }: Policy): string[] {
  const names = windows.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
