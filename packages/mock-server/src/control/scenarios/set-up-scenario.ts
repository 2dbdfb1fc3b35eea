/** Makes what a scenario holds: companies first, then keys, accounts and posts, faults, and time last. */
import { keepKey } from "../../changes/keys/key-watch.ts";
import { revokeKey } from "../../domain/keys/key-issue.ts";
import { Problem } from "../../domain/wire/problem.ts";
import { UniqueViolation } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import { parseDuration } from "../duration.ts";
import type { Faults } from "../faults/faults.ts";
import { addCompany } from "../seeding/add-company.ts";
import { addConnection } from "../seeding/add-connection.ts";
import { issueKey } from "../seeding/issue-key.ts";
import { type ReadScenario, scenarioError } from "./read-scenario.ts";
import type {
  Scenario,
  ScenarioCompany,
  ScenarioConnection,
  ScenarioKey,
  ScenarioPost,
} from "./scenario.ts";
import type { Path } from "./shape.ts";

/** Makes a post as its key would, whatever its scopes and its quota. */
export type MakePost = (
  asKey: { readonly keyId: string; readonly workspaceId: string | undefined },
  body: object,
) => Promise<void>;

export interface SetUpTools {
  readonly context: ServerContext;
  readonly faults: Faults;
  /** Moves the clock on and runs all that falls due on the way. */
  readonly advance: (durationMs: number) => Promise<void>;
  readonly makePost: MakePost;
}

/** @throws ScenarioError for what cannot be made; all that was made before it stays. */
export async function setUpScenario(read: ReadScenario, tools: SetUpTools): Promise<void> {
  const { companies = [], keys = [], connections = [], posts = [], ...rest } = read.scenario;
  const { faults = [], advance = "0s" } = rest;
  const { context } = tools;
  const keyIds = new Map<string, string>();
  const each = <Item>(
    name: keyof Scenario,
    items: readonly Item[],
    make: (item: Item) => Promise<unknown>,
  ) => makeEach({ name, items, make }, read);
  await each("companies", companies, (company) => makeCompany(company, context));
  await each("keys", keys, async (key) => keyIds.set(key.name, await makeKey(key, context)));
  await each("connections", connections, (connection) => makeConnection(connection, context));
  await each("posts", posts, (post) => makePost(post, keyIds, tools));
  await each("faults", faults, async (fault) => tools.faults.add(fault));
  await tools.advance(parseDuration(advance) ?? 0);
}

interface Making<Item> {
  readonly name: keyof Scenario;
  readonly items: readonly Item[];
  readonly make: (item: Item) => Promise<unknown>;
}

async function makeEach<Item>(
  { name, items, make }: Making<Item>,
  { placeOf }: ReadScenario,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    try {
      await make(item);
    } catch (error) {
      throw scenarioError(faultsOf(error, [name, index]), placeOf);
    }
  }
}

/** A problem of the API names places in what was sent, which are places of the item. */
function faultsOf(error: unknown, path: Path) {
  if (error instanceof Problem && error.errors !== undefined) {
    return error.errors.map(({ pointer, message }) => ({
      path: [...path, ...pointer.split("/").slice(1).map(memberOrIndex)],
      message,
    }));
  }
  const message = error instanceof Error ? error.message : String(error);
  return [{ path, message: `cannot be made. ${message}` }];
}

const memberOrIndex = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part);

function makeCompany(company: ScenarioCompany, context: ServerContext) {
  const { plans } = context.policy;
  if (company.plan !== undefined && !Object.hasOwn(plans, company.plan)) {
    const known = Object.keys(plans).join(", ");
    throw new Error(`There is no plan ${company.plan}; there are: ${known}.`);
  }
  const { id, name = id, type, plan, workspace_id, location_id, owner_email } = company;
  return addCompany(
    {
      ...{ id, name, brandName: name },
      ...(type && { type }),
      ...(plan && { plan }),
      ...(workspace_id && { workspaceId: workspace_id }),
      ...(location_id && { locationId: location_id }),
      ...(owner_email && { email: owner_email.toLowerCase() }),
    },
    context,
  );
}

/** @returns its id. */
async function makeKey(
  { company_id, revoked = false, ...key }: ScenarioKey,
  context: ServerContext,
): Promise<string> {
  const companyId = company_id === undefined ? {} : { companyId: company_id };
  const { keyId } = await issueKey({ ...key, ...companyId }, context).catch((error) => {
    if (error instanceof UniqueViolation) throw new Error("Another key has the same token.");
    throw error;
  });
  if (revoked) await revoke(keyId, context);
  return keyId;
}

async function revoke(keyId: string, server: ServerContext): Promise<void> {
  const now = server.clock.now();
  await server.store.write(async (tables) => {
    const key = await tables.get("api_keys", keyId);
    if (key !== undefined) await keepKey(revokeKey(key, now), { tables, server, now });
  });
}

const makeConnection = (
  { workspace_id, expires_at, ...connection }: ScenarioConnection,
  context: ServerContext,
) =>
  addConnection(
    {
      ...connection,
      ...(workspace_id && { workspaceId: workspace_id }),
      ...(expires_at && { expiresAt: expires_at }),
    },
    context,
  );

async function makePost(
  { as, workspace_id, ...body }: ScenarioPost,
  keyIds: ReadonlyMap<string, string>,
  tools: SetUpTools,
): Promise<void> {
  const [first = "key_demo"] = keyIds.values();
  const keyId = as === undefined ? first : keyIds.get(as);
  if (keyId === undefined) {
    const known = [...keyIds.keys()].join(", ") || "none";
    throw new Error(`There is no key called ${as}; there are: ${known}.`);
  }
  await tools.makePost({ keyId, workspaceId: workspace_id }, body);
}
