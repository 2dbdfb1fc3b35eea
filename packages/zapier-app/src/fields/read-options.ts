/** Reads what the user has set for one network into the options of its targets. */
import type { Step } from "../step.ts";
import type { NetworkForm, NetworkOption } from "./network-form.ts";
import { nonEmpty, readBoolean, readId, readList, readNumber, readText } from "./read-input.ts";
import { readInstant } from "./read-time.ts";

type Filled = Pick<Step, "input" | "timezone">;

/** The options that are set; what was left empty is the network's own default. */
export function readOptions({ options }: NetworkForm, filled: Filled): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const option of options) {
    const value = readOption(option, filled);
    if (value !== undefined) setAt(found, option.path.split("."), value);
  }
  return found;
}

function readOption({ type, field, items }: NetworkOption, { input, timezone }: Filled): unknown {
  const given = input[field.key];
  switch (type) {
    case "items":
      return readItems(items ?? [], { given, timezone });
    case "list":
      return nonEmpty(readList(given));
    case "boolean":
      return readBoolean(given, field);
    case "integer":
    case "number":
      return readNumber(given, field);
    case "choice":
    case "media":
      return readId(given);
    case "time":
      return readInstant(given, timezone);
    default:
      return readText(given);
  }
}

/** Line items: a list of objects, or a single one that came without its list. */
function readItems(
  options: readonly NetworkOption[],
  { given, timezone }: { readonly given: unknown; readonly timezone: string },
): unknown {
  const rows = [given].flat().filter((row) => typeof row === "object" && row !== null);
  const items = rows.map((row) =>
    Object.fromEntries(
      options.flatMap((option) => {
        const value = readOption(option, {
          input: Object.fromEntries(Object.entries(row)),
          timezone,
        });
        return value === undefined ? [] : [[option.path, value]];
      }),
    ),
  );
  return nonEmpty(items.filter((item) => Object.keys(item).length > 0));
}

function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner: Record<string, unknown> = { ...(target[name] as object | undefined) };
  setAt(inner, rest, value);
  target[name] = inner;
}
