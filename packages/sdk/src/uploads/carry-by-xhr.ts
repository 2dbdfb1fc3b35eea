/** Sends a part by XMLHttpRequest: the one way in which a page learns how a body gets on while it is sent. */
import type { OutgoingRequest } from "../transport/exchange.ts";

/** What a page may not set: the browser writes it by itself. */
const forbidden = "content-length";

/** Statuses whose responses have no body (Fetch standard, "null body status"). */
const bodiless = new Set([204, 205, 304]);

/** Only for requests without a key: it follows redirects, wherever they lead. */
export function carryByXhr(request: OutgoingRequest): Promise<Response> {
  const { method, url, headers, body, signal } = request;
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    for (const [name, value] of Object.entries(headers)) {
      if (name !== forbidden) {
        xhr.setRequestHeader(name, value);
      }
    }
    const abort = () => xhr.abort();
    xhr.upload.onprogress = ({ loaded }) => {
      request.onMovement?.();
      request.onProgress?.(loaded);
    };
    xhr.onload = () => resolve(readResponse(xhr));
    xhr.onerror = () =>
      reject(new TypeError("The connection failed, or the server lets no page in."));
    xhr.onabort = () => reject(signal?.reason);
    xhr.onloadend = () => signal?.removeEventListener("abort", abort);
    signal?.addEventListener("abort", abort, { once: true });
    xhr.send(body ?? null);
  });
}

function readResponse(xhr: XMLHttpRequest): Response {
  const { status, responseText } = xhr;
  const lines = xhr.getAllResponseHeaders().trim().split("\r\n");
  const headers = new Headers();
  for (const line of lines) {
    const at = line.indexOf(":");
    if (at > 0) {
      headers.append(line.slice(0, at), line.slice(at + 1).trim());
    }
  }
  return new Response(bodiless.has(status) ? null : responseText, { status, headers });
}
