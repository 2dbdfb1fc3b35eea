/** A port that cannot be listened on; the message says why and what would do. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}
