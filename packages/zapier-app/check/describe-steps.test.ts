import { describe, expect, it } from "vitest";
import app from "../src/index.ts";
import { describeSteps } from "./describe-steps.ts";
import { badApp } from "./publishing/bad-app.fixture.ts";

describe("the page about the app", () => {
  it("tells of every step that users see, and of no other", () => {
    const page = describeSteps(app);
    const steps = [app.triggers, app.creates, app.searches].flatMap((all) => Object.values(all));
    for (const { display } of steps) {
      expect(page.includes(`### ${display.label}\n`)).toBe(display.hidden !== true);
    }
  });

  it("says what each field takes, and whether it has to be filled in", () => {
    const page = describeSteps(app);
    expect(page).toContain(
      "| Threshold | **required**, number | The Zap runs when the figure is this high or higher. |",
    );
    expect(page).toContain("| Media Links | several: text |");
  });

  it("has no table where nothing is asked for", () => {
    const [, nothing] = describeSteps(badApp).split("### Create Nothing");
    expect(nothing?.split("##")[0]?.trim()).toBe("Creates nothing.");
  });
});
