/** Uploads a file: in one request when it is small, in parts when it is large. */
import type { Schemas } from "@postern/spec";
import { SourceError } from "../errors.ts";
import { chooseLimit } from "../limits.ts";
import { type Bytes, peek, slices } from "./cut-parts.ts";
import { pathSource } from "./path-source.ts";
import { sendInParts } from "./send-in-parts.ts";
import { sniffType } from "./sniff-type.ts";
import { openSource, type Source } from "./source.ts";
import { UploadCourse } from "./upload-course.ts";
import type { UploadOptions, UploadSource } from "./upload-options.ts";
import { type FilePorts, patience, type Run } from "./upload-ports.ts";
import { withKey } from "./with-key.ts";

/** A file of up to this many bytes goes in one request. */
const oneRequestBytes = 8 * 1024 * 1024;

/** So many bytes at least tell what type a file has. */
const magicBytes = 16;

export async function uploadFile(
  given: Exclude<UploadSource, URL>,
  options: UploadOptions,
  ports: FilePorts,
): Promise<Schemas["Media"]> {
  const idempotencyKey = options.idempotencyKey ?? ports.random.uniqueKey();
  const course = new UploadCourse(options, idempotencyKey, ports.clock);
  try {
    const source = typeof given === "string" ? await pathSource(given) : openSource(given, options);
    return await send(source, { options, ports, course });
  } catch (error) {
    throw withKey(course.failure ? course.failure.reason : error, idempotencyKey);
  } finally {
    course.end();
  }
}

async function send(source: Source, run: Run): Promise<Schemas["Media"]> {
  const chunks = source.read();
  const timeoutMs = chooseLimit("timeoutMs", run.options, run.ports);
  const next = async () => {
    const { done, value } = await run.course.read(chunks.next(), timeoutMs);
    return done ? undefined : value;
  };
  try {
    const isLarge = (source.size ?? 0) > oneRequestBytes;
    const content = await peek(next, isLarge ? magicBytes : oneRequestBytes);
    if (!content.isWhole) {
      return await sendInParts(source, content, run);
    }
    requireSize(content.head, source);
    return await sendWhole(source, content.head, run);
  } finally {
    // Nobody waits for it: a source that hangs while it is read hangs here, too.
    chunks.return?.().catch(() => undefined);
  }
}

async function sendWhole(source: Source, bytes: Bytes, { options, ports, course }: Run) {
  const type = options.mimeType ?? source.mimeType ?? sniffType(bytes) ?? "";
  const file = new File(slices(bytes), source.name ?? "file", { type });
  const { altText: alt_text, title = source.name } = options;
  const media = await ports.api.call<Schemas["Media"]>(
    {
      id: "uploadMedia",
      method: "POST",
      path: "/media",
      form: { file, alt_text, title },
      onProgress: (sentBytes) => course.tell(1, sentBytes, bytes.length),
    },
    {
      ...course.callOptions(),
      idempotencyKey: course.idempotencyKey,
      timeoutMs: patience(bytes.length, ports.canStreamRequests, { options, ports }),
    },
  );
  course.tell(1, bytes.length, bytes.length);
  return media;
}

function requireSize({ length }: Bytes, { size = length }: Source): void {
  if (length !== size) {
    throw new SourceError(`There are ${length} bytes to upload, not the ${size} promised.`);
  }
}
