/** The judgement of a request by itself: from its `Authorization` header to the workspace that it acts in. */
import { hash } from "node:crypto";
import { Problem } from "../../packages/mock-server/src/domain/wire/problem.ts";
import { admit } from "../../packages/mock-server/src/http/admit.ts";
import { authenticate } from "../../packages/mock-server/src/http/authenticate.ts";
import { authorize } from "../../packages/mock-server/src/http/authorize.ts";
import { limitRate } from "../../packages/mock-server/src/http/limit-rate.ts";
import { findRoute } from "../../packages/mock-server/src/http/routes/router.ts";
import type { OpenServer } from "./open-server.ts";

/** A server, and the clock by which it judges. */
export type Judge = Pick<OpenServer, "context" | "clock">;

/** The token of a key that `addKeys` has made. */
export const tokenOf = (index: number): string => `rp_${hash("sha256", `key ${index}`)}`;

const BATCH = 10_000;
const PER_COMPANY = 100;

/** Keeps so many keys, 100 to a company, as rows of their own: each with the limits of its plan, and one scope. */
export async function addKeys({ context }: Judge, count: number): Promise<void> {
  const { store, policy } = context;
  const [demoKey, company, workspace] = await store.read(async (tables) => [
    await tables.get("api_keys", "key_demo"),
    await tables.get("companies", "company_acme"),
    await tables.get("workspaces", "ws_acme"),
  ]);
  if (!(demoKey && company && workspace)) throw new Error("There is no demo company.");
  const { minute = 0, day = 0 } = policy.plans[company.plan]?.quotas ?? {};
  const limits = { per_minute: minute, per_day: day };
  for (let start = 0; start < count; start += BATCH) {
    await store.write(async (tables) => {
      for (let index = start; index < Math.min(count, start + BATCH); index += 1) {
        const ids = ownersOf(index);
        if (index % PER_COMPANY === 0) {
          await tables.put("companies", { ...company, id: ids.company_id });
          const { company_id, workspace_id } = ids;
          await tables.put("workspaces", { ...workspace, id: workspace_id, company_id });
        }
        await tables.put("api_keys", {
          ...demoKey,
          ...ids,
          id: `key_${index}`,
          bucket: `bucket_${index}`,
          secret_hash: hash("sha256", tokenOf(index)),
          scopes: ["posts:read"],
          limits,
          created_at: new Date(Date.parse(demoKey.created_at) + index).toISOString(),
        });
      }
    });
  }
}

function ownersOf(index: number) {
  const company = Math.floor(index / PER_COMPANY);
  return { company_id: `company_${company}`, workspace_id: `ws_${company}` };
}

/** Judges one request for a list of posts, as the server's own path does before it reads a body; @throws Problem. */
export async function judge(token: string, { context: server }: Judge): Promise<void> {
  const exchange = { request: requestWith(`Bearer ${token}`), server, headers: {}, known: {} };
  const { operation } = findRoute(exchange);
  const caller = await authenticate(exchange, operation);
  admit(exchange, caller);
  await limitRate(exchange, caller);
  await authorize(exchange, operation, caller);
}

/** Whether a window had no room, and nothing else was wrong. */
export const isRefused = (error: unknown): boolean =>
  error instanceof Problem && error.code === "RATE_LIMIT_EXCEEDED";

const NOTHING = new Uint8Array();

const requestWith = (authorization: string) => ({
  method: "GET",
  path: "/api/v1/posts",
  query: "",
  url: undefined,
  address: "203.0.113.7",
  header: (name: string) => (name === "authorization" ? authorization : undefined),
  headers: () => [],
  body: async () => NOTHING,
});
