import { describe, expect, it } from "vitest";
import app from "../src/index.ts";
import { describeSteps } from "./describe-steps.ts";
import { badApp } from "./publishing/bad-app.fixture.ts";
import { unfold } from "./publishing/unfold.ts";

/** With the fields that appear beside some choices. */
const wholeApp = await unfold(app);

describe("the page about the app", () => {
  it("tells of every step that users see, and of no other", () => {
    const page = describeSteps(wholeApp);
    const steps = [app.triggers, app.creates, app.searches].flatMap((all) => Object.values(all));
    for (const { display } of steps) {
      expect(page.includes(`### ${display.label}\n`)).toBe(display.hidden !== true);
    }
  });

  it("says what each field takes, and whether it has to be filled in", () => {
    const page = describeSteps(wholeApp);
    expect(page).toContain(
      "| Threshold | **required**, number | The Zap runs when the figure is this high or higher. |",
    );
    expect(page).toContain("| Media Links | several: text |");
  });

  it("has the fields that appear by what is chosen, and those of a network once", () => {
    const page = describeSteps(wholeApp);
    for (const label of ["Scheduled Time", "Free Slot", "Thread Parts", "First Comment"]) {
      expect(page).toContain(`| ${label} |`);
    }
    const [, publish = ""] = page.split("### Publish Post and Wait for Result");
    expect(publish.split("###")[0]).toContain("| Media Links |");
    expect(page.split("| X Reply Settings |")).toHaveLength(2);
  });

  it("has no table where nothing is asked for", () => {
    const [, nothing] = describeSteps(badApp).split("### Create Nothing");
    expect(nothing?.split("##")[0]?.trim()).toBe("Creates nothing.");
  });
});
