/** Calls a server in its own process, with a key that has no limits. */
import { issueKey } from "../../packages/mock-server/src/control/seeding/issue-key.ts";
import type { OpenServer } from "./open-server.ts";

/** @returns the data of the answer; @throws Error for an answer that is none of success. */
export type Call = (
  method: "GET" | "POST" | "PUT",
  target: string,
  body?: unknown,
) => Promise<unknown>;

export async function createCall({ context, handle }: OpenServer): Promise<Call> {
  const { secret } = await issueKey({ limits: "none" }, context);
  const headers = new Map([
    ["authorization", `Bearer ${secret}`],
    ["content-type", "application/json"],
  ]);
  return async (method, target, body) => {
    const [path = "", query = ""] = target.split("?");
    const bytes = Buffer.from(body === undefined ? "" : JSON.stringify(body));
    const answer = await handle({
      method,
      path: `/api/v1${path}`,
      query,
      url: undefined,
      address: "203.0.113.7",
      header: (name) => headers.get(name),
      headers: () => headers,
      body: async () => bytes,
    });
    const { data } = JSON.parse(String(answer.body)) as { data?: unknown };
    if (answer.status >= 300) throw new Error(`${method} ${target}: ${answer.body}`);
    return data;
  };
}
