/** A key of another company's workspace, on the same server. */
import type { Workspace } from "./workspace.ts";

/** @returns what a call under that key is sent with. */
export async function otherTenant({ server }: Workspace): Promise<{ readonly token: string }> {
  const { companyId, workspaceId } = await server.addCompany();
  const { secret } = await server.issueKey({
    companyId,
    workspace_id: workspaceId,
    limits: "none",
  });
  return { token: secret };
}
