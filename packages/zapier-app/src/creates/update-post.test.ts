import type { Client } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hello, startZapSteps, tomorrow, type ZapSteps } from "../testing/zap-steps.ts";
import { updatePost } from "./update-post.ts";

let steps: ZapSteps;
let client: Client;
beforeAll(async () => {
  steps = await startZapSteps();
});
beforeEach(async () => {
  client = await steps.begin();
});
afterAll(() => steps.close());

const draft = (more: object = {}) => client.posts.create({ ...hello, ...more });

describe("Update or Reschedule Post", () => {
  it("changes what is given, and leaves the rest", async () => {
    const { id } = await draft({ title: "Skates", labels: ["launch"] });
    expect(await steps.run(updatePost, { post_id: id, content: "In red." })).toMatchObject({
      content: "In red.",
      title: "Skates",
      labels: ["launch"],
      targets: [{ connection_id: "conn_acmex" }],
    });
  });

  it("gives a post another time", async () => {
    const { id } = await draft();
    const { local } = tomorrow(steps);
    const input = { post_id: id, schedule_mode: "at", schedule_scheduled_at: local };
    expect(await steps.run(updatePost, input)).toMatchObject({ status: "scheduled" });
    expect(await steps.run(updatePost, { post_id: id, schedule_mode: "draft" })).toMatchObject({
      status: "draft",
    });
  });

  it("stops quietly where there is nothing to change", async () => {
    const { id } = await draft();
    await expect(steps.run(updatePost, { post_id: id })).rejects.toMatchObject({
      name: "HaltedError",
    });
  });
});
