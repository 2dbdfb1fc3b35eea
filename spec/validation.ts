/** The shape of the compiled validators. */

/** A fault that a validator found, as Ajv words it. */
export interface SchemaFault {
  /** JSON Pointer to the value at fault: `/targets/0/connection_id`. */
  readonly instancePath: string;
  /** The keyword that was not met: `maxLength`, `required`, `additionalProperties` … */
  readonly keyword: string;
  /** What the keyword asks for: `{limit: 5000}`, `{missingProperty: "content"}`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/**
 * Tells whether a value fits, and fills in defaults in place.
 * When it does not fit, `errors` holds every fault until the next call.
 */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

/** The validators of one operation; one that is absent has nothing to check. */
export interface OperationValidators {
  /** Path parameters by name; turns text into numbers and booleans in place. */
  readonly path?: Validate;
  /**
   * Query parameters by name, each a string or, where it was sent more than once, the list of its strings.
   * Turns text into numbers, booleans and lists in place, and refuses names it does not know.
   * A list may always repeat its name (`status=draft&status=failed`); one declared with
   * `explode: false` may part its values with commas as well (`status=draft,failed`).
   */
  readonly query?: Validate;
  /** Header parameters by lower-case name; other headers are let pass. */
  readonly headers?: Validate;
  /** The JSON body; or of a multipart form its fields and files, each file an object such as a Blob. */
  readonly body?: Validate;
  /** Whether a request may come with no body at all. */
  readonly isBodyOptional: boolean;
  /** Whole answers by status, `"200"`; no unknown property is let pass, and where no body is due, only `undefined`. */
  readonly responses: Readonly<Record<string, Validate>>;
}
