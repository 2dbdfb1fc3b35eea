/** Reads a response's body to its end as text, never more than a bound. */

/** Larger than any JSON answer of the API; a body beyond it is a mistake or an attack. */
export const longestBodyBytes = 32 * 1024 * 1024;

/**
 * @param onChunk Called whenever bytes have arrived.
 * @returns undefined when the body is longer than `longestBodyBytes`; the rest of it is not read.
 */
export async function readText(
  response: Response,
  onChunk: (() => void) | undefined,
): Promise<string | undefined> {
  if (response.body === null) {
    return "";
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return text + decoder.decode();
    }
    onChunk?.();
    bytes += value.byteLength;
    if (bytes > longestBodyBytes) {
      // Nobody waits for the cancellation: the bytes are refused either way.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
