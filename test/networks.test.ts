import type { Schemas } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { startServer } from "./support/harness.ts";
import { startWorkspace } from "./support/workspace.ts";

type NetworkRules = Schemas["NetworkRules"];

describe("the list of networks", () => {
  it("is open to anyone, and tells of each what it takes and where that is written", async () => {
    const { call } = await startServer();
    const { status, body } = await call<NetworkRules[]>("GET", "/networks");
    expect(status).toBe(200);
    expect(body.data.length).toBeGreaterThan(10);
    for (const { label, text, source, verified_at } of body.data) {
      expect(label).not.toBe("");
      expect(text.limit).toBeGreaterThan(0);
      expect(source.length).toBeGreaterThan(0);
      expect(verified_at).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });

  it("gives one network alone to whoever asks for it", async () => {
    const { call } = await startServer();
    const { body } = await call<NetworkRules[]>("GET", "/networks?network=x");
    expect(body.data).toMatchObject([
      { network: "x", text: { limit: 280, counting: "weighted", url_length: 23 } },
    ]);
    const unknown = await call("GET", "/networks?network=friendster");
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.code).toBe("INVALID_PARAMETER");
  });

  it("tells of each option what its value has to be", async () => {
    const { call } = await startServer();
    const { body } = await call<NetworkRules[]>("GET", "/networks?network=tiktok");
    expect(body.data[0]?.options_schema["privacy_level"]).toEqual({
      type: "choice",
      required: true,
      choices: ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "FOLLOWER_OF_CREATOR", "SELF_ONLY"],
    });
  });

  it("holds: a text of just the limit is taken, and one more is not", async () => {
    const { call } = await startWorkspace();
    const { body: networks } = await call<NetworkRules[]>("GET", "/networks");
    const { body: connections } = await call<Schemas["Connection"][]>("GET", "/connections");
    for (const { id, network } of connections.data) {
      const rules = networks.data.find((one) => one.network === network);
      const limit = rules?.text.limit ?? 0;
      const found = async (length: number) => {
        const json = { content: "a".repeat(length), targets: [{ connection_id: id }] };
        const { body } = await call<Schemas["PostValidation"]>("POST", "/posts/validate", { json });
        const [result] = body.data.results;
        return [...(result?.errors ?? []), ...(result?.warnings ?? [])];
      };
      const tooLong = expect.objectContaining({ code: "TEXT_TOO_LONG", limit });
      expect(await found(limit)).not.toContainEqual(tooLong);
      expect(await found(limit + 1)).toContainEqual(tooLong);
    }
  });

  it("has every network that an account can be connected on", async () => {
    const { call } = await startWorkspace();
    const { body: networks } = await call<NetworkRules[]>("GET", "/networks");
    const { body } = await call<Schemas["Connection"][]>("GET", "/connections");
    const known = networks.data.map(({ network }) => network);
    expect(known).toEqual(expect.arrayContaining(body.data.map(({ network }) => network)));
  });
});

describe("connections", () => {
  it("are listed with what each can do, and found by brand, network and status", async () => {
    const { call } = await startWorkspace();
    const found = async (query: string) => {
      const { body } = await call<Schemas["Connection"][]>("GET", `/connections?${query}`);
      return body.data.map(({ id }) => id);
    };
    expect(await found("network=x")).toEqual(["conn_acmex"]);
    expect(await found("brand_id=brand_acmelabs")).toEqual(["conn_alwaysfails"]);
    expect(await found("status=active")).toHaveLength(9);
    expect(await found("status=expired")).toEqual([]);
  });

  it("are shown one by one, with an entity tag", async () => {
    const { call } = await startWorkspace();
    const { body, headers } = await call<Schemas["Connection"]>("GET", "/connections/conn_acmex");
    expect(body.data).toMatchObject({ network: "x", health: { token_valid: true } });
    const known = { "if-none-match": headers.get("etag") ?? "" };
    expect((await call("GET", "/connections/conn_acmex", { headers: known })).status).toBe(304);
  });

  it("of another tenant do not exist", async () => {
    const { call, server } = await startWorkspace();
    const { companyId, workspaceId } = await server.addCompany();
    const { secret: token } = await server.issueKey({ companyId, workspace_id: workspaceId });
    expect((await call("GET", "/connections/conn_acmex", { token })).status).toBe(404);
    expect((await call("GET", "/connections", { token })).body.data).toEqual([]);
    expect((await call("GET", "/brands", { token })).body.data).toEqual([]);
  });
});
