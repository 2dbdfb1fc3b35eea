/** What can be wrong with a body on its way in, whatever carries it. */
import { type Problem, problem } from "./problem.ts";

export const bodyTooLarge = (maxBytes: number): Problem =>
  problem("PAYLOAD_TOO_LARGE", {
    message: `The body is larger than the maximum of ${maxBytes} bytes.`,
    details: { max_bytes: maxBytes },
  });

/** Nobody is there to be told, but whoever awaits the body must go on. */
export const bodyBrokenOff = (): Problem =>
  problem("INVALID_PARAMETER", { message: "The connection ended before the body did." });

export const tooManyBodies = (): Problem =>
  problem("MAINTENANCE", {
    message: "Too many request bodies are in transit. Send this one again in a moment.",
    headers: { "retry-after": "1" },
  });
