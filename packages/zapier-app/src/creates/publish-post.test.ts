import { createClient, type Post } from "@postern/sdk";
import { http, passthrough } from "msw";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import zapier from "zapier-platform-core";
import app from "../index.ts";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { type LocalHost, startLocalHost } from "../testing/local-host.ts";
import { publishPost } from "./publish-post.ts";

/** In the platform, but not in its types. */
const { createAppHandler } = zapier as unknown as {
  createAppHandler(
    app: object,
  ): (event: object) => Promise<{ readonly results: Post; readonly status?: string }>;
};

/** There, since the action waits; an action that does not has none. */
const performResume = publishPost.operation.performResume as typeof publishPost.operation.perform;

let steps: AppSteps;
/** Zapier's side of the callbacks. */
let host: LocalHost;
beforeAll(async () => {
  [steps, host] = await Promise.all([startSteps(), startLocalHost()]);
});
beforeEach(async () => {
  steps.network.use(http.all(`${host.url}/*`, () => passthrough()));
  await steps.server.reset();
  steps.server.journal.clear();
  host.received.length = 0;
});
afterAll(async () => {
  host.close();
  await steps.close();
});

type Input = Readonly<Record<string, unknown>>;
type Bundle = Awaited<ReturnType<AppSteps["bundle"]>>;

/** Runs the step as the platform does: until it waits, and again once the server has called back. */
async function publish(inputData: Input, key?: Parameters<AppSteps["bundle"]>[0]) {
  return run(await steps.bundle({ inputData, ...key }));
}

/** @param callback Each run of Zapier's has an address of its own. */
async function run(bundle: Bundle, callback = "/callback") {
  const { results: outputData, status } = await createAppHandler(app)({
    command: "execute",
    method: "creates.publish_post.operation.perform",
    bundle,
    callback_url: `${host.url}${callback}`,
  });
  return {
    status,
    outputData,
    async resume() {
      await steps.server.clock.advance("1m");
      const [call] = host.received;
      const resumed = { ...bundle, outputData, cleanedRequest: call?.event };
      return appTester(performResume, resumed);
    },
  };
}

const newPost = { subject: "new", content: "Rocket skates are back in stock." };

