import { HttpResponse, http } from "msw";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { scheduleFields } from "../fields/post-fields.ts";
import { samples } from "../generated/samples.ts";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { createPost } from "./create-post.ts";

const { perform } = createPost.operation;

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

let steps: AppSteps;
beforeAll(async () => {
  steps = await startSteps();
});
beforeEach(() => steps.server.reset());
afterAll(() => steps.close());

/** Runs the action with what a user fills in. */
async function create(inputData: Readonly<Record<string, unknown>>, key?: object) {
  const bundle = await steps.bundle({
    inputData: { social_profile_ids: ["conn_acmex"], content: "Hello", ...inputData },
    ...(key && { key }),
  });
  return appTester(perform, bundle);
}

describe("Create Post", () => {
  it("publishes now, and the post goes live by itself", async () => {
    const { id, status, targets } = await create({ schedule_mode: "now" });
    expect({ status, network: targets[0]?.network }).toEqual({
      status: "publishing",
      network: "x",
    });
    await steps.server.clock.advance("5m");
    const { authData } = await steps.bundle();
    const response = await steps.server.fetch(`${steps.server.baseUrl}/posts/${id}`, {
      headers: { authorization: `Bearer ${authData.api_key}` },
    });
    expect(await response.json()).toMatchObject({ data: { status: "published" } });
  });

  it("schedules for the time that the user has chosen", async () => {
    const scheduledAt = new Date(steps.server.clock.now().getTime() + 86_400_000).toISOString();
    const post = await create({ schedule_mode: "at", schedule_scheduled_at: scheduledAt });
    expect(post).toMatchObject({ status: "scheduled", schedule: { scheduled_at: scheduledAt } });
  });

  it("keeps a draft", async () => {
    expect(await create({ schedule_mode: "draft" })).toMatchObject({ status: "draft" });
  });

  it("publishes what the user wrote, curly braces and all", async () => {
    const content = "Save {{percent}} {{bundle.x}} 👋 مرحبا \n\n  end ";
    expect(await create({ content, schedule_mode: "draft" })).toMatchObject({ content });
  });

  it("takes empty fields as absent, and a list that came as one text", async () => {
    const post = await create({
      social_profile_ids: "conn_acmex",
      schedule_mode: "draft",
      title: "",
      link_url: null,
      labels: ["launch", "", null],
      notes: "  ",
      media_files: [],
      allow_duplicate: "",
    });
    expect(post).toMatchObject({ title: null, link: null, labels: ["launch"], notes: null });
    expect(post.targets.map(({ connection_id }) => connection_id)).toEqual(["conn_acmex"]);
  });

  it("uploads media from where Zapier keeps it, and shows the key to nobody there", async () => {
    const seen: (string | null)[] = [];
    steps.network.use(
      http.get("https://files.example.com/:name", ({ request }) => {
        seen.push(request.headers.get("authorization"));
        return new HttpResponse(pixel, { headers: { "content-type": "image/png" } });
      }),
    );
    const post = await create({
      schedule_mode: "draft",
      media_files: ["https://files.example.com/a.png", "https://files.example.com/b.png"],
      media_alt_texts: ["", "A red pixel."],
    });
    expect(post.media.map(({ alt_text }) => alt_text)).toEqual([null, "A red pixel."]);
    expect(seen).toEqual([null, null]);
  });

  it("says which file its host did not give", async () => {
    steps.network.use(
      http.get("https://files.example.com/gone.png", () => new HttpResponse(null, { status: 404 })),
    );
    await expect(
      create({ schedule_mode: "draft", media_files: ["https://files.example.com/gone.png"] }),
    ).rejects.toThrow(/file 1 of Media .* answers 404/);
  });

  it("gives the first post back when it runs again under the same deduplication key", async () => {
    const bundle = await steps.bundle({
      inputData: {
        social_profile_ids: ["conn_acmex"],
        content: "Order 4711 has shipped.",
        schedule_mode: "draft",
        deduplication_key: "order #4711 ✓",
      },
    });
    const first = await appTester(perform, bundle);
    const second = await appTester(perform, bundle);
    expect(second.id).toBe(first.id);
  });

  it("names the scope that the key lacks, and does not ask to connect anew", async () => {
    const failure = create({ schedule_mode: "draft" }, { scopes: ["posts:read"] });
    await expect(failure).rejects.toMatchObject({ name: "AppError" });
    await expect(failure).rejects.toThrow(/posts:write/);
  });

  it.each(["queue", "next_slot"])("asks for %s, which takes posting windows", async (mode) => {
    await expect(create({ schedule_mode: mode })).rejects.toThrow(/schedule windows/);
  });

  it("says what is wrong with the post, and where", async () => {
    await expect(create({ content: "a".repeat(281), schedule_mode: "now" })).rejects.toThrow(/280/);
  });

  it("waits as long as the server asks for when the limit is hit", async () => {
    const bundle = await steps.bundle({
      inputData: { social_profile_ids: ["conn_acmex"], content: "Hi", schedule_mode: "draft" },
      key: { limits: { per_minute: 1, per_day: 100 } },
    });
    await appTester(perform, bundle);
    const failure = await appTester(perform, bundle).catch((error: Error) => error);
    expect(failure).toMatchObject({ name: "ThrottledError" });
    expect(JSON.parse((failure as Error).message)).toMatchObject({ delay: 60 });
  });

  it("has a sample with the very members of a live post", async () => {
    const post = await create({ schedule_mode: "draft" });
    expect(Object.keys(post).sort()).toEqual([...Object.keys(samples.Post), "brand_name"].sort());
  });

  it("asks for a time only where one is needed", async () => {
    const fieldsOf = async (schedule_mode: string) => {
      const bundle = await steps.bundle({ inputData: { schedule_mode } });
      return (await appTester(scheduleFields, bundle)).map(({ key }) => key);
    };
    expect(await fieldsOf("at")).toEqual([
      "schedule_scheduled_at",
      "schedule_slot",
      "schedule_timezone",
    ]);
    expect(await fieldsOf("now")).toEqual([]);
  });

  it("asks for the accounts first, from a drop-down", () => {
    expect(createPost.operation.inputFields?.[0]).toMatchObject({
      required: true,
      dynamic: "connection_list.id.label",
    });
  });
});
