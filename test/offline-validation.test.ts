import { createMockServer } from "@postern/mock-server";
import { type CreatePostRequest, createClient, UsageError, ValidationError } from "@postern/sdk";
import { type NetworkName, networkRules, validatePost } from "@postern/sdk/validate";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { mp4 } from "./support/films.ts";
import { jpeg, png } from "./support/pictures.ts";

const RUNS = 250;

const server = await createMockServer({ clock: "manual" });
afterAll(() => server.close());
const { secret } = await server.issueKey({ limits: "none" });
const client = createClient({ apiKey: secret, baseUrl: server.baseUrl, fetch: server.fetch });

const networks = Object.keys(networkRules) as NetworkName[];
for (const network of networks) await server.addConnection({ network, name: `Any ${network}` });
const premiumId = await server.addConnection({ network: "x", name: "Premium: Acme" });
const connections = await client.connections.list().toArray({ limit: 100 });
const limits = [await client.connections.getLimits(premiumId)];

const files = [png(), png(4000, 100), jpeg(), await mp4({ width: 720, height: 1280, seconds: 2 })];
const media = await Promise.all(files.map((file) => client.media.upload(file)));
const surroundings = { connections, media, limits };

/** Texts that networks count differently: emoji, joined ones, combining marks, links, hashtags, and much of each. */
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "a",
        "ß",
        "é",
        "e\u0301",
        "漢",
        "🚀",
        "👩‍👩‍👧",
        "🇩🇪",
        " ",
        "\n",
        "#tag ",
        "@acme ",
        "https://acme.test/a/long/way?to=go ",
        "example.com ",
        "&",
        ".",
      ),
      fc.nat({ max: 120 }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) =>
    pieces
      .map(([piece, times]) => piece.repeat(times))
      .join("")
      .slice(0, 4_000),
  );

const thumbnail_media_id = media.find(({ type }) => type === "image")?.id ?? null;
const inLibrary = fc
  .tuple(fc.constantFrom(...media), fc.boolean())
  .map(([{ id }, hasCover]) => ({ media_id: id, ...(hasCover && { thumbnail_media_id }) }));
const toBeImported = fc.constant({ url: "https://acme.test/skates.mp4" });
const shown = fc.array(
  fc.oneof({ weight: 5, arbitrary: inLibrary }, { weight: 1, arbitrary: toBeImported }),
  { maxLength: 5 },
);

const optionValue = fc.oneof(
  fc.boolean(),
  fc.nat({ max: 20_000 }),
  fc.constantFrom(
    "",
    "x",
    "story",
    "reel",
    "spotlight",
    "saved_story",
    "inbox",
    "EVENT",
    "OFFER",
    "SELF_ONLY",
    "brand_content",
    "a.b",
    "x".repeat(400),
  ),
  fc.array(fc.constantFrom("one", "two", "x".repeat(300)), { maxLength: 6 }),
  fc.record({
    title: fc.string(),
    options: fc.array(fc.string(), { maxLength: 5 }),
    duration_minutes: fc.nat(),
  }),
);

const target = fc.constantFrom(...connections).chain((connection) => {
  const known = Object.keys(networkRules[connection.network as NetworkName].options_schema);
  return fc.record(
    {
      connection_id: fc.constant(connection.id),
      content: text,
      media: shown,
      options: fc.dictionary(fc.constantFrom(...known, "no_such_option"), optionValue, {
        maxKeys: 4,
      }),
    },
    { requiredKeys: ["connection_id"] },
  );
});

const part = fc.record(
  { content: text.filter((one) => one !== ""), media: shown },
  { requiredKeys: ["content"] },
);

const posts = fc.record(
  {
    content: text,
    title: fc.oneof(fc.string(), fc.constant("t".repeat(150))),
    link: fc.constant({ url: "https://acme.test/skates" }),
    media: shown,
    targets: fc.uniqueArray(target, {
      minLength: 1,
      maxLength: 4,
      selector: (one) => one.connection_id,
    }),
    thread: fc.array(part, { maxLength: 3 }),
    first_comment: part,
    shorten_links: fc.boolean(),
  },
  { requiredKeys: ["targets"] },
) as fc.Arbitrary<CreatePostRequest>;

