import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppSteps, appTester, startSteps } from "../testing/app-steps.ts";
import { connectionList } from "../triggers/lists/connection-list.ts";
import { findConnection } from "./find-connection.ts";

let steps: AppSteps;
beforeAll(async () => {
  steps = await startSteps();
});
afterAll(() => steps.close());

async function find(inputData: Readonly<Record<string, unknown>>) {
  return appTester(findConnection.operation.perform, await steps.bundle({ inputData }));
}

describe("Find Connection", () => {
  it("finds an account by part of its name, whatever its case", async () => {
    const [connection] = await find({ name: "acme ON linkedin" });
    expect(connection).toMatchObject({ id: "conn_acmelinkedin", network: "linkedin" });
  });

  it("finds an account by its handle", async () => {
    expect(await find({ name: "acmelabs" })).toHaveLength(1);
  });

  it("looks on one network alone when asked to", async () => {
    expect((await find({ name: "acme", network: "x" })).map(({ id }) => id)).toEqual([
      "conn_acmex",
    ]);
  });

  it("finds nothing, and does not fail", async () => {
    expect(await find({ name: "nobody" })).toEqual([]);
  });
});

describe("the drop-down of connections", () => {
  it("names every account and its network", async () => {
    const connections = await appTester(connectionList.operation.perform, await steps.bundle());
    expect(connections.length).toBeGreaterThan(8);
    expect(connections.map(({ label }) => label)).toContain("Acme on linkedin (LinkedIn)");
  });
});
