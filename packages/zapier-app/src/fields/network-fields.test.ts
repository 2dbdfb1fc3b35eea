import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlainInputField } from "zapier-platform-core";
import { createPost } from "../creates/create-post.ts";
import { networkForms } from "../generated/network-forms.ts";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { networkFields } from "./network-fields.ts";

let steps: AppSteps;
beforeAll(async () => {
  steps = await startSteps();
});
afterAll(() => steps.close());

type Input = Readonly<Record<string, unknown>>;

async function shown(inputData: Input, key?: object): Promise<PlainInputField[]> {
  const bundle = await steps.bundle({ inputData, ...(key && { key }) });
  return appTester(networkFields, bundle);
}

const keysOf = (fields: readonly PlainInputField[]) => fields.map(({ key }) => key);

describe("the fields of the chosen networks", () => {
  it("are none until something is chosen", async () => {
    expect(await shown({})).toEqual([]);
  });

  it("are those of the networks that the connections are on, and of no other", async () => {
    const keys = keysOf(await shown({ social_profile_ids: ["conn_acmex", "conn_acmetiktok"] }));
    expect(keys).toContain("x_reply_settings");
    expect(keys).toContain("tiktok_privacy_level");
    expect(keys.filter((key) => key.startsWith("linkedin"))).toEqual([]);
  });

  it("are those of a network that is named, for connections of an earlier step", async () => {
    const fields = await shown({ social_profile_ids: ["{{trigger.id}}"], networks: ["telegram"] });
    expect(keysOf(fields)).toContain("telegram_parse_mode");
  });

  it("stand in a section of their network's", async () => {
    const fields = await shown({ networks: ["x"] });
    const groups = new Set(fields.map(({ group }) => group));
    expect([...groups].sort()).toEqual(["network_x", "thread"]);
    const known = createPost.operation.inputFieldGroups?.map(({ key }) => key) ?? [];
    expect(known).toEqual(expect.arrayContaining([...groups]));
  });

  it("ask for a thread and a first comment where a network has them", async () => {
    expect(keysOf(await shown({ networks: ["x"] }))).toContain("thread_content");
    const instagram = keysOf(await shown({ networks: ["instagram"] }));
    expect(instagram).toContain("first_comment_content");
    expect(instagram).not.toContain("thread_content");
    expect(keysOf(await shown({ networks: ["telegram"] }))).not.toContain("first_comment_content");
  });

  it("offer what the account has, such as its boards", async () => {
    const fields = await shown({ social_profile_ids: ["conn_acmepinterest"] });
    const board = fields.find(({ key }) => key === "pinterest_board");
    expect(board).toMatchObject({
      required: true,
      choices: { "acme-pinterest-recipes": "Recipes" },
    });
  });

  it("are those of the networks that are named where the key may not look at connections", async () => {
    const input = { social_profile_ids: ["conn_acmex"], networks: ["telegram"] };
    const keys = keysOf(await shown(input, { scopes: ["posts:write"] }));
    expect(keys).toContain("telegram_parse_mode");
    expect(keys).not.toContain("x_reply_settings");
  });

  it("tell whose board it is where several accounts have boards", async () => {
    const second = await steps.server.addConnection({ network: "pinterest", name: "Second" });
    const fields = await shown({ social_profile_ids: ["conn_acmepinterest", second] });
    const { choices = {} } = fields.find(({ key }) => key === "pinterest_board") ?? {};
    const labels = Object.values(choices).map(String);
    expect(labels.some((label) => label.endsWith(" (Acme on pinterest)"))).toBe(true);
    expect(labels.some((label) => label.endsWith(" (Second)"))).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("are none where a post that exists brings its own", async () => {
    expect(await shown({ subject: "existing", networks: ["x"] })).toEqual([]);
  });

  it("have keys that no two networks share, and none that asks for JSON", () => {
    const options = Object.values(networkForms).flatMap((form) => form.options);
    const keys = options.map(({ field }) => field.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(options.filter(({ field }) => field.type === "json")).toEqual([]);
  });
});

/** The targets of a draft that is made of these fields. */
async function targetsOf(inputData: Input) {
  const bundle = await steps.bundle({
    inputData: { content: "Hello", schedule_mode: "draft", ...inputData },
  });
  return (await appTester(createPost.operation.perform, bundle)).targets;
}

describe("what is set for a network", () => {
  it("goes to its accounts alone", async () => {
    const targets = await targetsOf({
      social_profile_ids: ["conn_acmex", "conn_acmelinkedin"],
      x_reply_settings: "following",
      x_poll_options: ["Red", "Blue"],
      x_poll_duration_minutes: "60",
      x_made_with_ai: "yes",
      content_linkedin: "For professionals.",
    });
    expect(targets).toMatchObject([
      {
        connection_id: "conn_acmex",
        content: null,
        options: {
          reply_settings: "following",
          poll: { options: ["Red", "Blue"], duration_minutes: 60 },
          made_with_ai: true,
        },
      },
      { connection_id: "conn_acmelinkedin", content: "For professionals.", options: {} },
    ]);
  });

  it("takes line items as a list of objects", async () => {
    const [target] = await targetsOf({
      social_profile_ids: ["conn_acmeinstagram"],
      instagram_user_tags: [
        { instagram_user_tags_username: "wile", instagram_user_tags_x: "0.5" },
        { instagram_user_tags_username: "", instagram_user_tags_x: null },
      ],
    });
    expect(target?.options).toEqual({ user_tags: [{ username: "wile", x: 0.5 }] });
  });

  it("is left where it is when none of the accounts is on that network", async () => {
    const [target] = await targetsOf({
      social_profile_ids: ["conn_acmex"],
      pinterest_board: "acme-pinterest-recipes",
    });
    expect(target?.options).toEqual({});
  });

  it("costs no call where nothing is set", async () => {
    steps.server.journal.clear();
    await targetsOf({ social_profile_ids: ["conn_acmex"] });
    expect(steps.server.journal.entries().map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /api/v1/posts",
    ]);
  });
});
