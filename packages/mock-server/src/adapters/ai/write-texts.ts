/** Asks a text generator, and waits for it no longer than a deadline: a model far away may never answer. */
import type { TextGenerator, WriteTexts } from "../../ports/text-generator.ts";
import { orAbort } from "../http/or-abort.ts";
import { LocalTextGenerator } from "./local-text-generator.ts";

const TIMEOUT_MS = 60_000;

/** @param generator Absent: one on this machine. */
export function createWriteTexts(
  generator: TextGenerator = new LocalTextGenerator(),
  timeoutMs = TIMEOUT_MS,
): WriteTexts {
  return async (request) => {
    const signal = AbortSignal.timeout(timeoutMs);
    return orAbort(generator.generate(request, signal), signal);
  };
}
