/** Reads a page that a caller has named. */
import { fetchOutside } from "../../changes/fetch-outside.ts";
import { readHtml, readText } from "../../domain/ai/generated-text-page.ts";
import { type Problem, problem, summarize } from "../../domain/wire/problem.ts";
import type { Ports } from "../../ports/ports.ts";

const READERS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^(text\/html|application\/xhtml\+xml)\b/i, readHtml],
  [/^text\/plain\b/i, readText],
];

const ERRAND = {
  what: "Page",
  accept: "text/html, text/plain;q=0.5",
  bounds: { timeoutMs: 15_000, maxResponseBytes: 1_048_576 },
  refuse: unreadable,
} as const;

/** @throws Problem `URL_BLOCKED`, also for what the page leads to; `VALIDATION_FAILED` where nothing can be read. */
export async function readPage(
  url: string,
  ports: Pick<Ports, "outbound" | "log">,
): Promise<string> {
  const response = await fetchOutside(url, ERRAND, ports);
  const type = response.headers.get("content-type") ?? "no type";
  const read = READERS.find(([pattern]) => pattern.test(type))?.[1];
  if (read === undefined) throw unreadable(`It is no page but ${type}.`);
  const text = read(await response.text());
  if (text === "") throw unreadable("There is no text on it.");
  return text;
}

function unreadable(reason: string): Problem {
  const message = `The page cannot be read. ${reason}`;
  const errors = [{ pointer: "/source_url", code: "UNREADABLE", message }];
  return problem("VALIDATION_FAILED", { message: summarize(errors), errors });
}
