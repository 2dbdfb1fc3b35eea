import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { otherTenant } from "./support/other-tenant.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Contact = Schemas["Contact"];

const WILE = { email: "wile@coyote.test", phone: "+4930901820", name: "Wile E. Coyote" };

const upsert = ({ call }: Workspace, json: unknown) =>
  call<Schemas["UpsertedContact"]>("PUT", "/contacts", { json });

const emailsOf = async ({ call }: Workspace, query: string) =>
  (await call<Contact[]>("GET", `/contacts?${query}`)).body.data.map(({ email }) => email);

describe("putting a contact", () => {
  it("makes it once, then finds it by its e-mail address in any case", async () => {
    const workspace = await startWorkspace();
    const first = await upsert(workspace, { ...WILE, tags: ["customer"] });
    expect(first.status).toBe(201);
    expect(first.body.data).toMatchObject({ ...WILE, created: true, tags: ["customer"] });
    const again = await upsert(workspace, { email: "WILE@Coyote.test", source: "Import" });
    expect(again.status).toBe(200);
    expect(again.body.data).toMatchObject({ ...WILE, created: false, source: "Import" });
    expect(again.body.data.id).toBe(first.body.data.id);
  });

  it("leaves everything as it is, the tag too, when it comes again unchanged", async () => {
    const workspace = await startWorkspace();
    await upsert(workspace, WILE);
    const second = await upsert(workspace, WILE);
    await workspace.server.clock.advance("1h");
    const third = await upsert(workspace, WILE);
    expect(third.body.data).toEqual(second.body.data);
    expect(third.headers.get("etag")).toBe(second.headers.get("etag"));
  });

  it("finds it by its phone number, however that is written, and gives it the e-mail address", async () => {
    const workspace = await startWorkspace();
    const { body } = await upsert(workspace, { phone: "+49 30 901820" });
    const found = await upsert(workspace, { phone: "0049 (30) 90-18-20", email: WILE.email });
    expect(found.status).toBe(200);
    expect(found.body.data).toMatchObject({ id: body.data.id, email: WILE.email });
    expect(found.body.data.phone).toBe("+4930901820");
  });

  it("never gives two contacts one phone number, and names the one that has it", async () => {
    const workspace = await startWorkspace();
    const other = await upsert(workspace, WILE);
    await upsert(workspace, { email: "road@runner.test" });
    const { status, body } = await upsert(workspace, {
      email: "road@runner.test",
      phone: WILE.phone,
    });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: "CONFLICT",
      details: { contact_id: other.body.data.id, field: "phone" },
    });
  });

  it("sets the custom fields that are named, removes those that are null, keeps the rest", async () => {
    const workspace = await startWorkspace();
    await upsert(workspace, { ...WILE, custom_fields: { shoe_size: "42", nickname: "W", a: "1" } });
    const { body } = await upsert(workspace, {
      email: WILE.email,
      custom_fields: { shoe_size: "43", nickname: null },
    });
    expect(body.data.custom_fields).toEqual({ shoe_size: "43", a: "1" });
  });

  it("takes up to 50 custom fields over all calls", async () => {
    const workspace = await startWorkspace();
    const many = (from: number, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${from + index}`, "x"]));
    await upsert(workspace, { ...WILE, custom_fields: many(0, 50) });
    const { status, body } = await upsert(workspace, { ...WILE, custom_fields: many(50, 1) });
    expect(status).toBe(422);
    expect(body.error.errors).toMatchObject([{ pointer: "/custom_fields", code: "TOO_MANY" }]);
  });

  it.for<[unknown, string]>([
    [{ name: "Nobody" }, "/email"],
    [{ email: "not an address" }, "/email"],
    [{ phone: "+0 123 456 789" }, "/phone"],
    [{ phone: "0----" }, "/phone"],
    [{ ...WILE, custom_fields: { "Shoe size": "42" } }, "/custom_fields"],
    [{ ...WILE, tags: [""] }, "/tags/0"],
    [{ ...WILE, version: 7 }, "/version"],
  ])("refuses %j at %s", async ([json, pointer]) => {
    const { status, body } = await upsert(await startWorkspace(), json);
    expect(status).toBe(422);
    expect(body.error.code).toBe("VALIDATION_FAILED");
    expect(body.error.errors?.map((fault) => fault.pointer)).toContain(pointer);
  });

  it("tells of a new contact once, and not of one that was known", async () => {
    const workspace = await startWorkspace();
    const log = await logEvents(workspace, ["contact.created"]);
    const { body } = await upsert(workspace, WILE);
    await upsert(workspace, { ...WILE, name: "Wile" });
    const { created: _, ...contact } = body.data;
    expect(await log.told()).toMatchObject([{ type: "contact.created", data: contact }]);
  });
});

describe("a contact", () => {
  it("is sent again only where it has changed", async () => {
    const workspace = await startWorkspace();
    const { body, headers } = await upsert(workspace, WILE);
    const path = `/contacts/${body.data.id}`;
    const unchanged = { headers: { "if-none-match": headers.get("etag") ?? "" } };
    expect((await workspace.call("GET", path, unchanged)).status).toBe(304);
    await workspace.call("PATCH", path, { json: { name: "Wile" } });
    const changed = await workspace.call<Contact>("GET", path, unchanged);
    expect(changed.body.data).toMatchObject({ email: WILE.email, name: "Wile" });
  });

  it("is not changed on the ground of an old state", async () => {
    const workspace = await startWorkspace();
    const { body, headers } = await upsert(workspace, WILE);
    const path = `/contacts/${body.data.id}`;
    const sent = { headers: { "if-match": headers.get("etag") ?? "" }, json: { tags: ["a", "a"] } };
    const first = await workspace.call<Contact>("PATCH", path, sent);
    expect(first.body.data.tags).toEqual(["a"]);
    const second = await workspace.call("PATCH", path, sent);
    expect([second.status, second.body.error.code]).toEqual([412, "PRECONDITION_FAILED"]);
  });

  it("keeps an e-mail address or a phone number, whichever is taken from it", async () => {
    const workspace = await startWorkspace();
    const path = `/contacts/${(await upsert(workspace, WILE)).body.data.id}`;
    const one = await workspace.call<Contact>("PATCH", path, { json: { email: null } });
    expect(one.body.data).toMatchObject({ email: null, phone: WILE.phone });
    const both = await workspace.call("PATCH", path, { json: { phone: null } });
    expect([both.status, both.body.error.code]).toEqual([422, "VALIDATION_FAILED"]);
  });

  it("is not given the e-mail address of another", async () => {
    const workspace = await startWorkspace();
    await upsert(workspace, WILE);
    const other = await upsert(workspace, { email: "road@runner.test" });
    const { status, body } = await workspace.call("PATCH", `/contacts/${other.body.data.id}`, {
      json: { email: "Wile@coyote.test" },
    });
    expect([status, body.error.code]).toEqual([409, "CONFLICT"]);
  });

  it("can be made anew with the address of one that was deleted", async () => {
    const workspace = await startWorkspace();
    const path = `/contacts/${(await upsert(workspace, WILE)).body.data.id}`;
    expect((await workspace.call("DELETE", path)).status).toBe(204);
    expect((await workspace.call("DELETE", path)).status).toBe(404);
    expect((await workspace.call("GET", path)).status).toBe(404);
    expect((await upsert(workspace, WILE)).status).toBe(201);
  });

  it("is nobody's but its workspace's", async () => {
    const workspace = await startWorkspace();
    const path = `/contacts/${(await upsert(workspace, WILE)).body.data.id}`;
    const stranger = await otherTenant(workspace);
    for (const method of ["GET", "DELETE", "PATCH"]) {
      const json = method === "PATCH" ? { json: { name: "Mine" } } : {};
      expect((await workspace.call(method, path, { ...stranger, ...json })).status).toBe(404);
    }
    const own = await workspace.call("PUT", "/contacts", { ...stranger, json: WILE });
    expect(own.status).toBe(201);
    expect(await emailsOf(workspace, "email=wile@coyote.test")).toEqual([WILE.email]);
  });
});

describe("a list of contacts", () => {
  const start = async () => {
    const workspace = await startWorkspace();
    await upsert(workspace, { ...WILE, tags: ["customer"] });
    await upsert(workspace, { email: "road@runner.test", name: "Road Runner" });
    await upsert(workspace, { email: "marvin@mars.test", tags: ["customer", "alien"] });
    return workspace;
  };

  it.for([
    ["email=WILE@coyote.test", [WILE.email]],
    ["phone=%2B49%2030%20901820", [WILE.email]],
    ["phone=+4930901820", [WILE.email]],
    ["phone=4930901820", []],
    ["q=ROAD", ["road@runner.test"]],
    ["tag=customer", ["marvin@mars.test", WILE.email]],
    ["tag=customer&q=mars", ["marvin@mars.test"]],
    ["email=nobody@acme.test", []],
  ] as const)("narrowed by %s shows %j", async ([query, emails]) => {
    expect(await emailsOf(await start(), query)).toEqual(emails);
  });

  it("shows each contact once over its pages, newest first", async () => {
    const { call } = await start();
    const first = await call<Contact[]>("GET", "/contacts?limit=2");
    const rest = await call<Contact[]>(
      "GET",
      `/contacts?limit=2&cursor=${first.body.pagination.next_cursor}`,
    );
    const emails = [...first.body.data, ...rest.body.data].map(({ email }) => email);
    expect(emails).toEqual(["marvin@mars.test", "road@runner.test", WILE.email]);
    expect(rest.body.pagination).toEqual({ next_cursor: null, has_more: false });
  });
});
