import { describe, expect, it } from "vitest";
import { Problem } from "../wire/problem.ts";
import { makePost, surroundings } from "./post.fixture.ts";
import { createPost } from "./post.ts";
import type { CreatePostRequest } from "./post-content.ts";

const origin = {
  workspaceId: "ws_1",
  createdBy: { type: "key", id: "key_1" },
  source: "api",
} as const;
const request = (differences: Partial<CreatePostRequest>): CreatePostRequest => ({
  content: "Rocket skates are back in stock.",
  allow_duplicate: false,
  ...differences,
});
const create = (differences: Partial<CreatePostRequest>) =>
  createPost(request(differences), origin, surroundings()).post;

function faultsOf(differences: Partial<CreatePostRequest>) {
  try {
    create(differences);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe("createPost", () => {
  it("makes a draft unless told otherwise", () => {
    expect(create({})).toEqual({
      ...makePost(),
      id: expect.stringMatching(/^post_/),
      targets: [],
      created_at: "2026-11-21T12:00:00.000Z",
      updated_at: "2026-11-21T12:00:00.000Z",
    });
  });

  it("calls each account by the name that it has now", () => {
    const { targets } = create({ social_profile_ids: ["conn_x", "conn_li"] });
    expect(targets.map(({ connection_name }) => connection_name)).toEqual(["Acme on X", "Acme"]);
  });

  it("publishes through connections given in full or by id alone", () => {
    const target = {
      connection_id: "conn_x",
      content: "Shorter",
      options: { reply_settings: "verified" },
    };

    expect(create({ targets: [target] }).targets).toEqual([
      expect.objectContaining({ ...target, network: "x", status: "pending", media: null }),
    ]);
    expect(
      create({ social_profile_ids: ["conn_li", "conn_x"] }).targets.map(({ network }) => network),
    ).toEqual(["linkedin", "x"]);
  });

  it.each([
    [{ mode: "draft" }, "draft"],
    [{ mode: "at", scheduled_at: "2026-12-01T09:00:00Z" }, "scheduled"],
    [{ mode: "now" }, "publishing"],
  ] as const)("takes its status from the schedule %j", (schedule, status) => {
    expect(create({ schedule, social_profile_ids: ["conn_x"] }).status).toBe(status);
  });

  it("describes media by what was said of them in the library, unless the post says otherwise", () => {
    const media = [{ media_id: "media_1" }, { media_id: "media_1", alt_text: "Skates" }];

    expect(create({ media }).media.map(({ alt_text }) => alt_text)).toEqual([
      "A pair of rocket skates",
      "Skates",
    ]);
  });

  it("passes on what the caller should know of its schedule", () => {
    const schedule = {
      mode: "at",
      scheduled_at: { local: "2027-03-28T02:30", timezone: "Europe/Berlin" },
    } as const;

    const { warnings } = createPost(
      request({ schedule, social_profile_ids: ["conn_x"] }),
      origin,
      surroundings(),
    );

    expect(warnings.map(({ code }) => code)).toEqual(["LOCAL_TIME_SKIPPED"]);
  });

  it.each<[string, Partial<CreatePostRequest>, string[]]>([
    ["says nothing", { content: "" }, ["/content REQUIRED"]],
    ["is to go out nowhere", { schedule: { mode: "now" }, targets: [] }, ["/targets REQUIRED"]],
    [
      "names its connections twice over",
      { targets: [{ connection_id: "conn_x" }], social_profile_ids: ["conn_x"] },
      ["/social_profile_ids NOT_ALLOWED"],
    ],
    [
      "names a connection twice",
      { targets: [{ connection_id: "conn_x" }, { connection_id: "conn_x" }] },
      ["/targets/1/connection_id NOT_UNIQUE"],
    ],
    [
      "names things that the workspace does not have",
      {
        targets: [
          { connection_id: "conn_x", media: [{ media_id: "media_8" }] },
          { connection_id: "conn_gone" },
        ],
        media: [{ media_id: "media_1" }, { media_id: "media_9" }],
      },
      [
        "/targets/1/connection_id NOT_FOUND",
        "/media/1/media_id NOT_FOUND",
        "/targets/0/media/0/media_id NOT_FOUND",
      ],
    ],
    [
      "names a connection by id that the workspace does not have",
      { social_profile_ids: ["conn_x", "conn_gone"] },
      ["/social_profile_ids/1 NOT_FOUND"],
    ],
  ])("refuses a post that %s", (_, differences, faults) => {
    expect(faultsOf(differences)).toEqual(faults);
  });

  it.each([
    ["media", { content: "", media: [{ media_id: "media_1" }] }],
    ["a link", { content: "", link: { url: "https://acme.test" } }],
  ])("is content with %s alone", (_, differences) => {
    expect(faultsOf(differences)).toEqual([]);
  });

  it("gives each post and target an id of its own", () => {
    const around = surroundings();
    const both = request({ social_profile_ids: ["conn_x", "conn_li"] });

    const posts = [createPost(both, origin, around), createPost(both, origin, around)];

    const ids = posts.flatMap(({ post }) => [post.id, ...post.targets.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(6);
  });
});
