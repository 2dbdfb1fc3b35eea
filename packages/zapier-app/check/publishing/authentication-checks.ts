/** D001 to D003, D026: who asks for the key, and where it goes. */
import { type Definition, eachField, type Finding, stepsOf } from "./definition.ts";
import type { Facts } from "./facts.ts";

const SECRET = /(?:^|_)(?:api_?key|password|secret|token)$/i;
const LINK = /\[[^\]]+\]\(https:\/\/[^)]+\)/;
const HOST = /(?:^|_)(?:url|host|domain|subdomain|server)$/i;

/** Servers that an app must not be talked into calling. */
const unsafeServers = [
  "http://postern.example.com",
  "https://127.0.0.1",
  "https://169.254.169.254",
  "https://user:password@postern.example.com",
];

export function checkAuthentication(app: Definition, { acceptsServer }: Facts): Finding[] {
  const { fields = [], connectionLabel } = app.authentication ?? {};
  const isDynamic = typeof connectionLabel === "function" || `${connectionLabel}`.includes("{{");
  return [
    ...eachField(stepsOf(app))
      .filter(({ field }) => field.type === "password" || SECRET.test(field.key))
      .map(({ at }) => ({
        id: "D001",
        at,
        message: "A secret is asked for where the account is connected, never in a step.",
      })),
    ...fields
      .filter(({ type, helpText = "" }) => type === "password" && !LINK.test(helpText))
      .map(({ key }) => ({
        id: "D002",
        at: `authentication.${key}`,
        message: "The help text links to where the secret is found.",
      })),
    ...(isDynamic
      ? []
      : [
          {
            id: "D003",
            at: "authentication.connectionLabel",
            message: "The label tells the accounts of one user apart.",
          },
        ]),
    ...fields
      .filter(({ key }) => HOST.test(key) && unsafeServers.some(acceptsServer))
      .map(({ key }) => ({
        id: "D026",
        at: `authentication.${key}`,
        message: "A host that a user gives is checked before the key goes there.",
      })),
  ];
}
