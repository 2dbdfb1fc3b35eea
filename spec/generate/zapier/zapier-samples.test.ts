import { describe, expect, it } from "vitest";
import { fixtureModel } from "../fixtures/fixture.ts";
import { findSamples } from "./zapier-samples.ts";

describe("the Zapier app's samples", () => {
  it("are the examples that the spec's answers have", async () => {
    expect(findSamples(await fixtureModel())["Post"]).toMatchObject({
      id: "post_1",
      status: "draft",
      link: null,
    });
  });

  it("are made from the schema where no example is written", async () => {
    expect(findSamples(await fixtureModel())["PostPublishedEvent"]).toMatchObject({
      type: "post.published",
      data: { id: "post_1", status: "draft", kind: "text" },
    });
  });
});
