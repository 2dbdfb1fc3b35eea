import type { Client, Post } from "@postern/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hello, startZapSteps, type ZapSteps } from "../testing/zap-steps.ts";
import { approvePost } from "./approve-post.ts";
import { rejectPost } from "./reject-post.ts";

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

describe("Approve Post and Reject Post", () => {
  const waiting = async (): Promise<Post> => client.posts.submitForApproval((await draft()).id);

  it("decide on a post, and only once", async () => {
    const { id } = await waiting();
    expect(await steps.run(approvePost, { post_id: id, note: "Good." })).toMatchObject({
      approval: { status: "approved", note: "Good." },
    });
    const again = steps.run(rejectPost, { post_id: id, note: "No." });
    await expect(again).rejects.toMatchObject({ name: "HaltedError" });
    await expect(again).rejects.toThrow(/Somebody has decided already/);
  });

  it("do not decide on a post that has changed since", async () => {
    const { id, approval } = await waiting();
    const sequence = String(approval.sequence - 1);
    const failure = steps.run(approvePost, { post_id: id, sequence });
    await expect(failure).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    expect((await client.posts.get(id)).status).toBe("pending_approval");
  });

  it("give the reason of a rejection", async () => {
    const { id } = await waiting();
    expect(await steps.run(rejectPost, { post_id: id, note: "Last year's price." })).toMatchObject({
      status: "rejected",
      approval: { note: "Last year's price." },
    });
  });
});
