import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { logEvents } from "./support/event-log.ts";
import { startListening } from "./support/harness.ts";
import { otherTenant } from "./support/other-tenant.ts";
import { startWorkspace, type Workspace } from "./support/workspace.ts";

type Form = Schemas["Form"];
type Submission = Schemas["FormSubmission"];
type Contact = Schemas["Contact"];

const JSON_TYPE = { "content-type": "application/json" };

async function startWithForms() {
  const workspace = await startWorkspace();
  const { body } = await workspace.call<Form[]>("GET", "/forms");
  const byId = (id: string) => body.data.find((form) => form.id === id) as Form;
  return { ...workspace, newsletter: byId("form_newsletter"), survey: byId("form_skates") };
}

/** Sends in a form as a script on a page does. */
async function send(
  { server }: Workspace,
  { url }: Form,
  answers: unknown,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
) {
  const body = typeof answers === "string" ? answers : JSON.stringify(answers);
  const response = await server.fetch(url, { method: "POST", body, headers });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as {
      readonly data: Pick<Submission, "id" | "form_id" | "created_at">;
      readonly error: Schemas["Error"];
    },
  };
}

const submissionsOf = async ({ call }: Workspace, { id }: Form, query = "") =>
  (await call<Submission[]>("GET", `/forms/${id}/submissions${query}`)).body.data;

const contactsOf = async ({ call }: Workspace) =>
  (await call<Contact[]>("GET", "/contacts")).body.data;

describe("forms", () => {
  it.for([
    ["", ["form_skates", "form_newsletter"]],
    ["?type=survey", ["form_skates"]],
    ["?type=form", ["form_newsletter"]],
  ] as const)("are listed by GET /forms%s as %j", async ([query, ids]) => {
    const { call } = await startWorkspace();
    const { body } = await call<Form[]>("GET", `/forms${query}`);
    expect(body.data.map(({ id }) => id)).toEqual(ids);
  });

  it("are nobody's but their workspace's", async () => {
    const workspace = await startWithForms();
    const stranger = await otherTenant(workspace);
    const { call, newsletter } = workspace;
    expect((await call<unknown[]>("GET", "/forms", stranger)).body.data).toEqual([]);
    const path = `/forms/${newsletter.id}/submissions`;
    expect((await call("GET", path, stranger)).status).toBe(404);
  });
});

