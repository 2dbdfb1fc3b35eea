import { describe, expect, it } from "vitest";
import { keyCaller, sessionCaller } from "../keys/api-key.fixture.ts";
import { callerActor, callerBucket } from "./caller.ts";

describe("a caller", () => {
  it("is a key together with what it was rotated into, or a member", () => {
    expect(callerBucket(keyCaller({ id: "key_2", bucket: "key_1" }))).toBe("key_1");
    expect(callerBucket(sessionCaller("admin"))).toBe("member_1");
  });

  it("signs with the id of the very key, or of the member", () => {
    expect(callerActor(keyCaller({ id: "key_2", bucket: "key_1" }))).toEqual({
      type: "key",
      id: "key_2",
    });
    expect(callerActor(sessionCaller("admin"))).toEqual({ type: "member", id: "member_1" });
  });
});