describe("Publish Post and Wait for Result", () => {
  it("makes the Zap wait, and goes on with a line item for each account once the post is live", async () => {
    const input = { ...newPost, social_profile_ids: ["conn_acmex", "conn_acmelinkedin"] };
    const { status, outputData, resume } = await publish(input);
    expect(status).toBe("CALLBACK");
    expect(outputData.status).toBe("publishing");
    const post = await resume();
    expect(post.status).toBe("published");
    expect(post.targets).toMatchObject([
      { connection_id: "conn_acmex", external_url: expect.stringMatching(/^https:/) },
      { connection_id: "conn_acmelinkedin", external_url: expect.stringMatching(/^https:/) },
    ]);
  });

  it("is called back once", async () => {
    const { resume } = await publish({ ...newPost, social_profile_ids: ["conn_acmex"] });
    await resume();
    await steps.server.clock.advance("1d");
    expect(host.received.map(({ path }) => path)).toEqual(["/callback"]);
  });

  it("publishes a post that exists", async () => {
    const draft = await appTester(app.creates["create_post"]?.operation.perform as never, {
      ...(await steps.bundle({
        inputData: { ...newPost, social_profile_ids: ["conn_acmex"], schedule_mode: "draft" },
      })),
    });
    const { id } = draft as unknown as Post;
    const { resume } = await publish({ subject: "existing", post_id: id });
    expect(await resume()).toMatchObject({ id, status: "published" });
  });

  it("goes on where some accounts have failed, with the reason of each", async () => {
    const input = { ...newPost, social_profile_ids: ["conn_acmex", "conn_alwaysfails"] };
    const { resume } = await publish(input);
    const { status, targets } = await resume();
    expect(status).toBe("partial");
    expect(targets.map(({ error }) => error?.category)).toEqual([undefined, "auth_expired"]);
  });

  it("stops the Zap where every account has failed, and says why for each", async () => {
    const { resume } = await publish({ ...newPost, social_profile_ids: ["conn_alwaysfails"] });
    const failure = resume();
    await expect(failure).rejects.toMatchObject({ name: "AppError" });
    await expect(failure).rejects.toThrow(/No account could publish the post post_/);
    await expect(failure).rejects.toThrow(
      /Mastodon \(.*\): .*Connect the account in Postern again/,
    );
  });

  it("goes on all the same where the user wants it to", async () => {
    const input = { ...newPost, social_profile_ids: ["conn_alwaysfails"], on_failure: "continue" };
    const { resume } = await publish(input);
    expect(await resume()).toMatchObject({
      status: "failed",
      targets: [{ status: "failed", error: { category: "auth_expired" } }],
    });
  });

  describe("that runs again under its deduplication key", () => {
    const keyed = { ...newPost, social_profile_ids: ["conn_acmex"], deduplication_key: "4711" };
    const published = async () => {
      const { secret } = await steps.server.issueKey();
      const key = { apiKey: secret, baseUrl: steps.server.baseUrl, fetch: steps.server.fetch };
      return (await createClient(key).posts.list()).items;
    };

    it("finds the post live, and goes on with it at once", async () => {
      const bundle = await steps.bundle({ inputData: keyed });
      const first = await run(bundle, "/first");
      expect(first.status).toBe("CALLBACK");
      await steps.server.clock.advance("1m");
      const second = await run(bundle, "/second");
      expect(second.status).not.toBe("CALLBACK");
      expect(second.outputData).toMatchObject({ id: first.outputData.id, status: "published" });
      expect(await published()).toHaveLength(1);
      expect(host.received.map(({ path }) => path)).toEqual(["/first"]);
    });

    it("looks again later while the first run's post is on its way", async () => {
      const bundle = await steps.bundle({ inputData: keyed });
      await run(bundle, "/first");
      await expect(run(bundle, "/second")).rejects.toThrow(/ThrottledError|tries again by itself/);
      expect(await published()).toHaveLength(1);
    });

    it("publishes what a first run has only made", async () => {
      const bundle = await steps.bundle({ inputData: keyed });
      steps.server.faults.add({
        fault: "error",
        code: "INTERNAL",
        operation: "publishPost",
        times: 1,
      });
      await expect(run(bundle, "/first")).rejects.toThrow(/could not publish a post/);
      const { status, resume } = await run(bundle, "/second");
      expect(status).toBe("CALLBACK");
      expect(await resume()).toMatchObject({ status: "published" });
      expect(await published()).toHaveLength(1);
    });

    it("finds a post that existed before", async () => {
      const input = { ...newPost, social_profile_ids: ["conn_acmex"], schedule_mode: "draft" };
      const draft = await appTester(
        app.creates["create_post"]?.operation.perform as never,
        (await steps.bundle({ inputData: input })) as never,
      );
      const { id } = draft as unknown as Post;
      const inputData = { subject: "existing", post_id: id, deduplication_key: "4711" };
      const bundle = await steps.bundle({ inputData });
      await run(bundle, "/first");
      await steps.server.clock.advance("1m");
      expect((await run(bundle, "/second")).outputData).toMatchObject({ id, status: "published" });
    });

    it("publishes the same content twice where it is allowed", async () => {
      await publish({ ...keyed, deduplication_key: "1" });
      await steps.server.clock.advance("1m");
      const twin = { ...keyed, deduplication_key: "2", allow_duplicate: "yes" };
      expect((await publish(twin)).status).toBe("CALLBACK");
    });
  });

  it.each([
    [
      { subject: "existing", post_id: "", content: "What was left in the form." },
      /Post: it is empty/,
    ],
    [{ subject: "existing", post_id: null }, /Post: it is empty/],
    [{ subject: "both", content: "Hello" }, /What to Publish: there is no choice/],
    [{ subject: "", content: "Hello" }, /What to Publish: it is empty/],
  ])("publishes nothing for %j", async (input, words) => {
    await expect(publish({ social_profile_ids: ["conn_acmex"], ...input })).rejects.toThrow(words);
    expect(steps.server.journal.entries()).toEqual([]);
  });

  it("takes the callback's word where the key may publish and not read", async () => {
    const input = { ...newPost, social_profile_ids: ["conn_acmex"] };
    const { outputData, resume } = await publish(input, { key: { scopes: ["posts:write"] } });
    expect(await resume()).toMatchObject({ id: outputData.id, status: "published" });
  });

  it("asks the server how it went, whoever has called", async () => {
    const { outputData } = await publish({ ...newPost, social_profile_ids: ["conn_acmex"] });
    const forged = { type: "post.published", data: { ...outputData, status: "published" } };
    const bundle = await steps.bundle();
    const resumed = { ...bundle, outputData, cleanedRequest: forged };
    expect(await appTester(performResume, resumed)).toMatchObject({
      status: "publishing",
    });
  });
});
