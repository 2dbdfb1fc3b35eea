import { describe, expect, it } from "vitest";
import { requireHttpLimits } from "./node-options.ts";
import { OptionError } from "./options.ts";

describe("the limits of a port", () => {
  it("are numbers from 0 on, by the names that there are", () => {
    expect(() => requireHttpLimits({ connections: 200, closeTimeoutMs: 0 })).not.toThrow();
  });

  it.for<[object, string]>([
    [{ connections: -1 }, "The limit connections is a number from 0 on, not -1."],
    [{ headerBytes: Number.NaN }, "The limit headerBytes is a number from 0 on, not NaN."],
    [{ idleTimeoutMs: "5" }, "The limit idleTimeoutMs is a number from 0 on, not 5."],
  ])("are refused where they cannot be: %o", ([limits, message]) => {
    expect(() => requireHttpLimits(limits)).toThrow(new OptionError(message));
  });

  it("are refused by a name that nothing has, with the names that there are", () => {
    const misspelt: object = { conections: 5 };
    expect(() => requireHttpLimits(misspelt)).toThrow(
      /There is no limit "conections"; there are: headerBytes, .*bodyBytesAtOnce\./u,
    );
  });
});
