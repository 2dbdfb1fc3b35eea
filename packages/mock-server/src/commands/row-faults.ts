/** What keeps a row from standing in its table: the fields by which it is found are texts. */
import { TABLES, type TableName, type Tables } from "../tables.ts";

type FoundBy<Name extends TableName> = (
  | (typeof TABLES)[Name]["unique"]
  | (typeof TABLES)[Name]["indexed"]
)[number];

/** The fields by which rows of a table are found that a row may do without. */
type Lackable<Name extends TableName> = {
  [Field in FoundBy<Name>]: Field extends keyof Tables[Name]
    ? Extract<Tables[Name][Field], null | undefined> extends never
      ? never
      : Field
    : Field;
}[FoundBy<Name>];

type Lacking = {
  readonly [Name in TableName as Lackable<Name> extends never ? never : Name]: {
    readonly [Field in Lackable<Name>]: true;
  };
};

const LACKING: Lacking = {
  api_keys: { workspace_id: true },
  contacts: { email: true, phone: true },
  deliveries: { webhook_id: true },
  logs: { workspace_id: true },
  posts: { external_ref: true },
  publications: { kind_key: true },
  notifications: { workspace_id: true, key_id: true },
  submissions: { contact_id: true },
};

/** @returns the first field that cannot be, if there is one. */
export function faultyField(
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): string | undefined {
  const { unique, indexed } = TABLES[table];
  const lackable: object = table in LACKING ? LACKING[table as keyof Lacking] : {};
  return ["id", "created_at", ...unique, ...indexed].find((field) => {
    const isLacking = row[field] === undefined || row[field] === null;
    return isLacking ? !(field in lackable) : typeof row[field] !== "string";
  });
}
