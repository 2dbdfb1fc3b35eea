/** Invokes the account's test, each action, each search and each trigger that asks the API, by Zapier's command line. */
import { type Invocation, invocations } from "../src/testing/invocations.ts";
import type { Prepared } from "../src/testing/prepared.ts";
import type { ZapierPlatform } from "./zapier-platform.ts";

/** Each is a start of a process, which a core does alone. */
const atOnce = 2;

const singular = { triggers: "trigger", creates: "create", searches: "search" } as const;

/** @throws Error for the first step that fails or gives nothing. */
export async function invokeSteps(platform: ZapierPlatform, prepared: Prepared): Promise<number> {
  // The command line cannot run a label that is a function: it shows what the test gives.
  for (const key of ["test", "label"]) requireItem(key, await platform.invoke("auth", key));
  const waiting = invocations(prepared);
  const count = waiting.length;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await invokeStep(platform, next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return count;
}

async function invokeStep(platform: ZapierPlatform, { kind, key, input }: Invocation) {
  const given = await platform.invoke(singular[kind], key, input);
  requireItem(`${kind}.${key}`, kind === "creates" ? given : [given].flat()[0]);
}

function requireItem(name: string, item: unknown): void {
  const isItem = typeof item === "object" && item !== null && Object.keys(item).length > 0;
  if (!isItem) throw new Error(`${name} gave ${JSON.stringify(item)}.`);
}
