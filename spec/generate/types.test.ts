import { beforeAll, describe, expect, it } from "vitest";
import { fixtureModel } from "./fixtures/fixture.ts";
import { emitServerTypes, emitTypes } from "./types.ts";

let client: string;
let server: string;

beforeAll(async () => {
  const model = await fixtureModel();
  client = (await emitTypes(model)).text;
  server = (await emitServerTypes(model)).text;
});

function component(name: string): string {
  const start = client.indexOf(` ${name}: {`);
  return client.slice(start, client.indexOf("\n        };", start));
}

describe("the client's types", () => {
  it("take any status that an answer may come to have", () => {
    expect(client).toContain('status: components["schemas"]["PostStatus"] | (string & {});');
    expect(client).toContain('kind: ("text" | "image") | (string & {});');
  });

  it("hold a request to the values of the spec", () => {
    expect(client).toContain('mode?: "draft" | "now";');
    expect(client).toContain('status?: components["schemas"]["PostStatus"][];');
    expect(client).toContain('PostStatus: "draft" | "scheduled" | "published";');
  });

  it("open what is both sent and answered in the answer alone", () => {
    expect(client).toContain('options?: components["schemas"]["PostOptions"];');
    expect(client).toContain('options: components["schemas"]["PostOptionsOutput"];');
    expect(component("XOptions")).toContain('reply?: "all" | "followers";');
    expect(component("XOptionsOutput")).toContain('reply?: ("all" | "followers") | (string & {});');
  });

  it("keep the constant that tells the kinds of a union apart", () => {
    expect(component("XOptionsOutput")).toContain('network: "x";');
  });

  it("take a Blob for a file", () => {
    expect(client).toContain("file: Blob;");
  });
});

describe("the server's types", () => {
  it("hold what validation has filled in", () => {
    expect(server).toContain('mode: "draft" | "now";');
    expect(server).toContain("limit: number;");
    expect(server).toContain("is_pinned: boolean;");
  });

  it("hold an answer to the values of the spec", () => {
    expect(server).toContain('status: components["schemas"]["PostStatus"];');
    expect(server).not.toContain("string & {}");
  });
});