describe("sending in a form", () => {
  it("needs no key, makes the contact, and tells of both", async () => {
    const workspace = await startWithForms();
    const { newsletter } = workspace;
    const log = await logEvents(workspace, ["form.submitted", "contact.created"]);
    const answers = { email: "Wile@Coyote.test", name: "Wile E. Coyote", phone: "+49 30 901820" };
    const sent = await send(workspace, newsletter, answers);
    expect(sent.status).toBe(201);

    const [contact] = await contactsOf(workspace);
    const kept = { ...answers, email: "wile@coyote.test", phone: "+4930901820" };
    expect(contact).toMatchObject({ ...kept, source: "Newsletter" });
    const submissions = await submissionsOf(workspace, newsletter);
    expect(submissions).toEqual([
      {
        id: sent.body.data.id,
        form_id: newsletter.id,
        contact_id: contact?.id,
        name: kept.name,
        email: kept.email,
        fields: kept,
        created_at: sent.body.data.created_at,
      },
    ]);
    expect(await log.told()).toMatchObject([
      { type: "contact.created", data: contact },
      { type: "form.submitted", data: submissions[0] },
    ]);
  });

  it("tells the sender nothing of what is known of anybody", async () => {
    const workspace = await startWithForms();
    const { body } = await send(workspace, workspace.newsletter, { email: "wile@coyote.test" });
    expect(Object.keys(body.data).sort()).toEqual(["created_at", "form_id", "id"]);
  });

  it("adds what a known contact lacked, and replaces nothing", async () => {
    const workspace = await startWithForms();
    const known = { email: "wile@coyote.test", name: "Wile" };
    await workspace.call("PUT", "/contacts", { json: known });
    const told = { email: known.email, name: "Somebody else", phone: "+4930901820" };
    await send(workspace, workspace.newsletter, told);
    expect(await contactsOf(workspace)).toMatchObject([{ ...known, phone: told.phone }]);
    expect(await submissionsOf(workspace, workspace.newsletter)).toMatchObject([{ fields: told }]);
  });

  it("takes a phone number that another has for shared, and leaves it with that one", async () => {
    const workspace = await startWithForms();
    const phone = "+4930901820";
    await workspace.call("PUT", "/contacts", { json: { email: "wile@coyote.test", phone } });
    await send(workspace, workspace.newsletter, { email: "road@runner.test", phone });
    expect(await contactsOf(workspace)).toMatchObject([
      { email: "road@runner.test", phone: null },
      { email: "wile@coyote.test", phone },
    ]);
  });

  it("is kept without a contact where it names no address", async () => {
    const workspace = await startWithForms();
    await send(workspace, workspace.survey, { verdict: "Fast", consent: true, top_speed: 88.5 });
    expect(await contactsOf(workspace)).toEqual([]);
    expect(await submissionsOf(workspace, workspace.survey)).toMatchObject([
      {
        contact_id: null,
        email: null,
        fields: { verdict: "Fast", consent: true, top_speed: 88.5 },
      },
    ]);
  });

  it("works from a web page without a script", async () => {
    const workspace = await startWithForms();
    const page = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" };
    const answers = "verdict=Too+fast&consent=on&top_speed=120&remarks=&email=";
    const { status } = await send(workspace, workspace.survey, answers, page);
    expect(status).toBe(201);
    const [submission] = await submissionsOf(workspace, workspace.survey);
    expect(submission?.fields).toEqual({ verdict: "Too fast", consent: true, top_speed: 120 });
  });

  it("works over a real port", async () => {
    const { server, call } = await startListening();
    const { secret: token } = await server.issueKey();
    const { body } = await call<Form[]>("GET", "/forms?type=form", { token });
    const response = await fetch(body.data[0]?.url ?? "", {
      method: "POST",
      body: new URLSearchParams({ email: "wile@coyote.test" }),
    });
    expect(response.status).toBe(201);
  });

  it("works from a page of any origin, failures included", async () => {
    const workspace = await startWithForms();
    const origin = "https://shop.acme.test";
    const { url } = workspace.newsletter;
    const preflight = await workspace.server.fetch(url, { method: "OPTIONS", headers: { origin } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe(origin);
    for (const answers of [{ email: "wile@coyote.test" }, {}]) {
      const headers = { ...JSON_TYPE, origin };
      const sent = await send(workspace, workspace.newsletter, answers, headers);
      expect(sent.headers.get("access-control-allow-origin")).toBe(origin);
      expect(sent.headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  it.for<[unknown, string, string]>([
    [{ consent: true }, "/verdict", "REQUIRED"],
    [{ verdict: "Fast", consent: false }, "/consent", "REQUIRED"],
    [{ verdict: "Slow", consent: true }, "/verdict", "INVALID"],
    [{ verdict: "Fast", consent: "perhaps" }, "/consent", "INVALID"],
    [{ verdict: "Fast", consent: true, top_speed: "quick" }, "/top_speed", "INVALID"],
    [{ verdict: "Fast", consent: true, top_speed: 1e300 }, "/top_speed", "INVALID"],
    [{ verdict: "Fast", consent: true, email: "wile" }, "/email", "INVALID"],
    [{ verdict: "Fast", consent: true, remarks: "x".repeat(5001) }, "/remarks", "INVALID"],
    [{ verdict: ["Fast"], consent: true }, "/verdict", "INVALID"],
    [{ verdict: "Fast", consent: true, admin: true }, "/admin", "UNKNOWN_FIELD"],
    [{ verdict: "Fast", consent: true, "a/b": 1 }, "/a~1b", "UNKNOWN_FIELD"],
    [["Fast"], "", "WRONG_TYPE"],
    ["null", "", "WRONG_TYPE"],
  ])("refuses %j at %j with %s, and keeps nothing", async ([answers, pointer, code]) => {
    const workspace = await startWithForms();
    const { status, body } = await send(workspace, workspace.survey, answers);
    expect(status).toBe(422);
    expect(body.error.code).toBe("VALIDATION_FAILED");
    expect(body.error.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await submissionsOf(workspace, workspace.survey)).toEqual([]);
  });

  it.for<[string, string, number, string]>([
    ["{", "application/json", 400, "INVALID_JSON"],
    ["email=a@b.test", "text/plain", 415, "UNSUPPORTED_MEDIA_TYPE"],
    [`"${"x".repeat(65_536)}"`, "application/json", 413, "PAYLOAD_TOO_LARGE"],
    [
      "email=a%40b.test&email=c%40d.test",
      "application/x-www-form-urlencoded",
      422,
      "VALIDATION_FAILED",
    ],
  ])("answers %.20s as %s with %i %s", async ([answers, type, status, code]) => {
    const workspace = await startWithForms();
    const sent = await send(workspace, workspace.newsletter, answers, { "content-type": type });
    expect([sent.status, sent.body.error.code]).toEqual([status, code]);
  });

  it("is a POST to a form that there is", async () => {
    const { server, newsletter } = await startWithForms();
    const get = await server.fetch(newsletter.url);
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
    const none = await server.fetch(`${newsletter.url}x`, {
      method: "POST",
      body: "{}",
      headers: JSON_TYPE,
    });
    expect(none.status).toBe(404);
  });
});

describe("a list of submissions", () => {
  it("is narrowed by day, name and e-mail address, newest first", async () => {
    const workspace = await startWithForms();
    const { newsletter, server } = workspace;
    const day = server.clock.now().toISOString().slice(0, 10);
    await send(workspace, newsletter, { email: "wile@coyote.test", name: "Wile" });
    await send(workspace, newsletter, { email: "road@runner.test" });
    await server.clock.advance("1d");
    await send(workspace, newsletter, { email: "again@coyote.test" });
    const emails = async (query: string) =>
      (await submissionsOf(workspace, newsletter, query)).map(({ email }) => email);
    expect(await emails("?q=COYOTE")).toEqual(["again@coyote.test", "wile@coyote.test"]);
    expect(await emails("?q=wile&limit=1")).toEqual(["wile@coyote.test"]);
    expect(await emails(`?end_date=${day}`)).toEqual(["road@runner.test", "wile@coyote.test"]);
  });

  it("refuses a day that does not exist", async () => {
    const { call, newsletter } = await startWithForms();
    const path = `/forms/${newsletter.id}/submissions?start_date=2026-13-01`;
    const { status, body } = await call("GET", path);
    expect([status, body.error.code]).toEqual([400, "INVALID_DATE"]);
  });

  it("loses what a contact sent in when the contact is deleted", async () => {
    const workspace = await startWithForms();
    const { newsletter, call } = workspace;
    await send(workspace, newsletter, { email: "wile@coyote.test" });
    await send(workspace, newsletter, { email: "road@runner.test" });
    const [submission] = await submissionsOf(workspace, newsletter, "?q=wile");
    await call("DELETE", `/contacts/${submission?.contact_id}`);
    expect(await submissionsOf(workspace, newsletter)).toMatchObject([
      { email: "road@runner.test" },
    ]);
  });
});
