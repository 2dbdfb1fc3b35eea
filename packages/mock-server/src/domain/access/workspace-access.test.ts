import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { keyCaller, sessionCaller, workspace } from "../keys/api-key.fixture.ts";
import { requestedWorkspaceId, requireWorkspace } from "./workspace-access.ts";

const scoped = { workspaceScoped: true };
const unscoped = { workspaceScoped: false };
const companyKey = keyCaller({ kind: "company", workspace_id: null });

describe("requestedWorkspaceId", () => {
  it("is a workspace key's own, with no header needed", () => {
    expect(requestedWorkspaceId(scoped, keyCaller(), undefined)).toBe("ws_1");
    expect(requestedWorkspaceId(scoped, keyCaller(), "ws_1")).toBe("ws_1");
  });

  it.each([scoped, unscoped])(
    "is never another than a workspace key's own, for %o",
    (operation) => {
      expect(() => requestedWorkspaceId(operation, keyCaller(), "ws_2")).toThrow(
        expect.objectContaining({
          code: "WORKSPACE_MISMATCH",
          status: 403,
          details: { workspace_id: "ws_2" },
        }),
      );
    },
  );

  it.each([
    ["a company key", companyKey],
    ["a session", sessionCaller("member")],
  ])("must be named by %s on the things of a workspace", (_, caller) => {
    expect(requestedWorkspaceId(scoped, caller, "ws_2")).toBe("ws_2");
    expect(requestedWorkspaceId(unscoped, caller, undefined)).toBeUndefined();
    expect(() => requestedWorkspaceId(scoped, caller, undefined)).toThrow(
      expect.objectContaining({
        code: "MISSING_PARAMETER",
        status: 400,
        details: { parameter: "X-Workspace-Id" },
      }),
    );
  });
});

describe("requireWorkspace", () => {
  const elsewhere = { ...workspace, company_id: "company_2" };
  const location = { ...workspace, kind: "location" } as const;
  const agencyKey = keyCaller({ kind: "agency", workspace_id: null });

  it.each([
    ["a company key any workspace of its company", companyKey, workspace],
    ["a company key any location of its company", companyKey, location],
    ["an agency key each location of its agency", agencyKey, location],
    ["a session any workspace of its company", sessionCaller("member"), location],
  ])("lets %s", (_, caller, found) => {
    expect(requireWorkspace("ws_1", found, { caller, policy: postern })).toBe(found);
  });

  it.each([
    ["one of another company", companyKey, elsewhere],
    ["one that does not exist", companyKey, undefined],
    ["one of another company, to a session", sessionCaller("account_admin"), elsewhere],
    ["one that is no location, to an agency key", agencyKey, workspace],
  ])("refuses %s in the same words", (_, caller, found) => {
    expect(() => requireWorkspace("ws_1", found, { caller, policy: postern })).toThrow(
      expect.objectContaining({ code: "WORKSPACE_MISMATCH", details: { workspace_id: "ws_1" } }),
    );
  });
});
