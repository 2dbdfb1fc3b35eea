import { describe, expect, it } from "vitest";
import { plainWords } from "./plain-words.ts";

const text = { key: "name", label: "Name" };
const choice = { key: "mode", label: "When", choices: { now: "Publish Now", at: "Schedule" } };
const picked = { key: "brand_id", label: "Brand", dynamic: "brand_list.id.label" };

describe("what a validator says, in plain words", () => {
  it.each([
    ["is required", text, "It is empty. Fill it in."],
    ["is required", picked, "It is empty. Choose from the drop-down, or map"],
    ["must be one of now, at", choice, "Choose Publish Now, Schedule."],
    ["must be one of now, at", undefined, "Choose from now, at."],
    ['must match pattern "^brand_[a-z0-9]{1,40}$"', picked, "Choose from the drop-down, or map"],
    ['must match pattern "^brand_[a-z0-9]{1,40}$"', undefined, "Choose from the drop-down, or map"],
    ['must match pattern "^https?://"', text, "Give a link that begins with https://."],
    ['must match pattern "^[a-z]+$"', text, "It is not written as it has to be."],
    ['must match format "date-time"', text, "Write a time such as"],
    ['must match format "email"', text, "Give an e-mail address."],
    ["must be integer", text, "Write a whole number."],
    ["must be integer,null", text, "Write a whole number."],
    ["must NOT have more than 50 characters", text, "It has more than 50 characters."],
    ["must NOT have fewer than 1 characters", text, "It is empty. Fill it in."],
    ["must NOT have fewer than 2 items", text, "There are fewer than 2."],
    ["must be >= 1", text, "Write 1 or more."],
    ["must be <= 10", text, "Write 10 or less."],
  ])("of %j is for people", (message, field, words) => {
    expect(plainWords(message, field)).toMatch(new RegExp(`^${words.replace(/[.?]/g, "\\$&")}`));
  });

  it("are the server's own where these are plain", () => {
    expect(plainWords("X takes 280 characters.", text)).toBe("X takes 280 characters.");
    expect(plainWords("The mode `at` needs a time.", text)).toBe("The mode at needs a time.");
  });
});
