/** A log of lines, as JSON for programs or as text for people, without secrets. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { redactJson, redactText } from "../../domain/wire/redact.ts";
import type { Log, LogFields } from "../../ports/telling.ts";

export const LOG_FORMATS = ["json", "text"] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** From the least to the most urgent. */
export const LOG_LEVELS = ["info", "warn", "error"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LineLogOptions {
  readonly format: LogFormat;
  /** Lines that are less urgent are left out. */
  readonly level: LogLevel;
  /** Takes a line with its end. */
  readonly write: (line: string) => void;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}

interface Entry {
  readonly time: string;
  readonly level: LogLevel;
  readonly message: string;
  readonly fields: LogFields;
}

const FORMATS: Readonly<Record<LogFormat, (entry: Entry) => string>> = {
  json: ({ time, level, message, fields }) => JSON.stringify({ time, level, message, ...fields }),
  text: ({ time, level, message, fields }) =>
    [time, level.padEnd(5), message, ...pairs(fields)].join(" "),
};

export function createLineLog({ format, level, write, now }: LineLogOptions): Log {
  const least = LOG_LEVELS.indexOf(level);
  return (wanted, message, fields = {}) => {
    if (LOG_LEVELS.indexOf(wanted) < least) return;
    const entry: Entry = {
      time: toTimestamp(now()),
      level: wanted,
      message: redactText(message),
      fields: redacted(fields),
    };
    write(`${FORMATS[format](entry)}\n`);
  };
}

/** The id of a request is the caller's to choose, and is no secret: one that was has not been taken over. */
function redacted({ request_id, ...fields }: LogFields): LogFields {
  const shown = redactJson(fields) as LogFields;
  return request_id === undefined ? shown : { request_id, ...shown };
}

const pairs = (fields: LogFields): string[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${plain(String(value))}`);

/** What could be taken for another field is quoted. */
const plain = (value: string): string => (/^[^\s"=]+$/.test(value) ? value : JSON.stringify(value));
