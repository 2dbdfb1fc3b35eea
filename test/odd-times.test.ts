/** Times and zones that are written as they should be, and are none: each is refused wherever one can be sent. */
import { type Operation, operations } from "@postern/spec";
import { describe, expect, it } from "vitest";
import { credential, pathOf, prepare } from "./support/prepared-workspace.ts";
import { dateParameters, queryExamples, resolve } from "./support/spec-examples.ts";

const ODD_TIMES = [
  // A leap second, which no clock of a computer shows.
  "2026-05-04T23:59:60Z",
  // In UTC it is in the year 10000, which RFC 3339 cannot write.
  "9999-12-31T23:59:59-23:59",
  "2026-02-30T09:00:00Z",
];

const dated = (Object.values(operations) as Operation[]).flatMap((operation) =>
  dateParameters(operation).map(({ name }) => ({ operation, name, id: operation.id })),
);

/** The orders in which a list can be asked for, and that which it has by itself. */
function ordersOf(operation: Operation): readonly string[] {
  const sort = queryExamples(operation).find(({ name }) => name === "sort");
  const { enum: orders = [] } = (resolve(sort?.schema) ?? {}) as { enum?: readonly string[] };
  return ["", ...orders.map((order) => `&sort=${order}`)];
}

describe("a parameter that takes a time", () => {
  it("is found by the tests in every list that has one", () => {
    expect(new Set(dated.map(({ name }) => name))).toEqual(
      new Set([
        ...["created_after", "scheduled_after", "scheduled_before"],
        ...["start_date", "end_date", "since", "from", "at"],
      ]),
    );
  });

  it.for(dated)("$name of $id refuses what is no time, in whatever order", async (parameter) => {
    const { operation, name } = parameter;
    const prepared = await prepare();
    for (const time of ODD_TIMES) {
      for (const order of ordersOf(operation)) {
        const path = `${pathOf(operation, prepared.ids)}?${name}=${time}${order}`;
        const sent = credential(operation, prepared);
        const { status, body } = await prepared.call(operation.method, path, sent);
        expect([path, status, body.error?.code]).toEqual([path, 400, "INVALID_DATE"]);
      }
    }
  });
});

describe("a time zone that is none", () => {
  const timezone = "Mars/Phobos";
  const local = "2026-12-01T09:00:00";
  const targets = [{ connection_id: "conn_acmelinkedin" }];

  it.for<[string, string, object, string]>([
    ["POST", "/workspaces", { name: "A", timezone }, "/timezone"],
    ["PATCH", "/workspaces/ws_acme", { timezone }, "/timezone"],
    ["POST", "/brands", { name: "A", timezone }, "/timezone"],
    ["PATCH", "/brands/brand_acmelabs", { timezone }, "/timezone"],
    ["PUT", "/schedule/windows", { timezone, windows: [] }, "/timezone"],
    [
      "POST",
      "/posts",
      { content: "A", schedule: { mode: "draft", timezone } },
      "/schedule/timezone",
    ],
    [
      "POST",
      "/posts",
      { content: "A", targets, schedule: { mode: "at", scheduled_at: { local, timezone } } },
      "/schedule/scheduled_at/timezone",
    ],
  ])("is refused by %s %s", async ([method, path, json, pointer]) => {
    const { call, sessionToken: token } = await prepare();
    const headers = { "x-workspace-id": "ws_acme" };
    const isForKeys = !path.startsWith("/workspaces");
    const { status, body } = await call(method, path, {
      json,
      ...(!isForKeys && { token, headers }),
    });
    expect([status, body.error?.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer, code: "INVALID_FORMAT" })],
    ]);
  });
});
