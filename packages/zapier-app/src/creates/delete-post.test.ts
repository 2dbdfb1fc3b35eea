import type { Client } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hello, startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { deletePost } from "./delete-post.ts";

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

describe("Delete Post", () => {
  it("says in its form that this cannot be undone", () => {
    const [notice] = deletePost.operation.inputFields as { type?: string; helpText?: string }[];
    expect(notice).toMatchObject({ type: "copy" });
    expect(notice?.helpText).toMatch(/cannot be undone/);
  });

  it("gives back what it has deleted", async () => {
    const { id, content } = await draft();
    expect(await steps.run(deletePost, { post_id: id })).toMatchObject({ id, content });
    await expect(client.posts.get(id)).rejects.toThrow(/no post/);
  });

  it("says where a network lets nobody delete", async () => {
    const { id } = await client.posts.create({ ...hello, schedule: { mode: "now" } });
    await steps.server.clock.advance("1m");
    expect(await steps.run(deletePost, { post_id: id, mode: "network" })).toMatchObject({ id });
    expect((await client.posts.get(id)).status).toBe("draft");
  });
});
