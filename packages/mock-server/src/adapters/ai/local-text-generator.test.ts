import { describe, expect, it } from "vitest";
import type { TextRequest } from "../../ports/text-generator.ts";
import { LocalTextGenerator } from "./local-text-generator.ts";

const request: TextRequest = {
  subject: "Our rocket skates are back in stock",
  network: "x",
  limit: 280,
  tone: "enthusiastic",
  language: "en",
  variations: 1,
  wantsHashtags: true,
  mayHaveEmojis: false,
};

async function write(change: Partial<TextRequest> = {}) {
  const result = await new LocalTextGenerator().generate({ ...request, ...change });
  return result.status === "written" ? result.texts : [];
}

const TONES = ["professional", "casual", "friendly", "enthusiastic", "informative"] as const;

describe("the local generator", () => {
  it("writes around the subject, the same each time", async () => {
    expect(await write()).toEqual([
      {
        text: "Big news! Our rocket skates are back in stock. Find out more on our page.",
        hashtags: ["#Rocket", "#Skates", "#Stock"],
      },
    ]);
    expect(await write()).toEqual(await write());
  });

  it.each(TONES)("writes five different texts that sound %s", async (tone) => {
    const texts = (await write({ tone, variations: 5 })).map(({ text }) => text);
    expect(new Set(texts).size).toBe(5);
  });

  it("writes German, and English in place of what it does not know", async () => {
    expect((await write({ language: "de-AT" }))[0]?.text).toMatch(/^Große Neuigkeiten!/);
    expect((await write({ language: "fr" }))[0]?.text).toMatch(/^Big news!/);
  });

  it("leaves out hashtags, and puts in emojis, as it is told", async () => {
    const [written] = await write({ wantsHashtags: false, mayHaveEmojis: true });
    expect(written?.hashtags).toEqual([]);
    expect(written?.text).toMatch(/^🚀/u);
  });

  it("refuses the documented words", async () => {
    const subject = "Something. Always refused: content_policy";
    const result = await new LocalTextGenerator().generate({ ...request, subject });
    expect(result.status).toBe("refused");
  });
});
