/** Refuses a spec that generation cannot follow, and says what is wrong, where, and what to do. */
import type { Repeat } from "../operation.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import type { OpenApiDocument } from "./document.ts";
import { listOperations, type OperationEntry } from "./list-operations.ts";
import type { CatalogueError } from "./model.ts";

type Catalogue = Readonly<Record<string, CatalogueError>>;

/** What a check of one operation may look at. */
interface Facts {
  readonly entry: OperationEntry;
  readonly catalogue: Catalogue;
  readonly scopes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** @throws {Error} with a line for each fault, when there is one. */
export function checkSpec(document: OpenApiDocument, catalogue: Catalogue): void {
  const scopes = enumOf(document, "Scope");
  const roles = enumOf(document, "Role");
  const entries = listOperations(document);
  const faults = [
    ...checkCatalogue(catalogue),
    ...entries.flatMap((entry) =>
      operationChecks.flatMap((check) =>
        check({ entry, catalogue, scopes, roles }).map((fault) => `${entry.place}: ${fault}`),
      ),
    ),
    ...checkUnique(entries),
  ];
  if (faults.length > 0) {
    throw new Error(`The spec has ${faults.length} fault(s):\n${faults.join("\n")}`);
  }
}

const repeats: readonly string[] = ["safe", "natural", "key", "none"] satisfies Repeat[];

const operationChecks: readonly ((facts: Facts) => string[])[] = [
  checkIdentity,
  checkRepeat,
  checkErrors,
  checkSecurity,
  checkBodyScopes,
  checkSuccess,
  checkDeprecation,
];

function checkIdentity({ entry: { operation } }: Facts): string[] {
  const faults: string[] = [];
  if (!operation.operationId) {
    faults.push("operationId is missing; give it one, such as createPost.");
  }
  if (!operation.tags?.[0]) {
    faults.push("tags is missing; name the file it stands in.");
  }
  const method = operation["x-postern-method"];
  if (!method?.match(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/)) {
    faults.push(
      `x-postern-method is ${show(method)}; write resource.method, such as posts.create.`,
    );
  }
  return faults;
}

function checkRepeat({ entry: { operation } }: Facts): string[] {
  const repeat = operation["x-postern-repeat"];
  return repeat !== undefined && repeats.includes(repeat)
    ? []
    : [`x-postern-repeat is ${show(repeat)}; write one of ${repeats.join(", ")}.`];
}

function checkErrors({ entry: { operation }, catalogue }: Facts): string[] {
  const codes = operation["x-postern-errors"] ?? [];
  const answered = Object.keys(operation.responses ?? {});
  return codes.flatMap((code) => {
    const row = catalogue[code];
    if (!row) {
      return [
        `x-postern-errors names ${code}, which spec/errors.yaml does not have; add it there.`,
      ];
    }
    const statuses = [row.status].flat().map(String);
    return statuses.some((status) => answered.includes(status))
      ? []
      : [`${code} is answered with ${statuses.join(" or ")}; add that status to the responses.`];
  });
}

function checkSecurity({ entry: { operation }, scopes, roles }: Facts): string[] {
  if (!operation.security) {
    return ["security is missing; write [] where anyone may call."];
  }
  const known: Readonly<Record<string, ReadonlySet<string>>> = { apiKey: scopes, session: roles };
  return operation.security.flatMap((requirement) =>
    Object.entries(requirement).flatMap(([scheme, names]) => {
      const allowed = known[scheme];
      if (!allowed) {
        return [`security names the scheme ${scheme}; write apiKey or session.`];
      }
      const schema = scheme === "apiKey" ? "Scope" : "Role";
      return names
        .filter((name) => !allowed.has(name))
        .map((name) => `security asks for ${name}, which the schema ${schema} does not list.`);
    }),
  );
}

function checkBodyScopes({ entry: { operation }, scopes }: Facts): string[] {
  return Object.values(operation["x-postern-body-scopes"] ?? {})
    .filter((scope) => !scopes.has(scope))
    .map(
      (scope) => `x-postern-body-scopes asks for ${scope}, which the schema Scope does not list.`,
    );
}

function checkSuccess({ entry: { operation } }: Facts): string[] {
  return Object.keys(operation.responses ?? {}).some((status) => status.startsWith("2"))
    ? []
    : ["responses has no status of success; add one, such as 200."];
}

/** What goes away says when, in the headers `Deprecation` and `Sunset` of its answers. */
function checkDeprecation({ entry: { operation } }: Facts): string[] {
  if (!operation.deprecated) {
    return [];
  }
  return (["x-postern-deprecated-since", "x-postern-sunset"] as const).flatMap((name) =>
    isDay(operation[name])
      ? []
      : [`${name} is ${show(operation[name])}; write a day, such as "2027-12-31".`],
  );
}

function isDay(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    // `Date` takes the 30th of February for the 2nd of March.
    new Date(`${value}T00:00Z`).toJSON()?.startsWith(value) === true
  );
}

function checkUnique(entries: readonly OperationEntry[]): string[] {
  const keys = [
    { key: "operationId", read: ({ operation }: OperationEntry) => operation.operationId },
    {
      key: "x-postern-method",
      read: ({ operation }: OperationEntry) => operation["x-postern-method"],
    },
  ];
  return keys.flatMap(({ key, read }) => {
    const seen = new Map<string, string>();
    return entries.flatMap((entry) => {
      const value = read(entry);
      const first = value === undefined ? undefined : seen.get(value);
      if (value !== undefined && first === undefined) {
        seen.set(value, entry.place);
      }
      return first ? [`${entry.place}: ${key} ${value} is taken by ${first}; change one.`] : [];
    });
  });
}

function enumOf(document: OpenApiDocument, name: string): ReadonlySet<string> {
  return new Set((document.components?.schemas?.[name]?.enum ?? []).map(String));
}

function show(value: unknown): string {
  return value === undefined ? "missing" : JSON.stringify(value);
}
