/** Reads what was sent in with a form: as JSON by a script, or as a web page sends it. */
import type { IncomingRequest } from "../../domain/wire/exchange.ts";
import { problem } from "../../domain/wire/problem.ts";

const MAX_BYTES = 65_536;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "application/json": readJson,
  "application/x-www-form-urlencoded": readUrlEncoded,
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** @throws Problem `UNSUPPORTED_MEDIA_TYPE`, `PAYLOAD_TOO_LARGE`, `INVALID_JSON`. */
export async function readFormBody(request: IncomingRequest): Promise<unknown> {
  const mediaType = request.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const read = Object.hasOwn(READERS, mediaType) ? READERS[mediaType] : undefined;
  if (read === undefined) {
    const expected = Object.keys(READERS);
    throw problem("UNSUPPORTED_MEDIA_TYPE", {
      message: `A form is sent as ${expected.join(" or ")}; say which in Content-Type.`,
      details: { expected },
    });
  }
  const bytes = await request.body(MAX_BYTES);
  try {
    return read(utf8.decode(bytes));
  } catch {
    throw problem("INVALID_JSON", { message: "The body is not well formed, or not in UTF-8." });
  }
}

function readJson(text: string): unknown {
  return JSON.parse(text);
}

/** A name that comes twice becomes a list, which no field takes. */
function readUrlEncoded(text: string): unknown {
  const values = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(values.keys())].map((name) => {
      const [first, ...others] = values.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }),
  );
}
