import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { addContactToWorkflow } from "./add-contact-to-workflow.ts";
import { upsertContact } from "./upsert-contact.ts";

let steps: ZapSteps;
beforeAll(async () => {
  steps = await startZapSteps();
});
beforeEach(async () => {
  await steps.begin();
});
afterAll(() => steps.close());

describe("contacts", () => {
  it("are made once for an address, and enter a workflow", async () => {
    const input = {
      email: "wile@coyote.test",
      name: "Wile",
      custom_fields: { shoe: "42", hat: "" },
    };
    const { id, created } = await steps.run(upsertContact, input);
    expect(created).toBe(true);
    expect(await steps.run(upsertContact, { email: "wile@coyote.test" })).toMatchObject({
      id,
      created: false,
      name: "Wile",
      custom_fields: { shoe: "42" },
    });
    const enrolled = await steps.run(addContactToWorkflow, {
      workflow_id: "workflow_welcome",
      contact_id: id,
      event_start_at: "2026-12-24T18:00",
    });
    expect(enrolled).toMatchObject({
      workflow_name: "Welcome",
      contact_name: "Wile",
      event_start_at: "2026-12-24T17:00:00.000Z",
    });
  });
});
