// Generated from spec/openapi.yaml. Do not edit.
import type { OperationValidators, Validate } from "../validation.ts";
import type { OperationId } from "./operations.ts";

/** The validators of every operation. */
export declare const validators: Readonly<Record<OperationId, OperationValidators>>;

/** Judges the body of an event by its type, `post.published`. */
export declare const eventValidators: Readonly<Record<string, Validate>>;
