/** Why a store cannot be used, in one line for whoever started the server. */

/** The message names the store, what is wrong with it and what to do. */
export class StoreUnusableError extends Error {
  override readonly name = "StoreUnusableError";

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`Cannot use the database ${file}: ${reason}`, options);
  }
}
