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
import { checkHistory, publicKeys } from "./history-checks.ts";
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

  it.each([
    ["takes a field away", "network", "string"],
    ["changes the type of a field", "brand_id", "integer"],
  ])("is refused where it %s", (_name, key, type) => {
    expect(checkHistory(app, { published: withField(key, type) })).toMatchObject([
      { id: "C002", at: `triggers.post_published.${key}` },
    ]);
  });
});
