/** What a stranger sent in with a form, held against what the form asks. */
import type { ServerSchemas } from "@postern/spec";
import { pointerMember } from "../wire/json-pointer.ts";
import { type FieldError, refuseFaults } from "../wire/problem.ts";
import { normalizeEmail, normalizePhone } from "./contact.ts";

type Field = ServerSchemas["FormField"];
type Answer = string | number | boolean;

export interface FormAnswers {
  /** Answers by the keys of their fields, in the one spelling of each type. */
  readonly fields: Readonly<Record<string, Answer>>;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
}

const MAX_EMAIL_LENGTH = 254;
/** The e-mail address of HTML, with a dot in its domain. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
const MAX_NUMBER = 1e15;

/** How a checkbox is sent: true or false in JSON, `on` by a web page. */
const CHECKS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ["true", true],
  ["on", true],
  [false, false],
  ["false", false],
]);

type Read = (value: unknown, field: Field) => Answer | undefined;

const textUpTo =
  (length: number): Read =>
  (value) =>
    typeof value === "string" && value.length <= length ? value : undefined;

/** How the answer to each type is read, and what is asked for where it cannot be; undefined is no such answer. */
const TYPES: Readonly<Record<Field["type"], { readonly read: Read; readonly wants: string }>> = {
  name: { read: textUpTo(200), wants: "a text of at most 200 characters" },
  email: { read: readEmail, wants: "an e-mail address" },
  phone: {
    read: (value) => (typeof value === "string" ? normalizePhone(value) : undefined),
    wants: "a phone number of 5 to 15 digits",
  },
  text: { read: textUpTo(5000), wants: "a text of at most 5000 characters" },
  number: { read: readNumber, wants: "a number" },
  choice: {
    read: (value, { options }) => options.find((option) => option === value),
    wants: "one of its options",
  },
  checkbox: { read: (value) => CHECKS.get(value), wants: "true or false" },
};

/** @throws Problem `VALIDATION_FAILED` with one fault for each answer that does not fit. */
export function readAnswers(fields: readonly Field[], body: unknown): FormAnswers {
  const sent = isObject(body) ? body : {};
  const answers = new Map<string, Answer>();
  const faults = isObject(body) ? unknownKeys(fields, body) : [NO_OBJECT];
  for (const field of fields) {
    const answer = readAnswer(field, Object.hasOwn(sent, field.key) ? sent[field.key] : undefined);
    if (typeof answer === "object") faults.push(answer);
    else if (answer !== undefined) answers.set(field.key, answer);
  }
  refuseFaults(faults);
  const told = (type: Field["type"]) => {
    const field = fields.find((one) => one.type === type && answers.has(one.key));
    return field === undefined ? null : String(answers.get(field.key));
  };
  return {
    fields: Object.fromEntries(answers),
    email: told("email"),
    phone: told("phone"),
    name: told("name"),
  };
}

const NO_OBJECT: FieldError = {
  pointer: "",
  code: "WRONG_TYPE",
  message: "must be an object with one member for each field",
};

/** The answer, what is wrong with it, or undefined where nothing was said and nothing need be. */
function readAnswer(field: Field, value: unknown): Answer | FieldError | undefined {
  const { read, wants } = TYPES[field.type];
  const pointer = `/${field.key}`;
  const isAnswered = value !== undefined && value !== null && value !== "";
  const answer = isAnswered ? read(value, field) : undefined;
  if (isAnswered && answer === undefined) {
    return { pointer, code: "INVALID", message: `must be ${wants}` };
  }
  const isMissing = field.required && (answer === undefined || answer === false);
  return isMissing ? { pointer, code: "REQUIRED", message: "is required" } : answer;
}

function unknownKeys(fields: readonly Field[], body: object): FieldError[] {
  const known = new Set(fields.map(({ key }) => key));
  return Object.keys(body)
    .filter((key) => !known.has(key))
    .slice(0, 20)
    .map((key) => ({
      pointer: `/${pointerMember(key)}`,
      code: "UNKNOWN_FIELD",
      message: "is not a field of this form",
    }));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readEmail(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > MAX_EMAIL_LENGTH) return undefined;
  return EMAIL.test(value) ? normalizeEmail(value) : undefined;
}

function readNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Math.abs(number) <= MAX_NUMBER ? number : undefined;
}
