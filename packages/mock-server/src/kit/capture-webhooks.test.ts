import { describe, expect, it } from "vitest";
import type { World } from "../composition/world.ts";
import { captureWebhooks } from "./capture-webhooks.ts";

describe("webhooks that are to be captured", () => {
  it("leave nothing listening where they cannot be subscribed to", async () => {
    let address = "";
    const world = {
      async addWebhook({ url }: { readonly url: string }): Promise<never> {
        address = url;
        throw new Error("There is no such workspace.");
      },
    } as unknown as World;
    await expect(captureWebhooks(world)).rejects.toThrow("no such workspace");
    await expect(fetch(address, { method: "POST" })).rejects.toMatchObject({
      cause: { code: "ECONNREFUSED" },
    });
  });
});
