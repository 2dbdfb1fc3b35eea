import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { startWorkspace } from "./support/workspace.ts";

type Reached = Schemas["UsageThreshold"];

describe("a key that uses up its day", () => {
  it("is told of at 80 % and at 100 %, once a day each", async () => {
    const workspace = await startWorkspace();
    const { server, call } = workspace;
    const events = await logEvents(workspace, ["usage.threshold_reached"]);
    const { keyId, secret: token } = await server.issueKey({ limits: { per_day: 10 } });
    const use = async (times: number) => {
      for (let count = 0; count < times; count++) await call("GET", "/me", { token });
    };
    const told = async () => (await events.told()).map(({ data }) => data as Reached);
    await use(7);
    expect(await told()).toEqual([]);
    await use(1);
    expect(await told()).toMatchObject([{ percent: 80, used: 8, limit: 10, key: { id: keyId } }]);
    await use(5);
    expect((await told()).map(({ percent, used }) => [percent, used])).toEqual([
      [80, 8],
      [100, 10],
    ]);
    const midnight = new Date(server.clock.now());
    midnight.setUTCHours(24, 0, 0, 0);
    expect((await told())[1]?.reset_at).toBe(midnight.toISOString());
    await server.clock.advance("1d");
    await use(8);
    expect((await told()).map(({ percent }) => percent)).toEqual([80, 100, 80]);
  });

  it("is told of to every workspace that it reaches, and to no other company", async () => {
    const workspace = await startWorkspace();
    const { server, call } = workspace;
    const events = await logEvents(workspace, ["usage.threshold_reached"]);
    const { companyId, workspaceId } = await server.addCompany();
    const limits = { per_day: 1 };
    const strange = await server.issueKey({ companyId, workspace_id: workspaceId, limits });
    await call("GET", "/me", { token: strange.secret });
    const company = await server.issueKey({ kind: "company", limits });
    await call("GET", "/me", { token: company.secret });
    const told = (await events.told()).map(({ data }) => data as Reached);
    expect(told).toMatchObject([{ percent: 100, key: { id: company.keyId } }]);
  });
});
