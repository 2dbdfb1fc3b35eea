/** Connects accounts as a person does: begins, says yes on the page of the network, and comes back with a code. */
import type { Schemas } from "@postern/spec";
import type { Reply } from "./harness.ts";
import type { Workspace } from "./workspace.ts";

type Start = Schemas["ConnectionStart"];
export type Connection = Schemas["Connection"];

export const REDIRECT_URL = "https://app.acme.test/connected?tab=1";

export const startConnecting = ({ call }: Workspace, json: object): Promise<Reply<Start>> =>
  call<Start>("POST", "/connections/authorize", { json: { redirect_url: REDIRECT_URL, ...json } });

/** What the owner of the account answers on the page; @returns where they go from there. */
export async function answerPage(
  { server }: Workspace,
  authUrl: string,
  answer: Readonly<Record<string, string>>,
): Promise<URL> {
  const body = new URLSearchParams(answer);
  const response = await server.fetch(authUrl, { method: "POST", body });
  return new URL(response.headers.get("location") ?? "nowhere:");
}

/** Begins, and says yes; @returns what `completeConnection` takes. */
export async function allow(
  workspace: Workspace,
  json: object,
  account = "Acme",
): Promise<{ readonly state: string; readonly code: string }> {
  const { auth_url, state } = (await startConnecting(workspace, json)).body.data;
  const back = await answerPage(workspace, auth_url, { decision: "allow", account });
  return { state, code: back.searchParams.get("code") ?? "" };
}

export const complete = ({ call }: Workspace, json: object): Promise<Reply<Connection[]>> =>
  call<Connection[]>("POST", "/connections/complete", { json });

/** All of it, for a network where somebody has one account. */
export async function connect(
  workspace: Workspace,
  network: string,
  account?: string,
): Promise<Connection> {
  const { body } = await complete(workspace, await allow(workspace, { network }, account));
  return body.data[0] as Connection;
}
