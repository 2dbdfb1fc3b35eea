import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { otherTenant } from "./support/other-tenant.ts";
import { startWorkspace } from "./support/workspace.ts";

type Enrollment = Schemas["Enrollment"];

async function startWithContact() {
  const workspace = await startWorkspace();
  const json = { email: "wile@coyote.test" };
  const { body } = await workspace.call<Schemas["Contact"]>("PUT", "/contacts", { json });
  const { id } = body.data;
  return { ...workspace, contactId: id, path: `/workflows/workflow_welcome/contacts/${id}` };
}

describe("workflows", () => {
  it.for([
    ["", ["workflow_winback", "workflow_welcome"]],
    ["?status=published", ["workflow_welcome"]],
    ["?status=draft", ["workflow_winback"]],
    ["?limit=1", ["workflow_winback"]],
  ] as const)("are listed by GET /workflows%s as %j", async ([query, ids]) => {
    const { call } = await startWorkspace();
    const { body } = await call<Schemas["Workflow"][]>("GET", `/workflows${query}`);
    expect(body.data.map(({ id }) => id)).toEqual(ids);
  });
});

describe("a contact added to a workflow", () => {
  it("is in it once, however often it is added, and the event is told once", async () => {
    const workspace = await startWithContact();
    const { call, path, contactId, server } = workspace;
    const log = await logEvents(workspace, ["workflow.enrolled"]);
    const first = await call<Enrollment>("PUT", path);
    await server.clock.advance("1h");
    const again = await call<Enrollment>("PUT", path);
    expect(first.status).toBe(200);
    expect(first.body.data).toMatchObject({ contact_id: contactId, event_start_at: null });
    expect(again.body.data).toEqual(first.body.data);
    expect(await log.told()).toMatchObject([{ type: "workflow.enrolled", data: first.body.data }]);
  });

  it("counts from the time that was named last, whatever its offset", async () => {
    const { call, path } = await startWithContact();
    const first = await call<Enrollment>("PUT", path);
    const json = { event_start_at: "2026-12-01T09:00:00+01:00" };
    const moved = await call<Enrollment>("PUT", path, { json });
    expect(moved.body.data).toEqual({
      ...first.body.data,
      event_start_at: "2026-12-01T08:00:00.000Z",
    });
  });

  it.for([
    "tomorrow",
    "2026-12-01",
    "2026-12-01T09:00:00",
    "2026-02-30T09:00:00Z",
    "9999-12-31T23:00:00-02:00",
    "0000-01-01T00:00:00+02:00",
  ])("cannot count from %s", async (event_start_at) => {
    const { call, path } = await startWithContact();
    const { status, body } = await call("PUT", path, { json: { event_start_at } });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/event_start_at" }]);
  });

  it("is refused by a workflow that is not published", async () => {
    const { call, contactId } = await startWithContact();
    const { status, body } = await call("PUT", `/workflows/workflow_winback/contacts/${contactId}`);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: "CONFLICT", details: { status: "draft" } });
  });

  it("leaves it once, and may come again with an event of its own", async () => {
    const workspace = await startWithContact();
    const { call, path } = workspace;
    const log = await logEvents(workspace, ["workflow.enrolled"]);
    await call("PUT", path);
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("DELETE", path)).status).toBe(404);
    await call("PUT", path);
    expect(await log.told()).toHaveLength(2);
  });

  it("is out of it when the contact is deleted and made anew", async () => {
    const { call, path, contactId } = await startWithContact();
    await call("PUT", path);
    await call("DELETE", `/contacts/${contactId}`);
    expect((await call("PUT", path)).status).toBe(404);
    expect((await call("DELETE", path)).status).toBe(404);
  });

  it("must be of the workspace, as the workflow must", async () => {
    const workspace = await startWithContact();
    const { call, path, contactId } = workspace;
    const stranger = await otherTenant(workspace);
    expect((await call("PUT", path, stranger)).status).toBe(404);
    expect((await call("DELETE", path, stranger)).status).toBe(404);
    const nowhere = await call("PUT", `/workflows/workflow_none/contacts/${contactId}`);
    expect(nowhere.body.error.code).toBe("NOT_FOUND");
    expect((await call<unknown[]>("GET", "/workflows", stranger)).body.data).toEqual([]);
  });

  it("needs workflows:write, which workflows:read is not", async () => {
    const { call, path, server } = await startWithContact();
    const { secret: token } = await server.issueKey({ scopes: ["workflows:read"] });
    const { status, body } = await call("PUT", path, { token });
    expect([status, body.error.code]).toEqual([403, "INSUFFICIENT_SCOPE"]);
  });
});
