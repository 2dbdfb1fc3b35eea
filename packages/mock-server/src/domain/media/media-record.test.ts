import { expect, it } from "vitest";
import { newMedia, presentMedia } from "./media-record.ts";

it("tells of an item that is older than frame rates that its own is not known", () => {
  const origin = { id: "media_1", workspaceId: "ws_1", publicUrl: "http://localhost", now: 0 };
  const { frame_rate: _, ...older } = newMedia(origin);
  expect(presentMedia(older)).toMatchObject({ id: "media_1", frame_rate: null });
});
