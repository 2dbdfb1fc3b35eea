/** Asks whatever writes texts, which may be a model far away, and may fail. */
import { problem } from "../domain/wire/problem.ts";
import type { TextRequest, TextResult } from "../ports/text-generator.ts";
import type { ServerContext } from "../server-context.ts";

/** @throws Problem `UPSTREAM_NETWORK` */
export async function askForTexts(
  request: TextRequest,
  server: ServerContext,
): Promise<TextResult> {
  try {
    return await server.writeTexts(request);
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    server.log("error", `The text generator failed: ${cause}`);
    throw problem("UPSTREAM_NETWORK", { message: FAILED });
  }
}

/** What it failed of is the operator's to know. */
const FAILED = "The texts could not be written because the text generator failed. Try again later.";
