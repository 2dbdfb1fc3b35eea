/** What a step works with: the client, what the user has filled in, and a key under which a repeat takes effect once. */
import type { CallOptions, Client } from "@postern/sdk";
import type { Bundle, ZObject } from "zapier-platform-core";
import { connect } from "./connect.ts";
import { readText } from "./fields/read-input.ts";
import { readTimezone } from "./fields/read-time.ts";

/** What the user has filled in, as it came. */
export type Input = Readonly<Record<string, unknown>>;

export interface Step {
  readonly z: ZObject;
  readonly bundle: Bundle;
  readonly client: Client;
  readonly input: Input;
  /** The zone of the Zap; UTC where nobody has said. */
  readonly timezone: string;
  /** Options for a call that is to take effect once, however often the step runs under one deduplication key. */
  once(part: string): CallOptions;
}

export function startStep(z: ZObject, bundle: Bundle): Step {
  const { inputData: input } = bundle;
  return {
    z,
    bundle,
    client: connect(z, bundle),
    input,
    timezone: readTimezone(bundle) ?? "UTC",
    once: callOptions(z, readText(input["deduplication_key"])),
  };
}

/** The platform names no run, so a key of the user's own is what makes a second run harmless. */
function callOptions(z: ZObject, deduplicationKey: string | undefined): Step["once"] {
  if (deduplicationKey === undefined) return () => ({});
  // Whatever the user writes becomes a key that the API takes.
  const hash = z.hash("sha256", deduplicationKey);
  return (part) => ({ idempotencyKey: `zapier-${hash}-${part}` });
}
