/** Keys made as people make them: by an admin of the demo company, with a session. */
import type { Schemas } from "@postern/spec";
import { EMAILS, type Reply, startServer, type TestServer } from "./harness.ts";

/** Asks for a key that reads posts and nothing else. */
export const READER = { name: "Reader", scopes: ["posts:read"] };

export async function makeKey(
  { call, logIn }: TestServer,
  json: object = READER,
): Promise<Reply<Schemas["ApiKeyWithSecret"]>> {
  return call("POST", "/api-keys", { token: await logIn(EMAILS.admin), json });
}

/** A server with one key made by its admin, whose session goes on. */
export async function startWithKey(json: object = READER) {
  const test = await startServer();
  const { body } = await makeKey(test, json);
  const { secret, ...key } = body.data;
  const token = await test.logIn(EMAILS.admin);
  return { ...test, token, key, secret, path: `/api-keys/${key.id}` };
}

export const codeOf = ({ body }: Reply<unknown>) => body.error.code;
