import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { authentication, connectionLabel, test } from "./authentication.ts";
import { samples } from "./generated/samples.ts";
import { type AppSteps, appTester, startSteps } from "./testing/app-steps.ts";

let steps: AppSteps;
beforeAll(async () => {
  steps = await startSteps();
});
afterAll(() => steps.close());

describe("connecting an account", () => {
  it("works with a key that has no scope worth naming", async () => {
    const bundle = await steps.bundle({ key: { scopes: ["webhooks:manage"] } });
    await expect(appTester(test, bundle)).resolves.toMatchObject({ workspace: { name: "Acme" } });
  });

  it("is labelled by workspace and first characters of the key", async () => {
    const bundle = await steps.bundle();
    const me = await appTester(test, bundle);
    const label = await appTester(connectionLabel, { ...bundle, inputData: me });
    expect(label).toBe(`Acme (${bundle.authData.api_key.slice(0, 10)}…)`);
  });

  it("is labelled by company where a key is for all workspaces", async () => {
    const inputData = { ...samples.Me, workspace: null };
    expect(await connectionLabel({} as never, { inputData })).toBe("Acme (rp_0123456…)");
  });

  it("asks to connect anew for a key that the server does not know", async () => {
    const bundle = await steps.bundle();
    const authData = { ...bundle.authData, api_key: `rp_${"f".repeat(64)}` };
    await expect(appTester(test, { authData })).rejects.toMatchObject({ name: "ExpiredAuthError" });
  });

  it("says what is wrong with a key that cannot be one", async () => {
    const bundle = await steps.bundle();
    const authData = { ...bundle.authData, api_key: "abc" };
    await expect(appTester(test, { authData })).rejects.toThrow(/API key/);
  });

  it("works with a key that was copied out of a header", async () => {
    const { authData } = await steps.bundle();
    const copied = { ...authData, api_key: `Bearer ${authData.api_key}` };
    await expect(appTester(test, { authData: copied })).resolves.toMatchObject({ plan: "thrive" });
  });

  it.each([
    ["postern.example.com", /is not a URL/],
    ["ftp://postern.example.com", /must begin with https/],
    ["https://user:pass@postern.example.com", /no user name/],
    ["https://postern.example.com/?q=1", /no user name, password, query/],
    ["", /is missing/],
  ])("refuses %j as a server before the key goes anywhere", async (base_url, message) => {
    vi.stubEnv("POSTERN_BASE_URL", undefined);
    const { authData } = await steps.bundle();
    await expect(appTester(test, { authData: { ...authData, base_url } })).rejects.toThrow(message);
  });

  it("takes plain http from a developer's machine alone", async () => {
    const bundle = await steps.bundle();
    vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "app");
    await expect(appTester(test, bundle)).rejects.toThrow(/must begin with https/);
  });

  it("goes to the app's own server where the user has named none", async () => {
    const { authData } = await steps.bundle();
    vi.stubEnv("POSTERN_BASE_URL", authData.base_url);
    const { base_url: _unnamed, ...keyAlone } = authData;
    await expect(appTester(test, { authData: keyAlone })).resolves.toMatchObject({
      plan: "thrive",
    });
  });

  it("hides the key while it is typed", () => {
    expect(authentication.fields.find(({ key }) => key === "api_key")?.type).toBe("password");
  });
});
