import { describe, expect, it } from "vitest";
import { StoreAway } from "../../ports/store.ts";
import { orAway } from "./postgres-away.ts";

const failing = (message: string, code?: string) =>
  orAway(Promise.reject(Object.assign(new Error(message), { code })));

describe("a database", () => {
  it.each([
    ["connect ECONNREFUSED 127.0.0.1:5432", "ECONNREFUSED"],
    ["read ECONNRESET", "ECONNRESET"],
    ["terminating connection due to administrator command", "57P01"],
    ["the database system is starting up", "57P03"],
    ["sorry, too many clients already", "53300"],
    ["Connection terminated unexpectedly", undefined],
    ["timeout exceeded when trying to connect", undefined],
  ])("is away that says %s", async (message, code) => {
    await expect(failing(message, code)).rejects.toThrow(StoreAway);
  });

  it("is away where none of its addresses answers", async () => {
    const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const work = Promise.reject(new AggregateError([refused, refused], "no address answers"));
    await expect(orAway(work)).rejects.toThrow(StoreAway);
  });

  it("is there that refuses a statement", async () => {
    await expect(failing("duplicate key value", "23505")).rejects.not.toThrow(StoreAway);
    await expect(failing("could not serialize access", "40001")).rejects.not.toThrow(StoreAway);
  });

  it("gives what it gives", async () => {
    expect(await orAway(Promise.resolve(7))).toBe(7);
  });
});
