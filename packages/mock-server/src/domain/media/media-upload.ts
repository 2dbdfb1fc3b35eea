/** A file that arrives in parts: how it is cut, which parts have come, and what is missing. */
import type { ServerSchemas } from "@postern/spec";
import { type Problem, problem, refuseFaults } from "../wire/problem.ts";

/** Bytes of each part but the last. */
export const PART_SIZE = 8_388_608;
export const UPLOAD_MS = 86_400_000;

export interface StoredPart {
  /** From 1. */
  readonly number: number;
  readonly size: number;
  /** SHA-256 of the ticket in the part's address, which is all that it takes to send the part. */
  readonly ticket_hash: string;
  /** Null before it has arrived. */
  readonly etag: string | null;
}

export interface StoredUpload {
  readonly id: string;
  readonly workspace_id: string;
  readonly filename: string;
  readonly size: number;
  readonly status: ServerSchemas["MediaUpload"]["status"];
  readonly parts: readonly StoredPart[];
  /** What it has become; null before. */
  readonly media_id: string | null;
  readonly expires_at: string;
  readonly created_at: string;
}

/** The sizes of the parts of a file, in order. */
export function partSizes(size: number): number[] {
  const count = Math.ceil(size / PART_SIZE);
  return Array.from({ length: count }, (_, index) => Math.min(PART_SIZE, size - index * PART_SIZE));
}

/** The name that the bytes of a part are kept under. */
export const partName = (uploadId: string, number: number): string => `${uploadId}.${number}`;

/** @param now Epoch milliseconds. */
export const isOpen = ({ status, expires_at }: StoredUpload, now: number): boolean =>
  status === "open" && now < Date.parse(expires_at);

export function withPart(upload: StoredUpload, number: number, etag: string): StoredUpload {
  const parts = upload.parts.map((part) => (part.number === number ? { ...part, etag } : part));
  return { ...upload, parts };
}

/** Its time was over before it was completed. */
export function expired(upload: StoredUpload): StoredUpload {
  const parts = upload.parts.map((part) => ({ ...part, etag: null }));
  return { ...upload, status: "expired", parts };
}

/**
 * @param named The parts as whoever sent them knows them.
 * @param now Epoch milliseconds.
 * @throws Problem `UPLOAD_INCOMPLETE` where one has not arrived, is another than that, or is not named;
 * `VALIDATION_FAILED` where one is named twice, or there is none of that number.
 */
export function requireComplete(
  upload: StoredUpload,
  named: ServerSchemas["CompleteMediaUploadRequest"]["parts"],
  now: number,
): void {
  requireNumbers(upload, named);
  const etags = new Map(named.map(({ number, etag }) => [number, etag]));
  const missing = upload.parts
    .filter(({ number, etag }) => etag === null || etags.get(number) !== etag)
    .map(({ number }) => number);
  if (!isOpen(upload, now)) throw incomplete(missing, "The upload was not completed in time.");
  if (missing.length > 0) throw incomplete(missing, describe(missing));
}

function requireNumbers(
  { parts }: StoredUpload,
  named: ServerSchemas["CompleteMediaUploadRequest"]["parts"],
): void {
  const numbers = named.map(({ number }) => number);
  const errors = numbers.flatMap((number, index) => {
    const pointer = `/parts/${index}/number`;
    if (number > parts.length) {
      return [{ pointer, code: "NOT_FOUND", message: `the upload has ${parts.length} parts` }];
    }
    if (numbers.indexOf(number) === index) return [];
    return [{ pointer, code: "NOT_UNIQUE", message: "each part is named once" }];
  });
  refuseFaults(errors);
}

const describe = (missing: readonly number[]): string =>
  missing.length === 1
    ? `Part ${missing[0]} has not arrived, or is another than you name.`
    : `${missing.length} parts have not arrived, or are others than you name.`;

export const incomplete = (missing: readonly number[], what: string): Problem =>
  problem("UPLOAD_INCOMPLETE", { message: what, details: { missing } });

export function presentUpload(upload: StoredUpload): ServerSchemas["MediaUpload"] {
  const { id, status, parts, media_id, expires_at } = upload;
  return {
    upload_id: id,
    status,
    parts: parts.map(({ number, size, etag }) => ({ number, size, received: etag !== null, etag })),
    media_id,
    expires_at,
  };
}
