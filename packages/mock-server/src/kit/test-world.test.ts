import { expect, it, vi } from "vitest";
import { createMockServer } from "../mock-server.ts";
import { openTestWorld } from "./test-world.ts";

vi.mock("../mock-server.ts", { spy: true });

it("leaves no world behind whose test could not begin", async () => {
  const client = () => {
    throw new Error("There is no client.");
  };
  await expect(openTestWorld({ client })).rejects.toThrow("There is no client.");
  const server = await vi.mocked(createMockServer).mock.results[0]?.value;
  expect(server?.worlds()).toEqual([]);
});
