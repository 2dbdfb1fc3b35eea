import { describe, expect, it } from "vitest";
import { readNetworks, type WrittenNetwork } from "../networks.ts";
import { networkOptions, type ZapierOption } from "./zapier-options.ts";

/** The fields of options as they would be written down. */
function optionsOf(options: WrittenNetwork["options"]): ZapierOption[] {
  return networkOptions("x", { ...readNetworks().x, options });
}

describe("the fields of a network's options", () => {
  it("say what is asked for, and what there is to choose from", () => {
    const [option] = optionsOf({
      reply_settings: {
        type: "choice",
        choices: ["mentionedUsers", "SELF_ONLY", "SS_PERFORMANCE", "HTML"],
        help: "Who.",
      },
    });
    expect(option).toEqual({
      path: "reply_settings",
      type: "choice",
      field: {
        key: "x_reply_settings",
        label: "X Reply Settings",
        required: false,
        type: "string",
        helpText: "Who.",
        choices: {
          mentionedUsers: "Mentioned Users",
          SELF_ONLY: "Self Only",
          SS_PERFORMANCE: "SS Performance",
          HTML: "HTML",
        },
      },
    });
  });

  it("ask for the parts of an object one by one, never for JSON", () => {
    const fields = { options: { type: "list" }, minutes: { type: "integer" } } as const;
    expect(optionsOf({ poll: { fields } })).toMatchObject([
      { path: "poll.options", field: { key: "x_poll_options", type: "string", list: true } },
      { path: "poll.minutes", field: { key: "x_poll_minutes", type: "integer" } },
    ]);
  });

  it("ask for a list of objects as line items", () => {
    const [option] = optionsOf({ tags: { items: { username: { type: "text" } } } });
    expect(option).toMatchObject({
      type: "items",
      field: { key: "x_tags", label: "X Tags" },
      items: [{ path: "username", field: { key: "x_tags_username", label: "Username" } }],
    });
  });

  it("name a thing and not its id, and require what the network does", () => {
    const option = { type: "text", required: true, target_kind: "board" } as const;
    expect(optionsOf({ board_id: option })).toMatchObject([
      {
        path: "board_id",
        targetKind: "board",
        field: { key: "x_board", label: "X Board", required: true },
      },
    ]);
  });

  it("are written down for every option of every network", () => {
    const unasked = Object.entries(readNetworks()).flatMap(([network, { options }]) =>
      Object.entries(options).flatMap(([name, option]) =>
        option.type || option.fields || option.items ? [] : [`${network}.${name}`],
      ),
    );
    expect(unasked).toEqual([]);
  });
});
