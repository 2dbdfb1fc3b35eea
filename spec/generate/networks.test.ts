import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { networkRules, topLevelDomains, weightedCounting } from "../generated/networks.ts";
import { validators } from "../generated/validators.js";
import { refuseUnknownMembers } from "./network-members.ts";
import { emitNetworks } from "./networks.ts";

describe("emitNetworks", () => {
  it("makes the module that is committed", () => {
    const committed = readFileSync(new URL("../generated/networks.ts", import.meta.url), "utf8");
    expect(emitNetworks()).toBe(committed);
  });

  it("gives what the spec says that listNetworks answers", () => {
    const validate = validators.listNetworks.responses["200"];
    validate?.({ success: true, data: Object.values(networkRules) });
    expect(validate?.errors).toBeNull();
  });

  it("takes X's counting from X's own library", () => {
    expect(weightedCounting).toMatchObject({ version: 3, scale: 100, transformedURLLength: 23 });
    expect(networkRules.x.text.limit).toBe(weightedCounting.maxWeightedTweetLength);
  });

  it("finds the library's top-level domains", () => {
    const domains = topLevelDomains.split(" ");
    expect(domains).toEqual(expect.arrayContaining(["com", "org", "uk", "jp", "みんな", "рф"]));
    expect(domains.length).toBeGreaterThan(1400);
  });

  it("names only severities of rules that exist", () => {
    for (const rules of Object.values(networkRules)) {
      for (const path of Object.keys(rules.severity)) {
        let rule: unknown = rules;
        for (const key of path.split(".")) rule = (rule as Record<string, unknown>)[key];
        expect(rule, `${rules.network}: ${path}`).toBeTruthy();
      }
    }
  });

  it("counts apart only kinds of posts that exclude each other, as values of one option", () => {
    for (const { network, quotas, options_schema } of Object.values(networkRules)) {
      const kinds = quotas.flatMap(({ kind }) => kind ?? []);
      expect(new Set(kinds.map(({ option }) => option)).size, network).toBeLessThanOrEqual(1);
      for (const { option, value } of kinds) {
        expect(options_schema[option]?.choices, network).toContain(value);
      }
    }
  });

  it("speaks of a network's quotas by the one of all posts over the longest span", () => {
    expect(networkRules.tiktok.quota).toEqual({ posts: 15, seconds: 86_400, kind: null });
    expect(networkRules.tiktok.quotas).toHaveLength(2);
    expect(networkRules.facebook.quota).toBeNull();
    expect(networkRules.facebook.quotas).toHaveLength(1);
  });

  it("refuses a member that means nothing, such as half a text behind a comma", () => {
    const options = { poll: { fields: { expires_in: { help: "How long", "in seconds.": null } } } };
    expect(() => refuseUnknownMembers({ mastodon: { options } })).toThrow(
      /mastodon\.options\.poll\.fields\.expires_in has no member "in seconds\."/,
    );
    expect(() => refuseUnknownMembers({ x: { lable: "X" } })).toThrow(/x has no member "lable"/);
  });

  it("names a source and a day for every network", () => {
    for (const rules of Object.values(networkRules)) {
      expect(rules.source.length).toBeGreaterThan(0);
      expect(rules.source.every((url) => url.startsWith("https://"))).toBe(true);
      expect(rules.verified_at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