describe("validation with no call", () => {
  it("finds what the server finds, for any post to any networks", async () => {
    let judged = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(posts, async (post) => {
        const online = await client.posts.validate(post).result();
        if (!online.ok) {
          // What is no post at all is refused before any network is asked.
          expect(online.error).toBeInstanceOf(ValidationError);
          return;
        }
        judged += 1;
        refused += online.data.valid ? 0 : 1;
        expect(validatePost(post, surroundings)).toEqual(online.data);
      }),
      { numRuns: RUNS },
    );
    expect(judged).toBeGreaterThan(RUNS / 2);
    expect(refused).toBeGreaterThan(RUNS / 10);
    expect(refused).toBeLessThan(judged);
  }, 60_000);

  it("is there on the client, and sends nothing", async () => {
    const offline = createClient({
      apiKey: secret,
      baseUrl: server.baseUrl,
      fetch: () => Promise.reject(new Error("It called the server.")),
    });
    const post = { content: "a".repeat(281), social_profile_ids: ["conn_acmex"] };
    const { valid, results } = await offline.posts.validateOffline(post, { connections });
    expect(valid).toBe(false);
    expect(results[0]?.errors).toMatchObject([
      { code: "TEXT_TOO_LONG", path: "targets[0].content", limit: 280, actual: 281 },
    ]);
  });

  it("knows that an account which pays may do more", async () => {
    const post = { content: "a".repeat(281), targets: [{ connection_id: premiumId }] };
    expect(validatePost(post, { connections }).valid).toBe(false);
    expect(validatePost(post, { connections, limits }).valid).toBe(true);
  });

  it("takes from a connection the options that its posts have unless they say otherwise", () => {
    const known = { id: "conn_1", network: "pinterest", default_options: { board_id: "board" } };
    const item = { id: "media_1", type: "image", mime_type: "image/png" };
    const post = {
      content: "Hi",
      media: [{ media_id: "media_1" }],
      social_profile_ids: ["conn_1"],
    };
    expect(validatePost(post, { connections: [known], media: [item] }).valid).toBe(true);
    const bare = { ...known, default_options: {} };
    const { results } = validatePost(post, { connections: [bare], media: [item] });
    expect(results[0]?.errors).toMatchObject([{ path: "targets[0].options.board_id" }]);
  });

  it.each([
    [{ social_profile_ids: ["conn_acmex"] }, /says nothing/],
    [{ content: "", media: [], social_profile_ids: ["conn_acmex"] }, /says nothing/],
    [
      {
        content: "Hi",
        targets: [{ connection_id: "conn_acmex" }],
        social_profile_ids: ["conn_acmebluesky"],
      },
      /targets and social_profile_ids/,
    ],
    [{ content: "Hi", social_profile_ids: ["conn_acmex", "conn_acmex"] }, /conn_acmex twice/],
  ])("calls nothing valid that the server refuses as a whole: %j", async (post, reason) => {
    expect(() => validatePost(post, { connections })).toThrow(UsageError);
    expect(() => validatePost(post, { connections })).toThrow(reason);
    await expect(client.posts.create(post)).rejects.toMatchObject({ code: "VALIDATION_FAILED" });
  });

  it("says what it would have to know", () => {
    const post = { content: "Hi", social_profile_ids: ["conn_acmex"] };
    const shows = { ...post, media: [{ media_id: "media_9" }] };
    const future = [{ id: "conn_acmex", network: "hologram" }];
    expect(() => validatePost(post, { connections: [] })).toThrow(/conn_acmex/);
    expect(() => validatePost(shows, { connections })).toThrow(/media_9/);
    expect(() => validatePost(post, { connections: future })).toThrow(UsageError);
  });
});
