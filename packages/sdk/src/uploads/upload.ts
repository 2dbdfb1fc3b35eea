/** Uploads from wherever the bytes are: a file from here, a URL by way of the server. */
import type { Schemas } from "@postern/spec";
import { UsageError } from "../errors.ts";
import { readHeaders } from "../headers.ts";
import { type ImportPorts, importUrl } from "./import-url.ts";
import { uploadFile } from "./upload-file.ts";
import type { UploadOptions, UploadSource } from "./upload-options.ts";
import type { FilePorts } from "./upload-ports.ts";

export type UploadPorts = FilePorts & ImportPorts;

/** @throws {UsageError} for a URL that nobody can fetch; and whatever ended the upload. */
export function upload(
  source: UploadSource,
  given: UploadOptions,
  ports: UploadPorts,
): Promise<Schemas["Media"]> {
  const options = withKeyOfHeaders(given);
  const url = asUrl(source);
  if (url?.protocol === "file:") {
    return uploadFile(pathOf(url), options, ports);
  }
  return url
    ? importUrl(url, options, ports)
    : // What is no URL is one of the others.
      uploadFile(source as Exclude<UploadSource, URL>, options, ports);
}

/** The key names the whole upload: its header is not for each of its calls. */
function withKeyOfHeaders({ headers, idempotencyKey, ...options }: UploadOptions): UploadOptions {
  const { "idempotency-key": header, ...others } = readHeaders(headers);
  return { ...options, headers: others, idempotencyKey: idempotencyKey ?? header };
}

/** A path has no scheme of the web. */
function asUrl(source: UploadSource): URL | undefined {
  const isText = typeof source === "string" && /^https?:\/\//i.test(source);
  const url = isText ? URL.parse(source) : source;
  if (url === null || (url instanceof URL && !/^(https?|file):$/.test(url.protocol))) {
    throw new UsageError("media.upload takes URLs that begin with https:, http: or file:.");
  }
  return url instanceof URL ? url : undefined;
}

/** Windows has a drive where others have the root. */
function pathOf({ href, pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, "");
  } catch (cause) {
    throw new UsageError(
      `${href} is no file URL: a % in it stands before no two hex digits.`,
      cause,
    );
  }
}
