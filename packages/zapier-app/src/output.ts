/** What a step shows of its result before it has one: a sample, and the type of every value, as the spec has them. */
import type { PlainOutputField } from "zapier-platform-core";
import { outputs } from "./generated/outputs.ts";
import { samples } from "./generated/samples.ts";

/** A resource that the spec has a sample and fields of. */
export type ResourceName = keyof typeof outputs & keyof typeof samples;

/** The part of an operation that tells what it gives back. */
export interface Output<Name extends ResourceName> {
  readonly sample: (typeof samples)[Name];
  readonly outputFields: PlainOutputField[];
}

/**
 * What a step of the resource gives back.
 *
 * @example
 * operation: { inputFields, perform, ...output("Post") }
 */
export function output<Name extends ResourceName>(name: Name): Output<Name> {
  return { sample: samples[name], outputFields: outputs[name] };
}
