/** Compares the server with a small model of posts, over random sequences of what may be done to them. */
import assert from "node:assert/strict";
import { createMockServer } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import fc from "fast-check";
import { onCarrier, type Sent } from "../harness.ts";
import { jpeg } from "../pictures.ts";
import type { RealPosts } from "./post-agreement.ts";
import { postCommands } from "./post-commands.ts";
import { PostModel } from "./post-model.ts";
import { setWindows } from "./queue-commands.ts";

type Entry = Schemas["PostHistoryEntry"];

/**
 * @param runs how many sequences, each on an empty server.
 * @throws with the shortest sequence on which the two disagree.
 */
export async function provePosts(runs: number): Promise<void> {
  const server = await createMockServer({ clock: "manual:2027-03-22T00:00:00Z" });
  const { call, logIn } = onCarrier(server, server.fetch);
  const uploadPicture = async (token: string): Promise<string> => {
    const body = new FormData();
    body.set("file", jpeg());
    return (await call<Schemas["Media"]>("POST", "/media", { token, body })).body.data.id;
  };
  const startRun = async (): Promise<{ model: PostModel; real: RealPosts }> => {
    await server.reset();
    const { secret: writer } = await server.issueKey({ limits: "none" });
    const { secret: approver } = await server.issueKey({ limits: "none" });
    const model = new PostModel(server.clock.now().getTime());
    const real: RealPosts = {
      call: (method, path, sent: Sent = {}) => call(method, path, { token: writer, ...sent }),
      advance: (byMs) => server.clock.advance(byMs),
      async setApprovalRequired(approval_required) {
        // A session may have ended on the way.
        const token = await logIn();
        const json = { settings: { approval_required } };
        const { status } = await call("PATCH", "/workspaces/ws_acme", { token, json });
        assert.equal(status, 200);
      },
      connections: {
        good: await server.addConnection({}),
        bad: await server.addConnection({ name: "Always fails: platform_error" }),
        fickle: await server.addConnection({ name: "Fails once: platform_error" }),
        inbox: await server.addConnection({ network: "tiktok", name: "Quota: 99999 a day" }),
      },
      picture: await uploadPicture(writer),
      approver,
      live: new Map(),
    };
    await setWindows({ everyMinutes: 20, accounts: [] }, model, real);
    return { model, real };
  };
  const property = fc.asyncProperty(
    fc.commands(postCommands, { maxCommands: 80, size: "max" }),
    async (commands) => {
      const started = await startRun();
      await fc.asyncModelRun(() => started, commands);
      for (const { id } of started.model.posts) await followHistory(id, started.real);
    },
  );
  try {
    await fc.assert(property, { numRuns: runs });
  } finally {
    await server.close();
  }
}

/** The history of a post is one line from its making to what it is now. */
async function followHistory(id: string, { call }: RealPosts): Promise<void> {
  const { body } = await call<Entry[]>("GET", `/posts/${id}/history?limit=100`);
  const { body: post } = await call<Schemas["Post"]>("GET", `/posts/${id}`);
  const entries = body.data.toReversed();
  let before: string | null = null;
  for (const { action, from, to } of entries) {
    assert.equal(from, before, `${action} of ${id} begins where the entry before ended`);
    before = to;
  }
  assert.equal(before, post.data.status);
}
