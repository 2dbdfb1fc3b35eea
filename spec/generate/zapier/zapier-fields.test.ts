import { beforeAll, describe, expect, it } from "vitest";
import { fixtureModel } from "../fixtures/fixture.ts";
import type { Model } from "../model.ts";
import { fieldLabel } from "./title-case.ts";
import { emitZapierFields, operationFields, type ZapierField } from "./zapier-fields.ts";

let model: Model;

beforeAll(async () => {
  model = await fixtureModel();
});

function fieldsOf(id: string): Readonly<Record<string, ZapierField>> {
  const operation = model.operations.find((found) => found.id === id);
  return Object.fromEntries(operation ? operationFields(model.document, operation) : []);
}

describe("the Zapier app's fields", () => {
  it("say what the spec says of a property", () => {
    expect(fieldsOf("createPost")["content"]).toEqual({
      key: "content",
      label: "Content",
      type: "text",
      required: true,
      helpText: "The text of the post.",
    });
  });

  it("offer the values of an enum as choices", () => {
    expect(fieldsOf("createPost")["mode"]?.choices).toEqual({ draft: "Draft", now: "Now" });
  });

  it("know dates, lists, files and switches", () => {
    const { scheduled_at, connection_ids, is_pinned } = fieldsOf("createPost");

    expect(scheduled_at).toMatchObject({ type: "datetime", required: false });
    expect(connection_ids).toMatchObject({ type: "string", list: true, label: "Connections" });
    expect(is_pinned).toMatchObject({ type: "boolean" });
    expect(fieldsOf("uploadMedia")["file"]).toMatchObject({ type: "file", required: true });
  });

  it("name a nested property by its path, and one of a kind by its kind", () => {
    const fields = fieldsOf("createPost");

    expect(fields["targets.connection_id"]).toMatchObject({
      key: "targets_connection_id",
      label: "Connection",
      required: false,
      list: true,
    });
    expect(fields["options.x.reply"]).toMatchObject({ key: "options_x_reply", label: "Reply" });
    expect(fields["options.network"]).toBeUndefined();
  });

  it("hold parameters as well as bodies", () => {
    expect(fieldsOf("deletePost")["post_id"]).toMatchObject({ label: "Post", required: true });
    expect(fieldsOf("listPosts")["status"]).toMatchObject({ list: true });
  });

  it("are emitted under the operation's id", () => {
    expect(emitZapierFields(model).text).toMatch(/ {2}createPost: \{\n {4}content: \{"key":/);
  });
});

describe("a label", () => {
  it.each([
    ["alt_text", "Alt Text"],
    ["callback_url", "Callback URL"],
    ["connection_id", "Connection"],
    ["target_ids", "Targets"],
    ["id", "ID"],
    ["youtube", "YouTube"],
    ["add_to_cart", "Add to Cart"],
    ["redirect_to", "Redirect To"],
    ["posts:read", "posts:read"],
  ])("for %s reads %s", (name, label) => {
    expect(fieldLabel(name)).toBe(label);
  });
});
