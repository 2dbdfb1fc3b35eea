import { describe, expect, it, vi } from "vitest";
import { errors, version, type ZObject } from "zapier-platform-core";
import tools from "../../../../tools/zapier/package.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { readBaseUrl } from "../../src/base-url.ts";
import app from "../../src/index.ts";
import { published } from "../published.ts";
import { badApp, badFacts } from "./bad-app.fixture.ts";
import { checkApp } from "./check-app.ts";
import type { Facts } from "./facts.ts";
import { checkHistory } from "./history-checks.ts";
import { publicKeys } from "./public-keys.ts";
import { unfold } from "./unfold.ts";

const z = { errors } as ZObject;

function acceptsServer(url: string): boolean {
  try {
    return readBaseUrl(z, url) === url;
  } catch {
    return false;
  }
}

/** With the fields that appear beside some choices. */
const wholeApp = await unfold(app);

/** The command line that the app is uploaded with comes in the platform's own versions. */
const newestPlatform = tools.dependencies["zapier-platform-cli"];

const facts: Facts = { newestPlatform, acceptsServer, published: published() };

describe("the app", () => {
  it("passes every check that Zapier makes before it publishes an app", () => {
    vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "app");
    expect(checkApp(wholeApp, facts)).toEqual([]);
  });

  it("has every key written down, so that none can go unnoticed", () => {
    // What is new is added by `node packages/zapier-app/check/record-keys.ts`.
    expect(published()).toEqual(publicKeys(wholeApp));
  });

  it("has the fields of every choice among them: the settings of networks, times, thread parts", () => {
    const { fields = {} } = published().creates["create_post"] ?? {};
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(["schedule_scheduled_at", "thread_content", "content_x"]),
    );
  });

  it("names the platform that it is built with, exactly", () => {
    expect(packageJson.dependencies["zapier-platform-core"]).toBe(version);
  });
});

describe("an app that does all wrong", () => {
  const found = new Set(checkApp(badApp, badFacts).map(({ id }) => id));

  it.each([
    ["D001", "a secret asked for in an action"],
    ["D002", "a secret without a link to where it is found"],
    ["D003", "accounts that all have one label"],
    ["D004", "an id without a drop-down"],
    ["D005", "a drop-down of a trigger that is not there"],
    ["D006", "a hook without a list"],
    ["D007", "a link that is not https"],
    ["D008", "Markdown that does not end"],
    ["D009", "a search that asks for nothing"],
    ["D010", "a sample without its id"],
    ["D011", "a help text that repeats the label"],
    ["D012", "a step that users see without a sample"],
    ["D013", "a drop-down of a hook"],
    ["D014", "a search that is not there"],
    ["D015", "a search without a drop-down"],
    ["D016", "a hook that subscribes alone"],
    ["D017", "a hook that neither subscribes nor unsubscribes"],
    ["D018", "a label that is not in Title Case"],
    ["D021", "a trigger that does not say when"],
    ["D022", "an action without fields"],
    ["D023", "a time without its zone"],
    ["D024", "a sample that is not what the output fields say"],
    ["D025", "a text that runs a script"],
    ["D026", "a host that nobody checks"],
    ["D027", "an old platform"],
    ["D028", "input that the platform cleans"],
    ["C001", "a step that is gone"],
    ["C002", "a field that is gone"],
    ["C003", "a member of a sample that is gone"],
    ["T004", "a sample with what nothing real has"],
    ["T005", "a list of another shape than the hook"],
    ["T006", "values of other types than declared"],
    ["Z001", "a step that has never given anything"],
    ["copy", "labels with brands and ids, plural nouns, required fields at the end"],
  ])("is found out by %s: %s", (id) => {
    expect(found).toContain(id);
  });
});

