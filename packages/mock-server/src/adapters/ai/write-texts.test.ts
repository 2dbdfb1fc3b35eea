import { describe, expect, it } from "vitest";
import type { TextRequest } from "../../ports/text-generator.ts";
import { createWriteTexts } from "./write-texts.ts";

const REQUEST: TextRequest = {
  subject: "Skates",
  network: "bluesky",
  limit: 300,
  tone: "casual",
  language: "en",
  variations: 1,
  wantsHashtags: false,
  mayHaveEmojis: false,
};

describe("a text generator", () => {
  it("is waited for no longer than its deadline, and is told when that has come", async () => {
    const told = Promise.withResolvers<unknown>();
    const never = new Promise<never>(() => undefined);
    const writeTexts = createWriteTexts(
      {
        generate(_request, signal) {
          signal.addEventListener("abort", () => told.resolve(signal.reason));
          return never;
        },
      },
      20,
    );
    await expect(writeTexts(REQUEST)).rejects.toMatchObject({ name: "TimeoutError" });
    expect(await told.promise).toMatchObject({ name: "TimeoutError" });
  });

  it("that throws at once fails as one that rejects", async () => {
    const writeTexts = createWriteTexts({
      generate() {
        throw new Error("No model.");
      },
    });
    await expect(writeTexts(REQUEST)).rejects.toThrow("No model.");
  });

  it("is one on this machine where none is named", async () => {
    expect(await createWriteTexts()(REQUEST)).toMatchObject({ status: "written" });
  });
});
