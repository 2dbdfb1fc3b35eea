/** Reads a body as its operation takes it: JSON or multipart form, bounded, in UTF-8. */
import type { Operation } from "@postern/spec";
import type { IncomingRequest } from "../domain/wire/exchange.ts";
import { isNestedTooDeep, MAX_NESTING } from "../domain/wire/json-nesting.ts";
import { problem } from "../domain/wire/problem.ts";

/** Largest body in bytes, by its kind. */
export const MAX_BODY_BYTES = { json: 1_048_576, multipart: 33_554_432, none: 0 } as const;

const MEDIA_TYPES = { json: "application/json", multipart: "multipart/form-data" } as const;

/** @returns the JSON value, or the fields and files of the form by name; undefined when there is no body. */
export async function readBody(request: IncomingRequest, operation: Operation): Promise<unknown> {
  const kind = operation.requestBody;
  const mediaType = request.header("content-type");
  if (kind === "none") return undefined;
  const isExpected = mediaType !== undefined && isOfType(mediaType, MEDIA_TYPES[kind]);
  if (mediaType !== undefined && !isExpected) throw unsupported(kind);
  requireUncompressed(request.header("content-encoding"));
  const bytes = await request.body(MAX_BODY_BYTES[kind]);
  if (bytes.byteLength === 0 && kind === "json") return undefined;
  if (!isExpected) throw unsupported(kind);
  return kind === "json" ? parseJson(bytes) : parseForm(bytes, mediaType);
}

function isOfType(mediaType: string, expected: string): boolean {
  return mediaType.split(";", 1)[0]?.trim().toLowerCase() === expected;
}

/** RFC 9110, 15.5.16: a coding that is not taken is 415, and `Accept-Encoding` tells which are. */
function requireUncompressed(coding: string | undefined): void {
  if (coding === undefined || coding.trim().toLowerCase() === "identity") return;
  throw problem("UNSUPPORTED_MEDIA_TYPE", {
    message: "Compressed bodies are not supported. Send this one without Content-Encoding.",
    details: { expected: "identity" },
    headers: { "accept-encoding": "identity" },
  });
}

const unsupported = (kind: keyof typeof MEDIA_TYPES) =>
  problem("UNSUPPORTED_MEDIA_TYPE", {
    message: `This operation requires ${MEDIA_TYPES[kind]}. Send the body with that Content-Type.`,
    details: { expected: MEDIA_TYPES[kind] },
  });

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw problem("INVALID_JSON", { message: "The body is not valid UTF-8. Encode it as UTF-8." });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problem("INVALID_JSON");
  }
  if (!isNestedTooDeep(text)) return value;
  throw problem("INVALID_JSON", {
    message: `The body nests lists and objects more than ${MAX_NESTING} deep: flatten it.`,
  });
}

/** The platform's own parser, which wants a Response around the bytes. */
async function parseForm(bytes: Uint8Array, mediaType: string): Promise<unknown> {
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": mediaType },
  })
    .formData()
    .catch(() => {
      throw problem("INVALID_PARAMETER", { message: "The body is not a well-formed form." });
    });
  const parts = Object.fromEntries(form);
  if ([...form.keys()].length === Object.keys(parts).length) return parts;
  throw problem("INVALID_PARAMETER", {
    message: "The form has several parts with the same name. Send each name once.",
  });
}