describe("a step that is wrong in one way", () => {
  const create = (operation: object, more: object = {}) =>
    ({
      ...badApp,
      triggers: {},
      searches: {},
      creates: {
        do_it: {
          key: "do_it",
          noun: "Post",
          display: { label: "Do It", description: "Does it." },
          operation: {
            inputFields: [{ key: "a", label: "A Thing" }],
            perform: async () => ({}),
            sample: { id: "1" },
            ...operation,
          },
        },
      },
      ...more,
    }) as typeof badApp;
  const nothing = { ...facts, published: { triggers: {}, creates: {}, searches: {} } };
  const withHelp = (helpText: string) =>
    create({ inputFields: [{ key: "a", label: "A Thing", helpText }] });
  const timed = [{ key: "targets", children: [{ key: "at", type: "datetime" }] }];

  it.each([
    ["D004", "an id in camel case", create({ inputFields: [{ key: "postId", label: "Post" }] })],
    ["D007", "a link that stands alone", withHelp("See http://example.com for more.")],
    ["D007", "a link in a tag", withHelp('See <a href="http://example.com">this</a>.')],
    ["D008", "bold text that does not end", withHelp("See **this.")],
    ["D012", "a sample with nothing in it", create({ sample: {} })],
    [
      "D023",
      "a time in a line item",
      create({ sample: { id: "1", targets: [{ at: "2026-11-22 09:00" }] }, outputFields: timed }),
    ],
    [
      "D023",
      "a time that nobody declares",
      create({ sample: { id: "1", at: "2026-11-22 09:00" } }),
    ],
    [
      "D018",
      "a label of a search that makes what it does not find",
      create(
        {},
        {
          searchOrCreates: {
            find: {
              key: "find",
              display: { label: "find or create", description: "bad" },
              search: "find",
              create: "do_it",
            },
          },
        },
      ),
    ],
  ])("is found out by %s: %s", (id, _name, app) => {
    const before = new Set(checkApp(create({}), nothing).map((finding) => finding.id));
    expect(before).not.toContain(id);
    expect(checkApp(app, nothing).map((finding) => finding.id)).toContain(id);
  });

  it.each([
    ["T004", [{ id: "1", targets: [{ other: 1 }] }], undefined],
    ["T005", [{ id: "1", targets: [{ url: 1 }] }], [{ id: "1", targets: [{ b: 1 }] }]],
    ["T005", [{ id: "1", targets: [{ url: 1 }] }], []],
  ])("is found out by %s in what it gives: %j, %j", (id, items, listed) => {
    const app = create({ sample: { id: "1", targets: [{ url: "x" }] } });
    const result = { kind: "creates" as const, key: "do_it", items, ...(listed && { listed }) };
    const found = checkApp(app, { ...nothing, results: [result] });
    expect(found.map((finding) => finding.id)).toContain(id);
  });
});

describe("a new version", () => {
  const before = publicKeys(app);
  const withField = (key: string, type: string) => ({
    ...before,
    triggers: {
      ...before.triggers,
      post_published: {
        fields: { connection_id: "string", brand_id: "string", [key]: type },
        sample: ["id"],
      },
    },
  });

  it("may add what nobody has to fill in", () => {
    const published = { triggers: {}, creates: {}, searches: {} };
    expect(checkHistory(app, { published })).toEqual([]);
  });

  it("may ask less of its users", () => {
    expect(checkHistory(app, { published: withField("brand_id", "string required") })).toEqual([]);
  });

  describe("is refused where", () => {
    const whole = publicKeys(wholeApp);
    const found = (changed: object) =>
      checkHistory({ ...wholeApp, ...changed } as typeof wholeApp, { published: whole }).map(
        ({ id, at }) => `${id} ${at}`,
      );
    const changedStep = (kind: "triggers" | "creates", key: string, operation: object) => {
      const step = wholeApp[kind]?.[key];
      return {
        [kind]: {
          ...wholeApp[kind],
          [key]: { ...step, operation: { ...step?.operation, ...operation } },
        },
      };
    };

    it("a search that makes what it does not find is gone", () => {
      expect(found({ searchOrCreates: {} })).toEqual([
        "C001 searchOrCreates.find_post",
        "C001 searchOrCreates.find_contact",
      ]);
    });

    it("accounts are connected by other fields", () => {
      const authentication = { ...wholeApp.authentication, fields: [] };
      expect(found({ authentication })).toContain("C002 authentication.api_key");
    });

    it("a trigger changes its type", () => {
      expect(found(changedStep("triggers", "post_published", { type: "polling" }))).toEqual([
        "C002 triggers.post_published",
      ]);
    });

    it("a choice is gone that Zaps hold", () => {
      const { inputFields = [] } = wholeApp.creates?.["create_post"]?.operation ?? {};
      const fields = inputFields.map((field) =>
        "key" in field && field.key === "schedule_mode"
          ? { ...field, choices: { now: "Now" } }
          : field,
      );
      expect(found(changedStep("creates", "create_post", { inputFields: fields }))).toContain(
        "C002 creates.create_post.schedule_mode",
      );
    });

    it("a member of a line item is gone", () => {
      expect(found(changedStep("creates", "create_post", { outputFields: [] }))).toContain(
        "C003 creates.create_post.targets[]external_url",
      );
    });
  });

  it.each([
    ["takes a field away", "network", "string"],
    ["changes the type of a field", "brand_id", "integer"],
  ])("is refused where it %s", (_name, key, type) => {
    expect(checkHistory(app, { published: withField(key, type) })).toMatchObject([
      { id: "C002", at: `triggers.post_published.${key}` },
    ]);
  });
});
