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

  it("tells a network something of its own where Connections is empty", async () => {
    const { id } = await client.posts.create({
      content: "Skates",
      targets: [
        {
          connection_id: "conn_acmex",
          options: { made_with_ai: true, poll: { options: ["a", "b"] } },
        },
        { connection_id: "conn_acmebluesky", content: "Skates, in blue." },
      ],
    });
    const input = { post_id: id, content_x: "Skates on X", x_poll_duration_minutes: "60" };
    expect((await steps.run(updatePost, input)).targets).toMatchObject([
      {
        connection_id: "conn_acmex",
        content: "Skates on X",
        options: { made_with_ai: true, poll: { options: ["a", "b"], duration_minutes: 60 } },
      },
      { connection_id: "conn_acmebluesky", content: "Skates, in blue." },
    ]);
  });

  it("drops no setting of a network on which the post has no account", async () => {
    const { id } = await draft();
    const input = { post_id: id, title: "Skates", content_bluesky: "In blue." };
    await expect(steps.run(updatePost, input)).rejects.toThrow(
      /Connections: there is no account on Bluesky/,
    );
    expect(await client.posts.get(id)).toMatchObject({ title: null });
  });

  it("leaves a post in the schedule whose new time it cannot read", async () => {
    const { local } = tomorrow(steps);
    const { id } = await draft();
    const at = { post_id: id, schedule_mode: "at", schedule_scheduled_at: local };
    await steps.run(updatePost, at);
    const unreadable = steps.run(updatePost, { ...at, schedule_mode: "Schedule" });
    await expect(unreadable).rejects.toThrow(/New Time: Choose Publish Now, Schedule, /);
    expect(await client.posts.get(id)).toMatchObject({ status: "scheduled" });
  });

  it("stops quietly where there is nothing to change", async () => {
    const { id } = await draft();
    await expect(steps.run(updatePost, { post_id: id })).rejects.toMatchObject({
      name: "HaltedError",
    });
  });
});
