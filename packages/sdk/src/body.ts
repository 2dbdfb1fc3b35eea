/** Bodies as callers have them at hand. */

/**
 * A body of the spec, of which lists may be read-only, and what may be left out may be `undefined`: it is not sent then.
 */
export type Body<Value> = Value extends Blob
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Body<Item>[]
    : Value extends object
      ? {
          readonly [Name in keyof Value]: Partial<Pick<Value, Name>> extends Pick<Value, Name>
            ? Body<Value[Name]> | undefined
            : Body<Value[Name]>;
        }
      : Value;
