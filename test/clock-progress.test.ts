import { expect, it } from "vitest";
import { startWorkspace } from "./support/workspace.ts";

it("tells whoever watches how far a clock has come that is advanced over much work", async () => {
  const told: { verb: string; unit?: string; total: number; steps: number[]; ended: number }[] = [];
  const { server, createPost, inMinutes } = await startWorkspace({
    startProgress(work) {
      const one = { ...work, steps: [] as number[], ended: 0 };
      told.push(one);
      return {
        step: (count = 1) => void one.steps.push(count),
        end: () => {
          one.ended += 1;
        },
      };
    },
  });
  told.length = 0;
  for (const minutes of [60, 120, 180]) {
    const schedule = { mode: "at", scheduled_at: inMinutes(minutes) };
    const targets = [{ connection_id: "conn_acmebluesky" }];
    await createPost({ content: `After ${minutes} minutes`, targets, schedule });
  }

  await server.clock.advance("5h");

  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    verb: "Moved the clock on by",
    unit: "minutes",
    total: 300,
    ended: 1,
  });
  expect(told[0]?.steps.reduce((sum, step) => sum + step, 0)).toBe(180);
});
