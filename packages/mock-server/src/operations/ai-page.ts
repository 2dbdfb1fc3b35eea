/** Reads a page that a caller has named, over the guarded way out. */
import { readHtml, readText } from "../domain/ai/generated-text-page.ts";
import { Problem, problem, summarize } from "../domain/wire/problem.ts";
import type { Outbound } from "../ports.ts";

const MOST_REDIRECTS = 3;
const READERS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/^(text\/html|application\/xhtml\+xml)\b/i, readHtml],
  [/^text\/plain\b/i, readText],
];

/** @throws Problem `URL_BLOCKED`, also for what the page leads to; `VALIDATION_FAILED` where nothing can be read. */
export async function readPage(url: string, outbound: Outbound): Promise<string> {
  const response = await open(url, outbound);
  const type = response.headers.get("content-type") ?? "no type";
  const read = READERS.find(([pattern]) => pattern.test(type))?.[1];
  if (read === undefined) throw unreadable(`It is no page but ${type}.`);
  const text = read(await response.text());
  if (text === "") throw unreadable("There is no text on it.");
  return text;
}

/** Each address on the way is judged as if the caller had named it. */
async function open(first: string, outbound: Outbound): Promise<Response> {
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    outbound.requireAllowed(url);
    const response = await send(url, outbound);
    if (response.ok) return response;
    const location = response.headers.get("location");
    const next = location === null ? null : URL.parse(location, url);
    const isRedirect = response.status >= 300 && response.status < 400;
    if (!isRedirect || next === null) throw unreadable(`It answers with ${response.status}.`);
    url = next.href;
  }
  throw unreadable(`It leads on more than ${MOST_REDIRECTS} times.`);
}

async function send(url: string, outbound: Outbound): Promise<Response> {
  const headers = { accept: "text/html, text/plain;q=0.5" };
  try {
    return await outbound.fetch(new Request(url, { headers, redirect: "manual" }));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable("It cannot be reached, or is too large.");
  }
}

function unreadable(reason: string): Problem {
  const message = `The page cannot be read. ${reason}`;
  const errors = [{ pointer: "/source_url", code: "UNREADABLE", message }];
  return problem("VALIDATION_FAILED", { message: summarize(errors), errors });
}
