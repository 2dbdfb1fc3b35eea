/** The control that explains a request which nobody sends: `POST /__postern/explain`. */
import type { DescribedRequest } from "../domain/wire/described-request.ts";
import { ControlFault, type ControlTable, readJson } from "./controls.ts";

/** A body of the API may be a megabyte long, and is escaped once more here. */
const MAX_BYTES = 4_194_304;

export const explainControls: ControlTable = {
  "POST explain": async ({ request, controls }) => {
    const { answer, failures, notChecked } = await controls.explain(
      readDescribed(await readJson(request, MAX_BYTES)),
    );
    return { answer: answer ?? null, failures, not_checked: notChecked };
  },
};

const MEMBERS = ["method", "path", "headers", "body", "address", "origin"];
const TEXTS = ["method", "path", "address", "origin"];

/** @throws ControlFault */
function readDescribed(sent: unknown): DescribedRequest {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent))
    throw new ControlFault(USAGE);
  const members = Object.entries(sent);
  const isRight = ([name, value]: [string, unknown]) =>
    MEMBERS.includes(name) &&
    (!TEXTS.includes(name) || typeof value === "string") &&
    (name !== "headers" || isTextByName(value));
  const wrong = members.find((member) => !isRight(member));
  if (wrong !== undefined)
    throw new ControlFault(`${wrong[0].slice(0, 50)} is not right. ${USAGE}`);
  if (!("path" in sent)) throw new ControlFault(USAGE);
  // Every member has been looked at.
  return sent as DescribedRequest;
}

const isTextByName = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === "string");

const USAGE =
  'Send {"method": "POST", "path": "/posts", "headers": {"Authorization": "Bearer …"}, "body": {"content": "Hello"}, "address": "203.0.113.7", "origin": "https://app.example.com"}; all but the path may be left out.';
