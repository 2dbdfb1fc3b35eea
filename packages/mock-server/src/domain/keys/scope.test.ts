import { describe, expect, it } from "vitest";
import { ALL_SCOPES, grants, isScope, missingScopes, SCOPES } from "./scope.ts";

describe("SCOPES", () => {
  it("lists each scope once, with its resource and access", () => {
    expect(SCOPES).toHaveLength(31);
    expect(new Set(SCOPES.map(({ scope }) => scope)).size).toBe(31);
    expect(SCOPES.find(({ scope }) => scope === "media:upload")).toEqual({
      scope: "media:upload",
      resource: "media",
      access: "action",
      description: "Upload, describe and delete media; required for posts that carry media.",
      implies: ["media:read"],
      presets: ["publishing"],
    });
  });

  it.each<["publishing" | "reporting", string[]]>([
    ["publishing", ["posts:write", "media:upload", "connections:read"]],
    ["reporting", ["analytics:read"]],
  ])("offers the ready-made choice %s", (preset, expected) => {
    const chosen = SCOPES.filter(({ presets }) => presets.includes(preset));
    expect(chosen.map(({ scope }) => scope).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["analytics:read", "read"],
    ["posts:write", "write"],
    ["posts:delete", "action"],
    ["ai:generate", "action"],
  ])("calls the access of %s %s", (name, access) => {
    expect(SCOPES.find(({ scope }) => scope === name)?.access).toBe(access);
  });
});

describe("ALL_SCOPES", () => {
  it("leaves out keys:rotate, which must be asked for", () => {
    expect(ALL_SCOPES).toHaveLength(SCOPES.length - 1);
    expect(ALL_SCOPES).not.toContain("keys:rotate");
  });
});

describe("grants", () => {
  it.each([
    [["posts:read"], "posts:read", true],
    [["posts:write"], "posts:read", false],
    [["posts:read"], "posts:write", false],
    [["media:upload"], "media:read", true],
    [["media:read"], "media:upload", false],
    [["posts:read", "media:upload"], "media:read", true],
    [[], "posts:read", false],
    [["toString"], "constructor", false],
    [["posts:*"], "posts:read", false],
  ])("says of %j and %s: %s", (granted, required, answer) => {
    expect(grants(granted, required)).toBe(answer);
  });
});

describe("missingScopes", () => {
  it("are those that neither stand there nor are implied", () => {
    const required = ["media:read", "posts:write", "posts:read"];

    expect(missingScopes(["media:upload", "posts:read"], required)).toEqual(["posts:write"]);
  });
});

describe("isScope", () => {
  it("knows scopes from other words", () => {
    expect(isScope("posts:read")).toBe(true);
    expect(isScope("posts:fly")).toBe(false);
    expect(isScope("toString")).toBe(false);
  });
});
