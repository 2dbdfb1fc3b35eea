/** Tells how the body of a request gets on: `fetch` itself never says. */

/** A streamed body must be declared half duplex; the DOM's types do not know the member (Fetch standard, "duplex"). */
type StreamingInit = RequestInit & { readonly duplex: "half" };

/**
 * The same request, whose body tells of each chunk when the engine takes it.
 *
 * @param onProgress Called with the bytes that have left so far.
 */
export function watchBody(request: Request, onProgress: (sentBytes: number) => void): Request {
  if (request.body === null) {
    return request;
  }
  let sentBytes = 0;
  const watch = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      sentBytes += chunk.byteLength;
      onProgress(sentBytes);
    },
  });
  const init: StreamingInit = { body: request.body.pipeThrough(watch), duplex: "half" };
  return new Request(request, init);
}
